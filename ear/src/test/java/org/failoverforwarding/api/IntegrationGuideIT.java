package org.failoverforwarding.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who follows the guide gets what it says: its project is built by Maven and runs, its programs are those of the tests. */
class IntegrationGuideIT {

    private static final Path GUIDE = Path.of("../docs/integration.md");

    @TempDir
    private static Path directory;

    private static String guide;
    private static ApiServer api;

    @BeforeAll
    static void buildTheProjectOfTheGuide() throws Exception {
        guide = Files.readString(GUIDE);
        api = ApiServer.shared();
        Files.writeString(directory.resolve("pom.xml"), shown("<project.*?</project>"));
        Path sources = Files.createDirectories(directory.resolve("src/main/java"));
        Files.writeString(
                sources.resolve("FallbackExample.java"), shown("import (?:(?!```).)*class FallbackExample.*?\n}"));
        MavenOfTheBuild maven = new MavenOfTheBuild(directory);
        maven.install("ejb/client", "failover-client");
        maven.run(MavenOfTheBuild.COMPILE, MavenOfTheBuild.COPY_DEPENDENCIES);
    }

    private static String shown(String form) {
        Matcher found =
                Pattern.compile("```\\w+\n(" + form + ")\n```", Pattern.DOTALL).matcher(guide);
        assertTrue(found.find(), () -> "the guide shows no " + form);
        return found.group(1) + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"FallbackExample", "WebhookSignature"})
    void theProgramsOfTheGuideAreThoseWhichTheTestsUse(String name) throws IOException {
        String program = Files.readString(Path.of("src/test/java/org/failoverforwarding/api/example", name + ".java"));
        String shown = program.substring(
                program.indexOf("// guide: begin\n") + "// guide: begin\n".length(), program.indexOf("// guide: end"));
        assertTrue(guide.contains(shown), name);
    }

    @Test
    void theProjectHasNothingOnItsClassPathButTheClientJarAndTheClientOfTheServer() throws IOException {
        try (Stream<Path> jars = Files.list(directory.resolve("target/dependency"))) {
            List<String> names = jars.map(jar -> jar.getFileName().toString().replaceAll("-[0-9].*", ""))
                    .sorted()
                    .toList();
            assertEquals(List.of("failover-client", "wildfly-client-all"), names);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"remoting", "http"})
    void theProjectSetsUpAFallbackOver(String protocol) throws Exception {
        boolean http = protocol.equals("http");
        String printed = Program.java(
                directory,
                "-cp",
                "target/classes" + File.pathSeparator + "target/dependency/*",
                "FallbackExample",
                http ? api.http() : api.remoting(),
                "root",
                People.PASSWORD,
                "Guide " + protocol,
                http ? "044 200 51 01" : "044 200 51 02",
                "079 123 45 67");
        assertTrue(printed.contains("Registered: false"), printed);
        assertTrue(printed.contains("Rung: +41791234567"), printed);
    }
}
