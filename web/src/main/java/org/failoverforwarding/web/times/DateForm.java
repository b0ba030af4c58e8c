package org.failoverforwarding.web.times;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.SpecialDate;

/** One special date or range of dates as it is typed in. */
public class DateForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LEAP_YEAR = 2028;

    private boolean active;
    private LocalDate from;
    private LocalDate to;
    private boolean yearly;
    private String span = "";

    /** The row of a range of whole days or of a part of one day. */
    static DateForm of(SpecialDate.Range range, String span) {
        DateForm form = new DateForm();
        form.active = !range.excluded();
        form.from = range.from().toLocalDate();
        LocalDate last = range.to().minusNanos(1).toLocalDate();
        form.to = last.equals(form.from) ? null : last;
        form.span = span;
        return form;
    }

    static DateForm of(SpecialDate.Yearly date, String span) {
        DateForm form = new DateForm();
        form.active = !date.excluded();
        form.yearly = true;
        form.from = nextYearly(date.day());
        form.span = span;
        return form;
    }

    /** 29 February needs a year that has it. */
    private static LocalDate nextYearly(MonthDay day) {
        int year = LocalDate.now().getYear();
        return day.isValidYear(year) ? day.atYear(year) : day.atYear(LEAP_YEAR);
    }

    /** Its entry in the text form of active times. */
    String entry() throws ActiveTimesRefused {
        boolean several = to != null && !to.equals(from);
        if (several && (yearly || !span.isBlank())) {
            throw new ActiveTimesRefused(ActiveTimesRefused.Reason.SEVERAL_DAYS, from + ".." + to);
        }
        String days = several ? from + ".." + to : day();
        return (active ? "" : "not ") + (days + " " + Spans.clean(span)).strip();
    }

    private String day() {
        return yearly ? MonthDay.from(from).toString().substring(2) : from.toString();
    }

    boolean isBlank() {
        return from == null;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public boolean isYearly() {
        return yearly;
    }

    public void setYearly(boolean yearly) {
        this.yearly = yearly;
    }

    public String getSpan() {
        return span;
    }

    public void setSpan(String span) {
        this.span = span == null ? "" : span;
    }
}
