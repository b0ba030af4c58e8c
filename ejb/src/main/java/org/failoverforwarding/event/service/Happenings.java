package org.failoverforwarding.event.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallListener;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.event.ActiveFallbacks;
import org.failoverforwarding.event.CallFindings;
import org.failoverforwarding.event.EmergencyChanged;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.EventSink;
import org.failoverforwarding.event.Flapping;
import org.failoverforwarding.event.HealthChanged;
import org.failoverforwarding.event.RegistrationChanged;
import org.failoverforwarding.event.RegistrationChanged.How;
import org.failoverforwarding.event.RuleChanged;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.Subject;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthListener;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageHint;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.RegistrationListener;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.SystemSnapshot;

/** Makes events of what calls, registrar, health and edits of rules tell; returns at once each time. */
@ApplicationScoped
public class Happenings implements CallListener, HealthListener, RegistrationListener {

    private static final Pattern VERSION = Pattern.compile("\"version\":([0-9]{1,18})");

    private final ActiveFallbacks fallbacks = new ActiveFallbacks();
    private RoutingDirectory directory;
    private EventSink sink;

    protected Happenings() {}

    @Inject
    public Happenings(RoutingDirectory directory, EventSink sink) {
        this.directory = directory;
        this.sink = sink;
    }

    /** Takes up a fallback that was active before this server started. */
    void restore(StoredEvent activated) {
        fallbacks.restore(activated);
    }

    @Override
    public void ended(CallDetailRecord call) {
        Optional<TelephoneSystemId> system =
                directory.byNumber(call.called()).map(RoutingSnapshot::system).map(SystemSnapshot::id);
        CallFindings findings = new CallFindings(call, system);
        findings.fallback().flatMap(fallbacks::forwarded).ifPresent(sink::publish);
        findings.answeredBySystem()
                .flatMap(at -> fallbacks.answered(call.called(), at))
                .ifPresent(sink::publish);
        findings.events().forEach(sink::publish);
    }

    @Override
    public void changed(HealthChange change, OutageHint hint) {
        directory.system(change.system()).ifPresent(system -> {
            Subject subject = Subject.of(system.account(), system.id());
            sink.publish(new HealthChanged(subject, change.at(), change.from(), change.to(), change.cause(), hint));
        });
        if (change.to() == HealthState.UP) {
            fallbacks.well(change.system(), change.at()).forEach(sink::publish);
        }
    }

    @Override
    public void flapping(TelephoneSystemId id, Instant at, Instant until) {
        directory
                .system(id)
                .ifPresent(system -> sink.publish(new Flapping(Subject.of(system.account(), system.id()), at, until)));
    }

    @Override
    public void outageStarted(Outage outage) {}

    @Override
    public void outageEnded(Outage outage) {}

    @Override
    public void registered(Aor aor, boolean first, Instant at) {
        if (first) {
            registration(aor, How.REGISTERED, at);
        }
    }

    @Override
    public void unregistered(Aor aor, Instant at) {
        registration(aor, How.UNREGISTERED, at);
    }

    @Override
    public void expired(Aor aor, Instant at) {
        registration(aor, How.EXPIRED, at);
    }

    private void registration(Aor aor, How how, Instant at) {
        directory
                .systemByUser(aor.user())
                .map(system -> new RegistrationChanged(Subject.of(system.account(), system.id()), at, how))
                .ifPresent(sink::publish);
    }

    /** An edit of a number's rules is committed. */
    void edited(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditEntry entry) {
        if (entry.subject().equals(ManagedNumber.class.getSimpleName()) && PhoneNumber.isCanonical(entry.key())) {
            entry.account()
                    .<Event>map(account -> new RuleChanged(
                            Subject.of(account, new PhoneNumber(entry.key())), entry.at(), entry.who(), version(entry)))
                    .ifPresent(sink::publish);
        }
    }

    /** Redirects which numbers inherit are others, and that is committed. */
    void shared(@Observes(during = TransactionPhase.AFTER_SUCCESS) RuleChanged changed) {
        sink.publish(changed);
    }

    /** An emergency mode was started or ended, and that is committed. */
    void emergency(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmergencyChanged changed) {
        sink.publish(changed);
    }

    private static long version(AuditEntry entry) {
        Matcher version = VERSION.matcher(entry.after().orElse(""));
        return version.find() ? Long.parseLong(version.group(1)) : 0;
    }
}
