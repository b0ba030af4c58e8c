package org.failoverforwarding.callhistory.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.VisibleIds;
import org.failoverforwarding.callhistory.CallFilter;
import org.failoverforwarding.database.persistence.LikePattern;

/** The WHERE clause of a search for calls, in SQL with numbered parameters. */
class CallConditions {

    private final StringBuilder sql = new StringBuilder(" where 1 = 1");
    private final List<Object> values = new ArrayList<>();
    private String fixed = "";

    /** @param visible the only accounts whose calls are to be seen; empty for all */
    static CallConditions of(CallFilter filter, Optional<Set<AccountId>> visible) {
        CallConditions conditions = new CallConditions();
        visible.ifPresent(accounts -> conditions.in("account_id", VisibleIds.of(visible)));
        filter.account().ifPresent(account -> conditions.add("account_id = ?", account.value()));
        if (conditions.values.size() == 1 && conditions.sql.indexOf("account_id = ") > 0) {
            conditions.fixed = "account_id, ";
        }
        filter.called().ifPresent(called -> {
            conditions.add("called = ?", called.e164());
            conditions.fixed = "called, ";
        });
        if (!filter.caller().isBlank()) {
            conditions.add("lower(caller) like ? escape '!'", LikePattern.startsWith(filter.caller()));
        }
        if (!filter.results().isEmpty()) {
            conditions.in("result", filter.results().stream().map(Enum::name).toList());
        }
        filter.from().ifPresent(from -> conditions.add("arrived >= ?", from.toEpochMilli()));
        filter.to().ifPresent(to -> conditions.add("arrived < ?", to.toEpochMilli()));
        return conditions;
    }

    String sql() {
        return sql.toString();
    }

    /** Columns with one value only, to be named first in ORDER BY so that an index gives the order. */
    String fixedColumns() {
        return fixed;
    }

    Query fill(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private void add(String condition, Object value) {
        values.add(value);
        sql.append(" and ").append(condition.replace("?", "?" + values.size()));
    }

    /** A list of one is written as an equation, which lets the database use the order of its index. */
    private void in(String column, Collection<?> list) {
        if (list.size() == 1) {
            add(column + " = ?", list.iterator().next());
            return;
        }
        List<String> marks = new ArrayList<>(Collections.nCopies(list.size(), ""));
        int index = 0;
        for (Object value : list) {
            values.add(value);
            marks.set(index++, "?" + values.size());
        }
        sql.append(" and ")
                .append(column)
                .append(" in (")
                .append(String.join(", ", marks))
                .append(')');
    }
}
