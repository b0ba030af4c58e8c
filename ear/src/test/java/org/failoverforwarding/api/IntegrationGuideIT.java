package org.failoverforwarding.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The guide shows the program that the tests run. */
class IntegrationGuideIT {

    @Test
    void theProgramOfTheGuideIsTheOneThatRuns() throws IOException {
        Path source = Path.of("src/test/java/org/failoverforwarding/api/example/FallbackExample.java");
        String program = Files.readString(source);
        String shown = program.substring(
                program.indexOf("// guide: begin\n") + "// guide: begin\n".length(), program.indexOf("// guide: end"));
        assertTrue(Files.readString(Path.of("../docs/integration.md")).contains(shown), "docs/integration.md");
    }
}
