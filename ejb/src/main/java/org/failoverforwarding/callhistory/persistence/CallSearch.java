package org.failoverforwarding.callhistory.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.VisibleIds;
import org.failoverforwarding.callhistory.CallFilter;

/**
 * A search as one or more ways through an index. Several accounts or results are a way each, and the newest calls of all
 * ways are merged: no database reads an index in its order for a list of values.
 */
class CallSearch {

    private static final int MOST_WAYS = 36;

    private final List<CallConditions> ways;

    private CallSearch(List<CallConditions> ways) {
        this.ways = ways;
    }

    /**
     * A search.
     *
     * @param visible the only accounts whose calls are to be seen; empty for all
     * @param rareCaller few calls have the wanted caller
     */
    static CallSearch of(CallFilter filter, Optional<Set<AccountId>> visible, boolean rareCaller) {
        List<Long> accounts = accounts(filter, visible);
        List<String> results =
                filter.results().stream().map(Enum::name).sorted().toList();
        boolean each = filter.called().isEmpty()
                && !rareCaller
                && Math.max(1, accounts.size()) * Math.max(1, results.size()) <= MOST_WAYS;
        return new CallSearch(split(accounts, each)
                .flatMap(some -> split(results, each).map(kinds -> new CallConditions(filter, some, kinds, rareCaller)))
                .toList());
    }

    private static List<Long> accounts(CallFilter filter, Optional<Set<AccountId>> visible) {
        Optional<List<Long>> seen = visible.map(some -> VisibleIds.of(visible));
        Optional<Long> wanted = filter.account().map(AccountId::value);
        if (wanted.isEmpty()) {
            return seen.orElse(List.of());
        }
        return seen.filter(ids -> !ids.contains(wanted.get())).isPresent()
                ? VisibleIds.of(Optional.of(Set.of()))
                : List.of(wanted.get());
    }

    private static <T> Stream<List<T>> split(List<T> list, boolean each) {
        return each && list.size() > 1 ? list.stream().map(List::of) : Stream.of(list);
    }

    /** SQL for ids of the calls in their order, from an offset. */
    String page(QueryValues values, boolean oldestFirst, int offset, int limit) {
        return "select id from " + found(values, oldestFirst, offset + limit) + " order by arrived"
                + (oldestFirst ? "" : " desc") + " offset " + offset + " rows fetch next " + limit + " rows only";
    }

    /** SQL for the number of calls, counted up to a limit. */
    String count(QueryValues values, int limit) {
        return "select count(*) from (select id from " + found(values, false, limit) + " fetch first " + limit
                + " rows only) counted";
    }

    private String found(QueryValues values, boolean oldestFirst, int most) {
        return ways.stream()
                .map(way -> "(select id, arrived from call_record" + way.where(values) + way.order(oldestFirst)
                        + " fetch first " + most + " rows only)")
                .collect(Collectors.joining(" union all ", "(", ") found"));
    }

    /** SQL which counts the calls of each group. */
    String counts(QueryValues values, String groups) {
        return ways.stream()
                .map(way ->
                        "select " + groups + ", count(*) from call_record" + way.where(values) + " group by " + groups)
                .collect(Collectors.joining(" union all "));
    }
}
