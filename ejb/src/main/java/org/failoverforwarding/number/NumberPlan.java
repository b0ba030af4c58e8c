package org.failoverforwarding.number;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The world's numbering plans: every spelling of a number becomes one value (semantics 9.10). */
public final class NumberPlan {

    private static final int REMEMBERED = 1 << 16;
    private static final int SHORTEST_EXTENSION = 2;
    private static final int LONGEST_EXTENSION = 6;
    private static final Set<Integer> SATELLITE_CODES = Set.of(870, 881, 882, 883);

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final ShortNumbers shortNumbers = new ShortNumbers();
    private final Map<PhoneNumber, NumberClass> classes = new ConcurrentHashMap<>();

    /**
     * Reads a number in any accepted spelling.
     *
     * @param region ISO 3166 country for numbers without country code
     * @throws NumberRefused with the reason when it is not a number that is assigned to somebody
     */
    public PhoneNumber parse(String text, String region) throws NumberRefused {
        return parse(text, region, false);
    }

    /** As {@link #parse} but content with a possible length, for people with the right to override. */
    public PhoneNumber parsePossible(String text, String region) throws NumberRefused {
        return parse(text, region, true);
    }

    private PhoneNumber parse(String text, String region, boolean possibleIsEnough) throws NumberRefused {
        String digits = NumberSpelling.digits(text);
        if (shortNumbers.isEmergency(digits, region)) {
            throw new NumberRefused(NumberRefused.Reason.EMERGENCY, text);
        }
        if (shortNumbers.isShort(digits, region)) {
            throw new NumberRefused(NumberRefused.Reason.SHORT_NUMBER, text);
        }
        Phonenumber.PhoneNumber number = read(digits, region, text);
        if (!plans.isValidNumber(number) && !digits.startsWith("+")) {
            Phonenumber.PhoneNumber withoutPlus =
                    withCountryCode(digits, region).orElse(number);
            number = plans.isValidNumber(withoutPlus) ? withoutPlus : number;
        }
        if (!plans.isValidNumber(number) && !(possibleIsEnough && plans.isPossibleNumber(number))) {
            throw new NumberRefused(whyInvalid(number), text);
        }
        return new PhoneNumber(plans.format(number, PhoneNumberFormat.E164));
    }

    private Phonenumber.PhoneNumber read(String digits, String region, String text) throws NumberRefused {
        try {
            return plans.parse(digits, region);
        } catch (NumberParseException e) {
            throw new NumberRefused(
                    switch (e.getErrorType()) {
                        case INVALID_COUNTRY_CODE -> NumberRefused.Reason.UNKNOWN_COUNTRY;
                        case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> NumberRefused.Reason.TOO_SHORT;
                        case TOO_LONG -> NumberRefused.Reason.TOO_LONG;
                        case NOT_A_NUMBER -> NumberRefused.Reason.TOO_SHORT;
                    },
                    text);
        }
    }

