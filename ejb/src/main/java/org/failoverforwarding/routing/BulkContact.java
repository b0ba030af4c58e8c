package org.failoverforwarding.routing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A contact that stands for all numbers of a telephone system (RFC 6140 §5.2). */
final class BulkContact {

    private static final Pattern BULK =
            Pattern.compile("(sips?:)([^;?@]+)((?:;[^;?]+)*?);bnc((?:[;?].*)?)", Pattern.CASE_INSENSITIVE);

    private BulkContact() {}

    /**
     * The URI at which one number is called; a contact that is not for all numbers stays as it is.
     *
     * @param number E.164 with its plus sign, or empty for the telephone system itself
     */
    static String called(String contact, String number) {
        if (contact.indexOf(';') < 0) {
            return contact;
        }
        Matcher bulk = BULK.matcher(contact);
        if (!bulk.matches()) {
            return contact;
        }
        String user = number.isEmpty() ? "" : number + '@';
        return bulk.group(1) + user + bulk.group(2) + bulk.group(3) + bulk.group(4);
    }
}
