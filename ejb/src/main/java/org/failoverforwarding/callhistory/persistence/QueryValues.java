package org.failoverforwarding.callhistory.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The values of a query in SQL, numbered as they are named. */
class QueryValues {

    private final List<Object> values = new ArrayList<>();

    /** The mark which stands for a value in the SQL. */
    String mark(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /** A condition for a column with one value of a list; a list of one is an equation, which lets an index give the order. */
    String among(String column, Collection<?> list) {
        return list.size() == 1
                ? column + " = " + mark(list.iterator().next())
                : column + list.stream().map(this::mark).collect(Collectors.joining(", ", " in (", ")"));
    }

    Query fill(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
