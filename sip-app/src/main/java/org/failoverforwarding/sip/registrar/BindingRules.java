package org.failoverforwarding.sip.registrar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.failoverforwarding.registration.Binding;

/** Applies one REGISTER to the bindings of its address of record: all of it or nothing (RFC 3261 §10.3 steps 6 to 8). */
final class BindingRules {

    private static final Comparator<Binding> BY_PREFERENCE =
            Comparator.comparingDouble(Binding::q).reversed();

    private final RegistrarSettings settings;
    private final RandomGenerator random;

    BindingRules(RegistrarSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /** Whether a contact asks for more than nothing and less than the minimum. */
    boolean isTooBrief(ContactField contact, RegisterRequest request) {
        long seconds = requestedSeconds(contact, request);
        return seconds > 0 && seconds < settings.minExpires().toSeconds();
    }

    /**
     * The bindings after the request, or why it is refused.
     *
     * @param current without expired ones
     */
    Outcome apply(List<Binding> current, RegisterRequest request, Contacts contacts, Instant now) {
        if (contacts.wildcard()) {
            return current.stream().anyMatch(binding -> isOutOfOrder(binding, request))
                    ? Outcome.refused(Refusal.OUT_OF_ORDER)
                    : Outcome.kept(List.of());
        }
        List<Binding> bindings = new ArrayList<>(current);
        for (ContactField contact : contacts.fields()) {
            Optional<Binding> known = bindings.stream()
                    .filter(binding -> isSame(binding, contact, request))
                    .findFirst();
            boolean late = known.filter(current::contains)
                    .filter(binding -> isOutOfOrder(binding, request))
                    .isPresent();
            if (late) {
                return Outcome.refused(Refusal.OUT_OF_ORDER);
            }
            known.ifPresent(bindings::remove);
            grantedSeconds(contact, request)
                    .ifPresent(granted -> bindings.add(binding(contact, request, known, now, granted)));
        }
        bindings.sort(BY_PREFERENCE);
        return bindings.size() > settings.maxContacts()
                ? Outcome.refused(Refusal.TOO_MANY_CONTACTS)
                : Outcome.kept(bindings);
    }

    private static boolean isOutOfOrder(Binding binding, RegisterRequest request) {
        return binding.callId().equals(request.callId()) && request.cseq() <= binding.cseq();
    }

    /** By flow where the device keeps one (RFC 5626 §6), else by URI. */
    private static boolean isSame(Binding binding, ContactField contact, RegisterRequest request) {
        if (Outbound.isAskedBy(request, contact) && binding.regId() > 0) {
            return binding.instance().equals(contact.instance()) && binding.regId() == contact.regId();
        }
        return ContactUri.parse(binding.contact())
                .filter(contact.uri()::matches)
                .isPresent();
    }

    private Binding binding(
            ContactField contact, RegisterRequest request, Optional<Binding> known, Instant now, Duration granted) {
        boolean flow = Outbound.isAskedBy(request, contact);
        return new Binding(
                contact.uri().text(),
                request.callId(),
                request.cseq(),
                known.map(Binding::registered).orElse(now),
                now.plus(granted),
                contact.q(),
                request.path(),
                request.source(),
                request.userAgent(),
                flow ? contact.instance() : "",
                flow ? contact.regId() : 0);
    }

    private Optional<Duration> grantedSeconds(ContactField contact, RegisterRequest request) {
        long requested = requestedSeconds(contact, request);
        if (requested == 0) {
            return Optional.empty();
        }
        long bounded = Math.min(requested, settings.maxExpires().toSeconds());
        long shortened = Math.round(bounded * (1 - settings.jitter() * random.nextDouble()));
        return Optional.of(
                Duration.ofSeconds(Math.max(shortened, settings.minExpires().toSeconds())));
    }

    private long requestedSeconds(ContactField contact, RegisterRequest request) {
        return contact.expires()
                .orElseGet(() -> DeltaSeconds.parse(request.expires())
                        .orElse(settings.maxExpires().toSeconds()));
    }

    /**
     * Result of applying a REGISTER.
     *
     * @param bindings after it, highest q first; empty too when refused
     */
    record Outcome(List<Binding> bindings, Optional<Refusal> refusal) {

        static Outcome kept(List<Binding> bindings) {
            return new Outcome(List.copyOf(bindings), Optional.empty());
        }

        static Outcome refused(Refusal refusal) {
            return new Outcome(List.of(), Optional.of(refusal));
        }
    }
}
