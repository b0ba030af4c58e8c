package org.failoverforwarding.web.customer;

/** Writes one field of a CSV file (RFC 4180) such that no spreadsheet takes foreign text for a formula. */
final class CsvField {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvField() {}

    static String of(String text) {
        boolean number = text.matches("[+-]?[0-9]+");
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !number;
        String safe = formula ? "'" + text : text;
        boolean quoted = formula || safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
