package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Filters of the lists, so that a list looks as it was left. */
@SessionScoped
public class Remembered implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new HashMap<>();

    /** What was set under that name, or an empty text. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public void set(String name, String value) {
        values.put(name, value == null ? "" : value.strip());
    }
}
