package org.failoverforwarding.sip.registrar;

import java.util.List;
import org.failoverforwarding.sip.auth.DigestClient;
import org.failoverforwarding.sip.auth.DigestVerdict;

/** Builds REGISTER requests of the telephone system "pbx", with everything that a test does not name. */
final class RegisterRequests {

    static final String URI = "sip:sip.example.net";

    private String to = "sip:pbx@sip.example.net";
    private String uri = URI;
    private String callId = "call-1";
    private long cseq = 1;
    private List<String> contacts = List.of();
    private String expires = "";
    private List<String> path = List.of();
    private List<String> supported = List.of();
    private List<String> required = List.of();
    private List<String> authorization = List.of();
    private String address = "192.0.2.10";
    private int hops = 1;

    static RegisterRequests contact(String... contacts) {
        RegisterRequests requests = new RegisterRequests();
        requests.contacts = List.of(contacts);
        return requests;
    }

    RegisterRequests expires(String expires) {
        this.expires = expires;
        return this;
    }

    RegisterRequests to(String to) {
        this.to = to;
        return this;
    }

    RegisterRequests uri(String uri) {
        this.uri = uri;
        return this;
    }

    RegisterRequests order(String callId, long cseq) {
        this.callId = callId;
        this.cseq = cseq;
        return this;
    }

    RegisterRequests path(String... path) {
        this.path = List.of(path);
        return this;
    }

    RegisterRequests supported(String... tags) {
        this.supported = List.of(tags);
        return this;
    }

    RegisterRequests required(String... tags) {
        this.required = List.of(tags);
        return this;
    }

    RegisterRequests authorization(String... values) {
        this.authorization = List.of(values);
        return this;
    }

    RegisterRequests from(String address) {
        this.address = address;
        return this;
    }

    RegisterRequests hops(int hops) {
        this.hops = hops;
        return this;
    }

    RegisterRequest build() {
        return new RegisterRequest(
                uri,
                to,
                callId,
                cseq,
                contacts,
                expires,
                path,
                supported,
                required,
                authorization,
                address,
                "udp:" + address + ":5070",
                hops,
                "bench-pbx <script>");
    }

    /** Sends it, answers the challenge and gives the final decision. */
    RegisterDecision decidedBy(Registrar registrar, DigestClient client) {
        authorization = List.of();
        RegisterDecision first = registrar.decide(build());
        if (first instanceof RegisterDecision.Challenged challenged) {
            DigestVerdict.Challenged verdict = challenged.verdict();
            authorization = List.of(client.answer(verdict.challenges().get(0), "REGISTER", uri));
            return registrar.decide(build());
        }
        return first;
    }
}
