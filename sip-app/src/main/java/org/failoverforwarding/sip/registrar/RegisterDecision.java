package org.failoverforwarding.sip.registrar;

import java.time.Duration;
import java.util.List;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.routing.HeaderField;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.sip.auth.DigestVerdict;

/** How a REGISTER is answered. */
public sealed interface RegisterDecision {

    /** Final status. */
    int status();

    /** Reason phrase, empty for the standard one. */
    default String reason() {
        return "";
    }

    /** Header fields of the answer beyond those which every answer has. */
    List<HeaderField> headers();

    /**
     * 200 with all current contacts.
     *
     * @param bindings now valid
     */
    record Accepted(SystemSnapshot system, RegistrationChange change, List<Binding> bindings, List<HeaderField> headers)
            implements RegisterDecision {
        public Accepted {
            bindings = List.copyOf(bindings);
            headers = List.copyOf(headers);
        }

        @Override
        public int status() {
            return 200;
        }
    }

    /** 401 with the challenges of the verifier. */
    record Challenged(DigestVerdict.Challenged verdict) implements RegisterDecision {
        @Override
        public int status() {
            return 401;
        }

        @Override
        public List<HeaderField> headers() {
            return verdict.challenges().stream()
                    .map(challenge -> new HeaderField("WWW-Authenticate", challenge))
                    .toList();
        }
    }

    /** Any other refusal. */
    record Refused(Refusal refusal) implements RegisterDecision {
        @Override
        public int status() {
            return refusal.status();
        }

        @Override
        public String reason() {
            return refusal.reason();
        }

        @Override
        public List<HeaderField> headers() {
            return List.of();
        }
    }

    /** 420: it requires extensions that we do not have (RFC 3261 §8.2.2.3). */
    record BadExtension(List<String> unsupported) implements RegisterDecision {
        public BadExtension {
            unsupported = List.copyOf(unsupported);
        }

        @Override
        public int status() {
            return 420;
        }

        @Override
        public List<HeaderField> headers() {
            return List.of(new HeaderField("Unsupported", String.join(", ", unsupported)));
        }
    }

    /** 423: it asks for less than the shortest time (RFC 3261 §10.3). */
    record IntervalTooBrief(Duration minimum) implements RegisterDecision {
        @Override
        public int status() {
            return 423;
        }

        @Override
        public List<HeaderField> headers() {
            return List.of(new HeaderField("Min-Expires", Long.toString(minimum.toSeconds())));
        }
    }
}
