package org.failoverforwarding.api.service;

import java.util.Collection;
import org.failoverforwarding.api.ValidationException;
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
        if (text != null && text.length() > MAX_SEARCH) {
            throw new ValidationException("search", "length", "search may have " + MAX_SEARCH + " characters");
        }
        return text == null ? "" : text;
    }

    /** @throws ValidationException when it is out of range */
    static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ValidationException(field, "range", field + " must be " + least + " to " + most);
        }
        return value;
    }

    /** @throws ValidationException when offset or limit is out of range */
    static Paging paging(PageRequest page) {
        PageRequest given = value("page", page);
        within("offset", given.offset(), 0, Integer.MAX_VALUE);
        within("limit", given.limit(), 1, PageRequest.MAX_LIMIT);
        return new Paging(given.offset(), given.limit(), given.sort(), given.descending());
    }
}
