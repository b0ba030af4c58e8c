package org.failoverforwarding.it.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.SipText;
import org.failoverforwarding.it.Sipp;

/** One call with a SIPp for each party; afterwards each party tells what it got to see. */
final class Flow implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String PARTS = "00-parts";

    private final FlowServer server;
    private final Map<String, Sipp> parties = new LinkedHashMap<>();

    Flow(FlowServer server) {
        this.server = server;
    }

    /** Lets a party wait at its port; a scenario without directory is one of the shared parts. */
    Flow with(String party, int port, String scenario, Map<String, String> values, String... options)
            throws IOException {
        parties.put(party, start(scenario, values, port, options).listening());
        return this;
    }

    Flow with(String party, int port, String scenario) throws IOException {
        return with(party, port, scenario, Map.of());
    }

    /** A party that refuses the call with that status. */
    Flow withRefusing(String party, int port, int status) throws IOException {
        return with(party, port, "refuses", refusal(status, "Server: refusing"));
    }

    /** Values of a refusing scenario. */
    static Map<String, String> refusal(int status, String header) {
        return Map.of("status", String.valueOf(status), "header", header);
    }

    Flow withCarrier() throws IOException {
        return with("carrier", server.carrier(), "answers");
    }

    Flow withVoicemail() throws IOException {
        return with("voicemail", server.voicemail(), "answers");
    }

    private Sipp start(String scenario, Map<String, String> values, int port, String... options) throws IOException {
        Path path = Path.of(scenario + ".xml");
        String flow = path.getNameCount() > 1 ? path.getName(0).toString() : PARTS;
        return Sipp.start(flow, path.getFileName().toString(), values, server.address(), port, options);
    }

    /** Calls, and waits until every party has played its scenario to the end. */
    Flow call(String number, String scenario, Map<String, String> values, String... options)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-s", number));
        all.addAll(List.of(options));
        try (Sipp caller = start(scenario, values, FreePorts.any(), all.toArray(String[]::new))) {
            parties.put("caller", caller);
            caller.succeeds(LIMIT);
        }
        for (Sipp party : parties.values()) {
            party.succeeds(LIMIT);
        }
        return this;
    }

    /** Calls and is answered. */
    Flow call(String number) throws IOException, InterruptedException {
        return call(number, "caller", Map.of());
    }

    /** Calls and is refused with that status. */
    Flow callInVain(String number, int status) throws IOException, InterruptedException {
        return call(number, "caller-refused", Map.of("status", String.valueOf(status)));
    }

    /** What a party has received, in order. */
    List<SipText> seenBy(String party) throws IOException {
        return parties.get(party).received();
    }

    /**
     * The INVITE which a party got, compared word by word with a file.
     *
     * @param values stand in place of their names in braces, as the ports of carrier and voicemail do
     */
    void assertInvite(String party, String file, Map<String, String> values) throws IOException {
        SipText invite =
                seenBy(party).stream().filter(SipText::isInvite).findFirst().orElseThrow();
        String text = Files.readString(Path.of(System.getProperty("it.sipp"), file + ".txt"))
                .replace("{carrier}", "127.0.0.1:" + server.carrier())
                .replace("{voicemail}", "127.0.0.1:" + server.voicemail());
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace('{' + value.getKey() + '}', value.getValue());
        }
        assertEquals(text.strip(), String.join("\n", invite.endToEnd()));
    }

    /** The same where only the called number varies. */
    void assertInvite(String party, String file, String number) throws IOException {
        assertInvite(party, file, Map.of("number", number, "digits", number.substring(1)));
    }

    @Override
    public void close() throws InterruptedException {
        for (Sipp party : parties.values()) {
            party.close();
        }
    }
}
