package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * How an attempt to deliver ended.
 *
 * @param status HTTP status of a webhook's answer, 0 where there was none
 * @param detail what the other side or the network said, in English
 * @param millis how long it took
 */
public record DeliveryOutcome(DeliveryResult result, int status, String detail, long millis) implements Serializable {

    public DeliveryOutcome {
        result = Absent.or(result, DeliveryResult.NOT_TRIED);
        detail = Absent.text(detail);
    }
}
