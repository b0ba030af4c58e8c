package org.failoverforwarding.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server tells its operator whether it is ready and alive, and every metric that the guide lists. */
@ExtendWith(ArquillianExtension.class)
class OperationIT {

    private static final Path GUIDE = Path.of("../docs/operations.md");
    private static final Path DASHBOARD = Path.of("../docs/grafana-dashboard.json");
    private static final Pattern METRIC = Pattern.compile("\\b(failover|sip)_[a-z_]+\\b");

    private final ServerUnderTest server = ServerUnderTest.shared();

    @ParameterizedTest
    @ValueSource(strings = {"sip", "database", "caches"})
    void isReadyWithEachOfItsParts(String part) {
        Eventually.holds("ready with " + part, Duration.ofSeconds(20), () -> isUp("health/ready", part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"timers", "threads"})
    void isAliveWithEachOfItsParts(String part) {
        Eventually.holds("alive with " + part, Duration.ofSeconds(5), () -> isUp("health/live", part));
    }

    @Test
    void everyMetricOfTheGuideIsThere() throws IOException {
        Set<String> missing = metricsIn(GUIDE);
        assertTrue(missing.size() > 20, missing.toString());
        missing.removeAll(served());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyMetricOfTheDashboardIsThere() throws IOException {
        Set<String> missing = metricsIn(DASHBOARD);
        assertTrue(missing.size() > 10, missing.toString());
        missing.removeAll(served());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyMetricOfTheApplicationStandsInTheGuide() throws IOException {
        Set<String> unlisted = served();
        unlisted.removeIf(name -> !name.startsWith("failover_"));
        unlisted.removeAll(metricsIn(GUIDE));
        assertEquals(Set.of(), unlisted);
    }

    private static Set<String> metricsIn(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher matcher = METRIC.matcher(Files.readString(file));
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    private Set<String> served() {
        Set<String> names = new TreeSet<>();
        get("metrics").body().lines().filter(line -> !line.startsWith("#")).forEach(line -> names.add(name(line)));
        return names;
    }

    private static String name(String line) {
        return line.split("[{ ]", 2)[0];
    }

    private boolean isUp(String path, String check) {
        HttpResponse<String> answer = get(path);
        return answer.statusCode() == 200 && answer.body().contains("\"name\":\"" + check + "\",\"status\":\"UP\"");
    }

    private HttpResponse<String> get(String path) {
        URI address = URI.create("http://127.0.0.1:" + server.managementPort() + "/" + path);
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }
}
