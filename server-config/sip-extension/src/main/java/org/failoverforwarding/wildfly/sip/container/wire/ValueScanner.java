package org.failoverforwarding.wildfly.sip.container.wire;

/** Reads the value of one header field from left to right; every method says whether what it looked for was there. */
final class ValueScanner {
    private final String text;
    private int at;

    ValueScanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        skipSpace();
        return at == text.length();
    }

    /** The next character, which stays, or 0 at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    void next() {
        at++;
    }

    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    void skipSpace() {
        while (at < text.length() && Chars.isSpace(text.charAt(at))) {
            at++;
        }
    }

    /** That character, white space around it allowed. */
    boolean accept(char wanted) {
        skipSpace();
        if (peek() != wanted) {
            return false;
        }
        at++;
        skipSpace();
        return true;
    }

    /** A token; empty when there is none. */
    String token() {
        int start = at;
        while (at < text.length() && Chars.isToken(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** A quoted string with its escapes (RFC 3261 section 25.1). */
    boolean quoted() {
        if (peek() != '"') {
            return false;
        }
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    /** Everything up to one of those characters, or to the end. */
    String until(String ends) {
        int start = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Parameters, each after a semicolon (RFC 3261 section 25.1, generic-param), as far as they go. */
    boolean parameters() {
        while (accept(';')) {
            if (token().isEmpty() || accept('=') && !value()) {
                return false;
            }
        }
        skipSpace();
        return true;
    }

    private boolean value() {
        return peek() == '"' ? quoted() : !until(" \t,;\"<>").isEmpty();
    }
}
