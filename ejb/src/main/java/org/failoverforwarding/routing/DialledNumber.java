package org.failoverforwarding.routing;

import java.util.Optional;
import org.failoverforwarding.number.PhoneNumber;

/**
 * What a telephone system dialled to be reached outside.
 *
 * @param digits as dialled
 * @param number the number they stand for, empty for an emergency number
 */
record DialledNumber(String digits, Optional<PhoneNumber> number) {

    boolean isEmergency() {
        return number.isEmpty();
    }

    String label() {
        return number.map(PhoneNumber::e164).orElse(digits);
    }
}
