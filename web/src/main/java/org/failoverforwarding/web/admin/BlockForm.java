package org.failoverforwarding.web.admin;

import java.io.Serializable;
import java.util.Locale;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.NumberBlock;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.web.frame.NumberTexts;

/** What is typed into the dialog of a block of numbers. */
public class BlockForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String first = "";
    private String last = "";
    private long system;
    private int extensionDigits;

    /** @param region in which the numbers are spelled */
    NumberBlock toBlock(AccountId account, String region, NumberTexts numbers) {
        PhoneNumber from = read("first", first, region, numbers);
        PhoneNumber to = last.isEmpty() ? from : read("last", last, region, numbers);
        return new NumberBlock(account, new TelephoneSystemId(system), from, to, extensionDigits);
    }

    private static PhoneNumber read(String field, String text, String region, NumberTexts numbers) {
        try {
            return numbers.parse(text, region);
        } catch (NumberRefused e) {
            throw new ValidationException(
                    field, e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), e.getMessage());
        }
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first.strip();
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last == null ? "" : last.strip();
    }

    public long getSystem() {
        return system;
    }

    public void setSystem(long system) {
        this.system = system;
    }

    public int getExtensionDigits() {
        return extensionDigits;
    }

    public void setExtensionDigits(int extensionDigits) {
        this.extensionDigits = extensionDigits;
    }
}
