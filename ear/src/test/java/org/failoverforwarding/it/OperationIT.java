package org.failoverforwarding.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server tells its operator whether it is ready and alive, the metrics that the guide lists, and its log as JSON. */
@ExtendWith(ArquillianExtension.class)
class OperationIT {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern OURS = Pattern.compile("\\b((?:failover|sip)_[a-z_]+)\\b");
    private static final Pattern SERVED = Pattern.compile("^((?:failover|sip)_[a-z_]+)", Pattern.MULTILINE);
    private static final Pattern QUERIED = Pattern.compile("([a-z_]+)\\{instance=");

    private final ServerUnderTest server = ServerUnderTest.shared();

    @ParameterizedTest
    @ValueSource(strings = {"sip", "database", "caches", "settings"})
    void isReadyWithEachOfItsParts(String part) {
        Eventually.holds(
                "ready with " + part,
                Duration.ofSeconds(20),
                () -> Health.ready(server).isUp(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"timers", "threads"})
    void isAliveWithEachOfItsParts(String part) {
        Eventually.holds(
                "alive with " + part,
                Duration.ofSeconds(5),
                () -> Health.live(server).isUp(part));
    }

    @Test
    void theGuideListsTheMetricsThatAreServedAndNoOther() throws IOException {
        Set<String> listed = found(OURS, Files.readString(DOCS.resolve("operations.md")));
        assertTrue(listed.size() > 30, listed.toString());
        assertEquals(listed, found(SERVED, metrics()));
    }

    @Test
    void everyMetricOfTheDashboardIsServed() throws IOException {
        Set<String> queried = found(
                QUERIED,
                Files.readString(DOCS.resolve("grafana-dashboard.json")).replace("\\\"", "\""));
        assertTrue(queried.size() > 20, queried.toString());
        Set<String> served = found(Pattern.compile("^([a-z_]+)", Pattern.MULTILINE), metrics());
        queried.removeAll(served);
        assertEquals(Set.of(), queried);
    }

    @Test
    void theLogAsJsonHasOneRecordOnEachLine() throws IOException {
        List<String> lines = Files.readAllLines(server.directory().log().resolveSibling("server.json"));
        assertTrue(lines.size() > 20, lines.size() + " lines");
        ModelNode record = ModelNode.fromJSONString(lines.get(lines.size() / 2));
        assertEquals("failover", record.get("service").asString());
        assertTrue(record.keys().containsAll(Set.of("timestamp", "level", "loggerName", "message")), record.toString());
    }

    private String metrics() {
        return Health.get(server, "metrics").body();
    }

    private static Set<String> found(Pattern names, String text) {
        Set<String> found = new TreeSet<>();
        names.matcher(text).results().map((MatchResult name) -> name.group(1)).forEach(found::add);
        return found;
    }
}
