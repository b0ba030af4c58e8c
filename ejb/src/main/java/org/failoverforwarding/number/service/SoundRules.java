package org.failoverforwarding.number.service;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.forwarding.lint.Finding;
import org.failoverforwarding.forwarding.lint.RuleLinter;
import org.failoverforwarding.routing.AccountSnapshot;

/** Refuses rules in which the linter finds an error, loops above all; what it only warns of may be saved. */
final class SoundRules {

    private final AccountSnapshot account;
    private final SharedRedirects shared;
    private final RuleLinter linter;
    private final Collection<NumberRules> neighbours;

    /**
     * Rules of one number.
     *
     * @param shared what it may inherit
     * @param neighbours the numbers of the account to which the redirects lead
     */
    SoundRules(AccountSnapshot account, SharedRedirects shared, Instant now, Collection<NumberRules> neighbours) {
        this.account = account;
        this.shared = shared;
        this.linter = new RuleLinter(account.zone(), now);
        this.neighbours = neighbours;
    }

    /** @throws ValidationException with the first error of the number */
    void require(ManagedNumber number) {
        refuse(errors(number));
    }

    /** As {@link #require}; an error that was there before does not hinder a change of something else. */
    void requireNoNewError(ManagedNumber before, ManagedNumber after) {
        Set<Finding> known = new HashSet<>(errors(before));
        refuse(errors(after).stream().filter(error -> !known.contains(error)).toList());
    }

    /** @throws ValidationException when the number leads back to itself without end */
    void requireNoLoop(ManagedNumber number) {
        refuse(errors(number).stream()
                .filter(error -> error.code() == Finding.Code.CERTAIN_LOOP)
                .toList());
    }

    private List<Finding> errors(ManagedNumber number) {
        return linter.check(number.rules(account, shared), neighbours).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
    }

    private static void refuse(List<Finding> errors) {
        if (!errors.isEmpty()) {
            Finding first = errors.get(0);
            throw new ValidationException(
                    first.field(),
                    first.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    first.message(Locale.ENGLISH));
        }
    }
}
