package org.failoverforwarding.routing;

import org.failoverforwarding.number.PhoneNumber;

/** Writes a number in the form that a carrier expects (semantics 9.10). */
final class CarrierNumber {

    private CarrierNumber() {}

    /** The user part of a Request-URI towards a carrier; a foreign number in national form is written with 00. */
    static String write(PhoneNumber number, Carrier.NumberForm form, Surroundings around) {
        return switch (form) {
            case PLUS_E164 -> number.e164();
            case E164_NO_PLUS -> number.digits();
            case INTERNATIONAL_00 -> "00" + number.digits();
            case NATIONAL ->
                around.numbers().national(number, around.settings().region()).orElseGet(() -> "00" + number.digits());
        };
    }

    /** The same for a user part which may be a number in canonical form. */
    static String rewrite(String user, Carrier.NumberForm form, Surroundings around) {
        return form != Carrier.NumberForm.PLUS_E164 && PhoneNumber.isCanonical(user)
                ? write(new PhoneNumber(user), form, around)
                : user;
    }
}
