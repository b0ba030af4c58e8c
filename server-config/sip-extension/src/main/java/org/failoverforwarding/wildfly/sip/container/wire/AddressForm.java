package org.failoverforwarding.wildfly.sip.container.wire;

/** Whether a header value has the form of an address with parameters, or of a list of them (RFC 3261 section 20). */
final class AddressForm {
    /** What would make an unquoted display name end somewhere else for another reader. */
    private static final String NEVER_IN_NAME = ",;\">@";

    private AddressForm() {}

    static boolean isAddress(String value) {
        ValueScanner scanner = new ValueScanner(value);
        return one(scanner) && scanner.atEnd();
    }

    static boolean isList(String value) {
        ValueScanner scanner = new ValueScanner(value);
        do {
            if (!one(scanner)) {
                return false;
            }
        } while (scanner.accept(','));
        return scanner.atEnd();
    }

    private static boolean one(ValueScanner scanner) {
        scanner.skipSpace();
        if (scanner.peek() == '"') {
            return scanner.quoted() && bracketed(scanner) && scanner.parameters();
        }
        int start = scanner.position();
        String name = scanner.until("<");
        if (scanner.peek() == '<' && Chars.all(name, c -> NEVER_IN_NAME.indexOf(c) < 0)) {
            return bracketed(scanner) && scanner.parameters();
        }
        scanner.back(start);
        return bare(scanner) && scanner.parameters();
    }

    private static boolean bracketed(ValueScanner scanner) {
        scanner.skipSpace();
        if (scanner.peek() != '<') {
            return false;
        }
        scanner.next();
        boolean wellFormed = UriForm.isWellFormed(scanner.until(">"));
        if (!wellFormed || scanner.peek() != '>') {
            return false;
        }
        scanner.next();
        return true;
    }

    /** Without brackets a comma, a semicolon or a question mark would belong to the header (RFC 3261 section 20.10). */
    private static boolean bare(ValueScanner scanner) {
        String uri = scanner.until(" \t;,");
        return uri.indexOf('?') < 0 && UriForm.isWellFormed(uri);
    }
}
