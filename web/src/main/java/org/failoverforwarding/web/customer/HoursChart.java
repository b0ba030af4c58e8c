package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.callhistory.CallStatistics;
import org.failoverforwarding.web.frame.Look;
import org.failoverforwarding.web.frame.Texts;

/** Draws the calls of a day by hour as stacked bars, for Chart.js. */
@Named
@RequestScoped
public class HoursChart {

    private static final int HOURS = 24;

    @Inject
    private Look look;

    /** The chart of the hours since midnight. */
    public String of(SortedMap<Integer, CallStatistics> hours) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        for (int hour = 0; hour < HOURS; hour++) {
            labels.add(Integer.toString(hour));
        }
        JsonArrayBuilder sets = Json.createArrayBuilder()
                .add(bars(hours, Texts.of(Result.ANSWERED), colour("#1b6e34", "#7fd99a"), of -> of.of(Result.ANSWERED)))
                .add(bars(hours, Texts.of(Result.FORWARDED), colour("#b87a14", "#ffc66b"), CallStatistics::forwarded))
                .add(bars(hours, Texts.of(Result.FAILED), colour("#b3261e", "#ff9a93"), of -> of.of(Result.FAILED)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add("options", options())
                .build()
                .toString();
    }

    private static JsonObjectBuilder bars(
            SortedMap<Integer, CallStatistics> hours,
            String label,
            String colour,
            ToLongFunction<CallStatistics> count) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (int hour = 0; hour < HOURS; hour++) {
            values.add(count.applyAsLong(hours.getOrDefault(hour, CallStatistics.NONE)));
        }
        return Json.createObjectBuilder()
                .add("label", label)
                .add("backgroundColor", colour)
                .add("data", values);
    }

    private String colour(String light, String dark) {
        return look.isDark() ? dark : light;
    }

    private JsonObject options() {
        JsonObject ticks = Json.createObjectBuilder()
                .add("color", colour("#55626f", "#aab5c0"))
                .add("precision", 0)
                .build();
        JsonObject axis = Json.createObjectBuilder()
                .add("stacked", true)
                .add("ticks", ticks)
                .add("grid", Json.createObjectBuilder().add("color", colour("#dfe3e8", "#36404a")))
                .build();
        JsonObject labels = Json.createObjectBuilder()
                .add("color", colour("#1f2933", "#e8ecf0"))
                .add("boxWidth", 14)
                .build();
        JsonObjectBuilder legend =
                Json.createObjectBuilder().add("position", "bottom").add("labels", labels);
        return Json.createObjectBuilder()
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("scales", Json.createObjectBuilder().add("x", axis).add("y", axis))
                .add("plugins", Json.createObjectBuilder().add("legend", legend))
                .build();
    }
}
