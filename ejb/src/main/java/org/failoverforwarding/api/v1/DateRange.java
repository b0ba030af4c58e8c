package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A span of days, or of days and hours.
 *
 * @param from inclusive, minutes
 * @param to exclusive, minutes
 */
public record DateRange(LocalDateTime from, LocalDateTime to, TimeEffect effect) implements Serializable {

    public DateRange {
        effect = Absent.or(effect, TimeEffect.INCLUDE);
    }
}
