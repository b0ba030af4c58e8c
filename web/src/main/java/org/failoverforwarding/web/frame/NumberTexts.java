package org.failoverforwarding.web.frame;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import jakarta.enterprise.context.ApplicationScoped;
import org.failoverforwarding.number.PhoneNumber;

/** Telephone numbers as people write them. */
@ApplicationScoped
public class NumberTexts {

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    /** "044 200 50 00" for a number of the region, else the international form. */
    public String national(PhoneNumber number, String region) {
        try {
            Phonenumber.PhoneNumber parsed = plans.parse(number.e164(), region);
            boolean own = parsed.getCountryCode() == plans.getCountryCodeForRegion(region);
            return plans.format(parsed, own ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return number.e164();
        }
    }

    /** "+41 44 200 50 00". */
    public String international(PhoneNumber number) {
        try {
            return plans.format(plans.parse(number.e164(), null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return number.e164();
        }
    }

    /** A received text in national form where it is a number, else as it is. */
    public String party(String received, String region) {
        String text = received.startsWith("+") ? received : "+" + received;
        return text.matches("\\+[1-9][0-9]{1,14}") && text.length() > 7
                ? national(new PhoneNumber(text), region)
                : received;
    }
}
