package org.failoverforwarding.api.service;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.CallFilter;
import org.failoverforwarding.api.v1.PageRequest;
import org.failoverforwarding.directory.Paging;

/** First look at what a stranger sent, before any of it is used. */
final class Given {

    private static final int MAX_SEARCH = 200;

    private Given() {}

    /** @throws ValidationException when it is missing */
    static <T> T value(String field, T value) {
        if (value == null) {
            throw new ValidationException(field, "missing", field + " is missing");
        }
        return value;
    }

    /** @throws ValidationException when it is missing, empty, has more elements than allowed or a missing one */
    static <T, C extends Collection<T>> C elements(String field, C elements, int max) {
        value(field, elements);
        if (elements.isEmpty() || elements.size() > max) {
            throw new ValidationException(field, "size", field + " must have 1 to " + max + " elements");
        }
        elements.forEach(element -> value(field, element));
        return elements;
    }

    /** @throws ValidationException when it is too long to be looked for */
    static String search(String text) {
        return text == null ? "" : text("search", text, MAX_SEARCH);
    }

    /** @throws ValidationException when it has more characters than anything of its kind, or NUL which no database takes */
    static String text(String field, String text, int most) {
        if (value(field, text).length() > most || text.indexOf('\0') >= 0) {
            throw new ValidationException(
                    field, "length", field + " may have " + most + " characters, none of them NUL");
        }
        return text;
    }

    /** @throws ValidationException when it is not in the years 1970 to 2199 */
    static Instant moment(String field, Instant moment) {
        if (value(field, moment).isBefore(CallFilter.BEGINNING) || moment.isAfter(CallFilter.END)) {
            throw new ValidationException(
                    field, "range", field + " must be from " + CallFilter.BEGINNING + " to " + CallFilter.END);
        }
        return moment;
    }

    /** @throws ValidationException when it is out of range */
    static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ValidationException(field, "range", field + " must be " + least + " to " + most);
        }
        return value;
    }

    /**
     * @param sorts components by which the list can be sorted
     * @throws ValidationException when offset or limit is out of range, or the list cannot be sorted so
     */
    static Paging paging(PageRequest page, Set<String> sorts) {
        PageRequest given = value("page", page);
        within("offset", given.offset(), 0, PageRequest.MAX_OFFSET);
        within("limit", given.limit(), 1, PageRequest.MAX_LIMIT);
        if (!given.sort().isEmpty() && !sorts.contains(given.sort())) {
            String choice = sorts.isEmpty() ? "has one order only" : "can be sorted by " + new TreeSet<>(sorts);
            throw new ValidationException("sort", "unknown", "The list " + choice);
        }
        return new Paging(given.offset(), given.limit(), given.sort(), given.descending());
    }
}
