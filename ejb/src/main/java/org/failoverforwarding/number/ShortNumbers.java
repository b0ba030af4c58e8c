package org.failoverforwarding.number;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Map;
import java.util.Set;

/** Emergency and other short numbers by region; neither may ever be a target (semantics 9.10). */
final class ShortNumbers {

    private static final int LONGEST = 6;
    private static final Set<String> SWISS =
            Set.of("112", "117", "118", "140", "143", "144", "145", "147", "1414", "1415");
    private static final Map<String, Set<String>> EMERGENCY = Map.of("CH", SWISS, "LI", SWISS);

    private final ShortNumberInfo info = ShortNumberInfo.getInstance();

    boolean isEmergency(String digits, String region) {
        return digits.length() <= LONGEST
                && (EMERGENCY.getOrDefault(region, Set.of()).contains(digits)
                        || info.isEmergencyNumber(digits, region));
    }

    boolean isShort(String digits, String region) {
        if (digits.isEmpty() || digits.length() > LONGEST || digits.charAt(0) == '0') {
            return false;
        }
        Phonenumber.PhoneNumber number = new Phonenumber.PhoneNumber()
                .setCountryCode(PhoneNumberUtil.getInstance().getCountryCodeForRegion(region))
                .setNationalNumber(Long.parseLong(digits));
        return info.isPossibleShortNumberForRegion(number, region) && digits.charAt(0) == '1'
                || info.isValidShortNumberForRegion(number, region);
    }
}
