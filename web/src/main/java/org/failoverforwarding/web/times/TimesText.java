package org.failoverforwarding.web.times;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.forwarding.times.CustomTimes;
import org.failoverforwarding.forwarding.times.WeeklyWindow;

/** Active times in a few lines: days of the same times together, then what else there is, as it is written. */
public final class TimesText {

    private TimesText() {}

    public static List<String> lines(ActiveTimes times, Locale locale) {
        if (!(times instanceof CustomTimes custom)) {
            return List.of(ActiveTimesText.format(times));
        }
        List<String> lines = week(ActiveTimesForm.of(times).getWeek(), locale);
        CustomTimes rest = new CustomTimes(
                custom.windows().stream().filter(WeeklyWindow::excluded).toList(),
                custom.dates(),
                custom.holidays(),
                custom.zone());
        if (!rest.equals(new CustomTimes(List.of(), List.of(), List.of(), ""))) {
            lines.addAll(Arrays.asList(ActiveTimesText.format(rest).split(" \\| ")));
        }
        return lines;
    }

    private static List<String> week(List<ActiveTimesForm.Day> week, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < week.size(); ) {
            String spans = week.get(first).getSpans();
            int next = first + 1;
            while (next < week.size() && week.get(next).getSpans().equals(spans)) {
                next++;
            }
            if (!spans.isEmpty()) {
                lines.add(days(week.get(first).getDay(), week.get(next - 1).getDay(), locale) + " " + spans);
            }
            first = next;
        }
        return lines;
    }

    private static String days(DayOfWeek first, DayOfWeek last, Locale locale) {
        String name = first.getDisplayName(TextStyle.SHORT, locale);
        return first == last ? name : name + "–" + last.getDisplayName(TextStyle.SHORT, locale);
    }
}
