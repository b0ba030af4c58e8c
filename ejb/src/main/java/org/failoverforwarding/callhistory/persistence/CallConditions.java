package org.failoverforwarding.callhistory.persistence;

import java.util.List;
import org.failoverforwarding.callhistory.CallFilter;

/**
 * One way of a search through the index: the calls of some accounts with some results.
 *
 * @param accounts ids, empty for all
 * @param results names, empty for all
 * @param rareCaller the caller is best looked up in the index of callers
 */
record CallConditions(CallFilter filter, List<Long> accounts, List<String> results, boolean rareCaller) {

    /** The WHERE clause. */
    String where(QueryValues values) {
        StringBuilder sql = new StringBuilder(" where 1 = 1");
        filter.called().ifPresent(called -> and(sql, "called = " + values.mark(called.e164())));
        if (!accounts.isEmpty()) {
            and(sql, values.among("account_id", accounts));
        }
        if (!results.isEmpty()) {
            and(sql, values.among("result", results));
        }
        if (!filter.caller().isBlank()) {
            and(sql, caller(values));
        }
        filter.from().ifPresent(from -> and(sql, "arrived >= " + values.mark(from.toEpochMilli())));
        filter.to().ifPresent(to -> and(sql, "arrived < " + values.mark(to.toEpochMilli())));
        return sql.toString();
    }

    private String caller(QueryValues values) {
        WantedCaller caller = new WantedCaller(filter.caller().strip());
        return (rareCaller ? "id in (select id from call_record where " + caller.indexed(values) + ") and " : "")
                + caller.exact(values);
    }

    private static void and(StringBuilder sql, String condition) {
        sql.append(" and ").append(condition);
    }

    /** ORDER BY, with the columns first that have one value only: so it is the order of an index. */
    String order(boolean oldestFirst) {
        String fixed = filter.called().isPresent()
                ? "called, "
                : (accounts.size() == 1 ? "account_id, " : "") + (results.size() == 1 ? "result, " : "");
        return " order by " + fixed + "arrived" + (oldestFirst ? "" : " desc");
    }
}
