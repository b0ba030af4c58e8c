package org.failoverforwarding.api.service;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;

/** Active times between interface and house. */
final class ActiveTimesMapping {

    private static final int MAX_LENGTH = 4000;

    private ActiveTimesMapping() {}

    static String toApi(ActiveTimes times) {
        return ActiveTimesText.format(times);
    }

    /** @throws ValidationException of the field "activeTimes" with the entry that cannot be read */
    static ActiveTimes toHouse(String text, Function<String, Optional<ActiveTimes>> schedules) {
        if (text.length() > MAX_LENGTH) {
            throw new ValidationException(
                    "activeTimes", "length", "activeTimes may have " + MAX_LENGTH + " characters");
        }
        try {
            return ActiveTimesText.parse(text, schedules);
        } catch (ActiveTimesRefused refused) {
            throw new ValidationException(
                    "activeTimes", refused.reason().name().toLowerCase(Locale.ROOT), refused.getMessage());
        }
    }
}
