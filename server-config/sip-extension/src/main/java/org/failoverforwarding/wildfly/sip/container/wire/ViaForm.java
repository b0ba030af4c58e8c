package org.failoverforwarding.wildfly.sip.container.wire;

/** Whether the value of a Via header field has the form of one or several hops (RFC 3261 section 20.42). */
final class ViaForm {
    private ViaForm() {}

    static boolean isList(String value) {
        ValueScanner scanner = new ValueScanner(value);
        do {
            if (!hop(scanner)) {
                return false;
            }
        } while (scanner.accept(','));
        return scanner.atEnd();
    }

    private static boolean hop(ValueScanner scanner) {
        return protocol(scanner) && sentBy(scanner) && scanner.parameters();
    }

    private static boolean protocol(ValueScanner scanner) {
        scanner.skipSpace();
        return scanner.token().equalsIgnoreCase("SIP")
                && scanner.accept('/')
                && scanner.token().equals("2.0")
                && scanner.accept('/')
                && !scanner.token().isEmpty()
                && Chars.isSpace(scanner.peek());
    }

    private static boolean sentBy(ValueScanner scanner) {
        scanner.skipSpace();
        String sentBy = scanner.until(";,").replace(" ", "").replace("\t", "");
        return HostForm.isHostPort(sentBy);
    }
}
