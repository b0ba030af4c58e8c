package org.failoverforwarding.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.failoverforwarding.api.ValidationException;

/** Reads the table: header line, {@code ;} or {@code ,} between values, a byte order mark is passed over. */
public final class TableReader {

    private static final int LONGEST_HEADER = 4096;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TableReader() {}

    /**
     * Reads all lines of values.
     *
     * @throws ValidationException when there is no header line or the text is no table
     */
    public static List<Line> read(Reader table) {
        try (BufferedReader text = new BufferedReader(table)) {
            CSVFormat format = format(text);
            try (CSVParser parser =
                    CSVParser.builder().setReader(text).setFormat(format).get()) {
                requireColumns(parser.getHeaderNames());
                return lines(parser);
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new ValidationException("table", "unreadable", "The table cannot be read: " + e.getMessage());
        }
    }

    private static CSVFormat format(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER - 1];
        int length = Math.max(text.read(start), 0);
        text.reset();
        String header = new String(start, 0, length).lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.indexOf(';') >= 0 ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static void requireColumns(List<String> header) {
        List<String> known =
                header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (ImportColumn column : ImportColumn.values()) {
            if (!known.contains(column.header())) {
                throw new ValidationException(
                        "table",
                        "no-header",
                        "The first line must name the columns; \"" + column.header() + "\" is missing.");
            }
        }
    }

    private static List<Line> lines(CSVParser parser) {
        List<Line> lines = new ArrayList<>();
        long number = parser.getCurrentLineNumber() + 1;
        for (CSVRecord csv : parser) {
            lines.add(line((int) Math.max(number, 2), csv));
            number = parser.getCurrentLineNumber() + 1;
        }
        return lines;
    }

    private static Line line(int number, CSVRecord csv) {
        Map<ImportColumn, String> values = new EnumMap<>(ImportColumn.class);
        for (ImportColumn column : ImportColumn.values()) {
            values.put(
                    column,
                    csv.isSet(column.header()) ? csv.get(column.header()).strip() : "");
        }
        return new Line(number, values, csv.isConsistent());
    }

    /**
     * A line of values.
     *
     * @param number in the file, the header is line 1
     * @param complete it has as many values as the header has names
     */
    public record Line(int number, Map<ImportColumn, String> values, boolean complete) {

        public String value(ImportColumn column) {
            return values.get(column);
        }
    }
}
