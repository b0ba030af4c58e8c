package org.failoverforwarding.sip.auth;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads an {@code Authorization} value written by anybody: one pass, bounded, never throws. */
public final class DigestCredentialsParser {

    private static final int MAX_LENGTH = 2048;
    private static final int MAX_PARAMETERS = 24;
    private static final String SCHEME = "Digest";

    private final String text;
    private int at;

    private DigestCredentialsParser(String text) {
        this.text = text;
    }

    /** The credentials, or empty when the value is not a well-formed digest. */
    public static Optional<DigestCredentials> parse(String headerValue) {
        String value = headerValue.strip();
        boolean digest = value.length() > SCHEME.length()
                && value.length() <= MAX_LENGTH
                && value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && isSpace(value.charAt(SCHEME.length()));
        if (!digest) {
            return Optional.empty();
        }
        return new DigestCredentialsParser(value.substring(SCHEME.length() + 1))
                .parameters()
                .flatMap(DigestCredentialsParser::credentials);
    }

    private Optional<Map<String, String>> parameters() {
        Map<String, String> parameters = new HashMap<>();
        while (at < text.length()) {
            skipSpace();
            String name = token().toLowerCase(Locale.ROOT);
            skipSpace();
            if (name.isEmpty() || !accept('=')) {
                return Optional.empty();
            }
            skipSpace();
            Optional<String> parsed =
                    peek() == '"' ? quoted() : Optional.of(token()).filter(t -> !t.isEmpty());
            boolean fresh = parsed.isPresent() && parameters.put(name, parsed.get()) == null;
            skipSpace();
            boolean separated = at == text.length() || accept(',');
            if (!fresh || !separated || parameters.size() > MAX_PARAMETERS) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private static Optional<DigestCredentials> credentials(Map<String, String> parameters) {
        DigestCredentials read = new DigestCredentials(
                parameters.getOrDefault("username", ""),
                parameters.getOrDefault("realm", ""),
                parameters.getOrDefault("nonce", ""),
                parameters.getOrDefault("uri", ""),
                parameters.getOrDefault("response", "").toLowerCase(Locale.ROOT),
                parameters.getOrDefault("algorithm", ""),
                parameters.getOrDefault("qop", "").toLowerCase(Locale.ROOT),
                parameters.getOrDefault("nc", ""),
                parameters.getOrDefault("cnonce", ""));
        return isComplete(read) ? Optional.of(read) : Optional.empty();
    }

    private static boolean isComplete(DigestCredentials read) {
        boolean named = !read.username().isEmpty()
                && !read.nonce().isEmpty()
                && !read.uri().isEmpty()
                && isHex(read.response());
        boolean counted =
                read.nc().length() == 8 && isHex(read.nc()) && !read.cnonce().isEmpty();
        return named && (read.isLegacy() ? read.nc().isEmpty() : counted);
    }

    private static boolean isHex(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }

    private Optional<String> quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return Optional.of(value.toString());
            }
            if (c == '\\' && ++at < text.length()) {
                c = text.charAt(at);
            }
            if (c < ' ' || c == 127) {
                return Optional.empty();
            }
            value.append(c);
        }
        return Optional.empty();
    }

    private String token() {
        int start = at;
        while (at < text.length() && isTokenCharacter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isTokenCharacter(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "-.!%*_+`'~/".indexOf(c) >= 0;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean accept(char expected) {
        boolean found = peek() == expected;
        at += found ? 1 : 0;
        return found;
    }

    private void skipSpace() {
        while (isSpace(peek())) {
            at++;
        }
    }

    /** Folded lines arrive with their line break (RFC 3261 §7.3.1). */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
