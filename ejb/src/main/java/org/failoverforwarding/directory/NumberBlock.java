package org.failoverforwarding.directory;

import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Numbers in a row which an account gets at once.
 *
 * @param first number of the block
 * @param last number of the block, as long as the first one and not before it
 * @param extensionDigits so many last digits of each number become its extension, 2 to 6; 0 for no extensions
 */
public record NumberBlock(
        AccountId account, TelephoneSystemId system, PhoneNumber first, PhoneNumber last, int extensionDigits)
        implements Serializable {

    /** Numbers which one block may have. */
    public static final int MOST = 1000;

    /** How many numbers it has; less than 1 or far more than {@link #MOST} for a block that cannot be. */
    public long size() {
        return first.e164().length() == last.e164().length() ? digits(last) - digits(first) + 1 : 0;
    }

    /** Its numbers in order. */
    public List<PhoneNumber> numbers() {
        return LongStream.rangeClosed(digits(first), digits(last))
                .mapToObj(digits -> new PhoneNumber("+" + digits))
                .toList();
    }

    /** The extension of one of its numbers, or empty. */
    public String extension(PhoneNumber number) {
        String e164 = number.e164();
        return extensionDigits == 0 ? "" : e164.substring(Math.max(1, e164.length() - extensionDigits));
    }

    private static long digits(PhoneNumber number) {
        return Long.parseLong(number.e164().substring(1));
    }

    /**
     * What became of a block.
     *
     * @param created numbers which are new
     * @param present numbers which the account had already; they stay as they are
     */
    public record Result(List<PhoneNumber> created, List<PhoneNumber> present) implements Serializable {
        public Result {
            created = List.copyOf(created);
            present = List.copyOf(present);
        }
    }
}
