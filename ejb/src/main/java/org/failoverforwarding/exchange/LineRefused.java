package org.failoverforwarding.exchange;

/** A line of the table that cannot be imported, with the column that is wrong. */
public final class LineRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String column;

    public LineRefused(ImportColumn column, String reason) {
        super(reason);
        this.column = column.header();
    }

    public ImportResult.LineError at(int line) {
        return new ImportResult.LineError(line, column, getMessage());
    }
}
