package org.failoverforwarding.forwarding.times;

/** A text that does not say when something is active, with the entry and what is wrong with it. */
public final class ActiveTimesRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String entry;

    public ActiveTimesRefused(Reason reason, String entry) {
        super(reason.message + ": \"" + (entry.length() > 100 ? entry.substring(0, 100) : entry) + "\"");
        this.reason = reason;
        this.entry = entry;
    }

    public Reason reason() {
        return reason;
    }

    /** The part of the text that is wrong. */
    public String entry() {
        return entry;
    }

    /** What is wrong; its name is the key of the message bundles. */
    public enum Reason {
        ENTRY("Neither weekdays, a date, holidays, a schedule nor a zone"),
        TIME("Not a time from 00:00 to 24:00"),
        DATE("Not a date"),
        ORDER("The end is before the beginning"),
        SEVERAL_DAYS("Times of the day and every year go with a single day only"),
        CALENDAR("There is no such holiday calendar"),
        SCHEDULE("There is no such schedule"),
        ZONE("There is no such time zone");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }
}
