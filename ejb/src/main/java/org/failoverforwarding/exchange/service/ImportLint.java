package org.failoverforwarding.exchange.service;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.exchange.ImportLine;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.lint.Finding;
import org.failoverforwarding.forwarding.lint.Neighbours;
import org.failoverforwarding.forwarding.lint.RuleLinter;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;

/** What the linter says of a number as the table makes it, beside the others of the table and those that are stored. */
class ImportLint {

    private final ImportPlan plan;
    private final ImportState state;
    private final ToldNumbers told;
    private final Instant now;

    ImportLint(ImportPlan plan, ImportState state, ToldNumbers told, Instant now) {
        this.plan = plan;
        this.state = state;
        this.told = told;
        this.now = now;
    }

    /** @param lines of one number */
    List<Finding> findings(List<ImportLine> lines) {
        AccountSnapshot account = state.account(lines.get(0)).snapshot();
        NumberRules rules = rules(told.of(lines), account);
        return new RuleLinter(account.zone(), now).check(rules, Neighbours.of(rules, new Rules(account)));
    }

    private NumberRules rules(ManagedNumber number, AccountSnapshot account) {
        return number.rules(account, state.inheritable(number));
    }

    /** The line which a finding is about: that of its redirect, or else the first one of the number. */
    static ImportLine line(Finding finding, List<ImportLine> lines) {
        return lines.stream()
                .filter(line -> line.redirect()
                        .filter(redirect -> redirect.designation().equals(finding.redirect()))
                        .isPresent())
                .findFirst()
                .orElse(lines.get(0));
    }

    /** The rules of one account after the import. */
    private final class Rules implements Neighbours.Source {

        private final AccountSnapshot account;

        private Rules(AccountSnapshot account) {
            this.account = account;
        }

        @Override
        public Collection<NumberRules> rules(Set<PhoneNumber> numbers) {
            return numbers.stream()
                    .flatMap(number -> after(number).stream())
                    .filter(number -> number.account().equals(account.id()))
                    .map(number -> ImportLint.this.rules(number, account))
                    .toList();
        }

        private Optional<ManagedNumber> after(PhoneNumber number) {
            List<ImportLine> lines = plan.numbers().get(number);
            return lines == null ? state.stored(number) : Optional.of(told.of(lines));
        }

        @Override
        public Optional<PhoneNumber> byExtension(String extension) {
            return state.byExtension(account.id(), extension);
        }
    }
}
