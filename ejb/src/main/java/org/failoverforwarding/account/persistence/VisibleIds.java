package org.failoverforwarding.account.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;

/** The accounts that a caller may see as parameter of an IN expression, which must not be empty. */
public final class VisibleIds {

    private static final long NONE = -1;

    private VisibleIds() {}

    public static List<Long> of(Optional<Set<AccountId>> visible) {
        return visible.filter(accounts -> !accounts.isEmpty())
                .map(accounts -> accounts.stream().map(AccountId::value).toList())
                .orElse(List.of(NONE));
    }
}
