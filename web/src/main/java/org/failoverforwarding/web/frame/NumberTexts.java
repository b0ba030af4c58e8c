package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;

/** Telephone numbers as people write and read them. */
@ApplicationScoped
public class NumberTexts {

    private static final int SHORTEST = 8;

    private final NumberPlan plan = new NumberPlan();

    /** "044 200 50 00" for a number of the region, else the international form. */
    public String national(PhoneNumber number, String region) {
        return plan.display(number, region);
    }

    /** "+41 44 200 50 00". */
    public String international(PhoneNumber number) {
        return plan.displayInternational(number);
    }

    /** A received text in national form where it is a number, else as it is. */
    public String party(String received, String region) {
        String text = received.startsWith("+") ? received : "+" + received;
        return text.length() >= SHORTEST && PhoneNumber.isCanonical(text)
                ? national(new PhoneNumber(text), region)
                : received;
    }

    /** Reads a number in any spelling. */
    public PhoneNumber parse(String text, String region) throws NumberRefused {
        return plan.parse(text, region);
    }
}
