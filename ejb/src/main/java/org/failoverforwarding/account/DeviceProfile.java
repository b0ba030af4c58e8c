package org.failoverforwarding.account;

import java.io.Serializable;
import java.util.Map;
import org.failoverforwarding.forwarding.Trigger;

/**
 * What the ambiguous responses of one make of telephone system mean (semantics 9.2).
 *
 * @param name shown to people, "Standard", "Panasonic", …
 * @param meanings trigger by SIP status, usually for 403, 480 and 603 only; beats the standard table
 */
public record DeviceProfile(String name, Map<Integer, Trigger> meanings) implements Serializable {

    public static final DeviceProfile STANDARD = new DeviceProfile("Standard", Map.of());

    public DeviceProfile {
        meanings = Map.copyOf(meanings);
    }
}
