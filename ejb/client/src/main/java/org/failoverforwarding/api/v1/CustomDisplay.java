package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * Number and name of {@link CallingPartyDisplay#CUSTOM}.
 *
 * @param number a number of the same account, empty only where there is no custom display
 * @param nameTemplate may hold {@code {callerName}}, {@code {callerNumber}} and {@code {forwarderName}}
 */
public record CustomDisplay(String number, String nameTemplate) implements Serializable {

    public static final CustomDisplay NONE = new CustomDisplay("", "");

    public CustomDisplay {
        number = Absent.text(number);
        nameTemplate = Absent.text(nameTemplate);
    }
}