    /** Digits that begin with the region's own country code, written without a plus. */
    private Optional<Phonenumber.PhoneNumber> withCountryCode(String digits, String region) {
        if (!digits.startsWith(Integer.toString(plans.getCountryCodeForRegion(region)))) {
            return Optional.empty();
        }
        try {
            return Optional.of(plans.parse('+' + digits, region));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private NumberRefused.Reason whyInvalid(Phonenumber.PhoneNumber number) {
        ValidationResult length = plans.isPossibleNumberWithReason(number);
        return switch (length) {
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> NumberRefused.Reason.TOO_SHORT;
            case TOO_LONG -> NumberRefused.Reason.TOO_LONG;
            case INVALID_COUNTRY_CODE -> NumberRefused.Reason.UNKNOWN_COUNTRY;
            case IS_POSSIBLE, INVALID_LENGTH -> NumberRefused.Reason.NOT_VALID;
        };
    }

    /**
     * Reads an extension of an account's own plan.
     *
     * @return 2 to 6 digits
     * @throws NumberRefused when it has another length or equals an emergency number of the region
     */
    public String extension(String text, String region) throws NumberRefused {
        String digits = NumberSpelling.digits(text);
        if (digits.startsWith("+") || digits.length() < SHORTEST_EXTENSION || digits.length() > LONGEST_EXTENSION) {
            throw new NumberRefused(NumberRefused.Reason.EXTENSION_LENGTH, text);
        }
        if (shortNumbers.isEmergency(digits, region)) {
            throw new NumberRefused(NumberRefused.Reason.EMERGENCY, text);
        }
        return digits;
    }

    /**
     * Reads the beginning of numbers.
     *
     * @return with country code and leading plus
     * @throws NumberRefused when it is not written as from abroad or with the region's trunk prefix
     */
    public String beginning(String text, String region) throws NumberRefused {
        String digits = NumberSpelling.digits(text);
        String trunkPrefix = plans.getNddPrefixForRegion(region, true);
        String international;
        if (digits.startsWith("+")) {
            international = digits.substring(1);
        } else if (digits.startsWith("00")) {
            international = digits.substring(2);
        } else if (trunkPrefix != null && digits.startsWith(trunkPrefix)) {
            international = countryCode(region) + digits.substring(trunkPrefix.length());
        } else {
            throw new NumberRefused(NumberRefused.Reason.UNKNOWN_COUNTRY, text);
        }
        if (international.isEmpty() || international.startsWith("0")) {
            throw new NumberRefused(NumberRefused.Reason.UNKNOWN_COUNTRY, text);
        }
        return "+" + international;
    }

    /** Whether dialling these digits in a region calls for help. */
    public boolean isEmergency(String digits, String region) {
        return shortNumbers.isEmergency(digits, region);
    }

    /** The class of a number; remembered, so cheap for a number seen before. */
    public NumberClass classOf(PhoneNumber number) {
        NumberClass known = classes.get(number);
        if (known != null) {
            return known;
        }
        if (classes.size() >= REMEMBERED) {
            classes.clear();
        }
        NumberClass found = classify(number);
        classes.put(number, found);
        return found;
    }

    private NumberClass classify(PhoneNumber number) {
        Phonenumber.PhoneNumber parsed = parsed(number);
        if (SATELLITE_CODES.contains(parsed.getCountryCode())) {
            return NumberClass.SATELLITE;
        }
        return switch (plans.getNumberType(parsed)) {
            case FIXED_LINE, FIXED_LINE_OR_MOBILE, VOIP -> NumberClass.FIXED;
            case MOBILE -> NumberClass.MOBILE;
            case UAN -> NumberClass.UAN;
            case TOLL_FREE -> NumberClass.TOLL_FREE;
            case SHARED_COST -> NumberClass.SHARED_COST;
            case PERSONAL_NUMBER -> NumberClass.PERSONAL;
            case PREMIUM_RATE -> NumberClass.PREMIUM;
            case VOICEMAIL -> NumberClass.VOICEMAIL_PREFIX;
            case PAGER -> NumberClass.PAGER;
            case UNKNOWN -> NumberClass.UNKNOWN;
        };
    }

    /** Whether a number belongs to the numbering plan of a region. */
    public boolean isOfRegion(PhoneNumber number, String region) {
        return number.e164().startsWith("+" + plans.getCountryCodeForRegion(region));
    }

    /** Country calling code of a region, 41 for "CH"; 0 for an unknown one. */
    public int countryCode(String region) {
        return plans.getCountryCodeForRegion(region);
    }

    /** For people: {@code 044 200 50 00} within the region, else {@code +43 1 58858}. */
    public String display(PhoneNumber number, String region) {
        return plans.format(
                parsed(number),
                isOfRegion(number, region) ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    /** For people: {@code +41 44 200 50 00}. */
    public String displayInternational(PhoneNumber number) {
        return plans.format(parsed(number), PhoneNumberFormat.INTERNATIONAL);
    }

    /** Digits as dialled within the region, {@code 0442005000}, if the number belongs there. */
    public Optional<String> national(PhoneNumber number, String region) {
        if (!isOfRegion(number, region)) {
            return Optional.empty();
        }
        String code = Integer.toString(plans.getCountryCodeForRegion(region));
        String prefix = plans.getNddPrefixForRegion(region, true);
        return Optional.of((prefix == null ? "" : prefix) + number.e164().substring(1 + code.length()));
    }

    private Phonenumber.PhoneNumber parsed(PhoneNumber number) {
        try {
            return plans.parse(number.e164(), null);
        } catch (NumberParseException e) {
            return new Phonenumber.PhoneNumber().setRawInput(number.e164());
        }
    }
}
