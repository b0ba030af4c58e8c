package org.failoverforwarding.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.failoverforwarding.audit.AuditEntry.Action;
import org.failoverforwarding.audit.AuditFilter;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Remembered;

/** The remembered filter of the audit log as the session bean wants it; days are those of the account's zone. */
@RequestScoped
public class AuditQuery {

    static final String SEARCH = "audit.search";
    static final String ACTION = "audit.action";
    static final String SUBJECT = "audit.subject";
    static final String FROM = "audit.from";
    static final String TO = "audit.to";

    @Inject
    private Remembered remembered;

    @Inject
    private ChosenAccount account;

    AuditFilter filter() {
        return new AuditFilter(
                remembered.get(SEARCH),
                account.id(),
                text(ACTION).map(Action::valueOf),
                text(SUBJECT),
                date(FROM).map(this::start),
                date(TO).map(day -> start(day.plusDays(1))));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(account.zone()).toInstant();
    }

    Optional<LocalDate> date(String name) {
        return text(name).map(LocalDate::parse);
    }

    private Optional<String> text(String name) {
        return Optional.of(remembered.get(name)).filter(text -> !text.isEmpty());
    }
}
