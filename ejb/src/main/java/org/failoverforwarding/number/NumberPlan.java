package org.failoverforwarding.number;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/** The world's numbering plans: every spelling of a number becomes one value (semantics 9.10). */
public final class NumberPlan {

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    /**
     * Reads a number in any accepted spelling.
     *
     * @param region ISO 3166 country for numbers without country code
     * @throws NumberRefused with the reason when it is not a valid number
     */
    public PhoneNumber parse(String text, String region) throws NumberRefused {
        try {
            Phonenumber.PhoneNumber parsed = plans.parse(text, region);
            return new PhoneNumber(plans.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            throw new NumberRefused(NumberRefused.Reason.NOT_VALID, text);
        }
    }

    /** The number as dialled within its region, if it belongs there. */
    public static Optional<String> national(PhoneNumber number, String region) {
        int code = PhoneNumberUtil.getInstance().getCountryCodeForRegion(region);
        String prefix = "+" + code;
        return number.e164().startsWith(prefix)
                ? Optional.of("0" + number.e164().substring(prefix.length()))
                : Optional.empty();
    }
}
