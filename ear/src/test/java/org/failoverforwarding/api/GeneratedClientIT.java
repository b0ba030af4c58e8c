package org.failoverforwarding.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Nonnull;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.failoverforwarding.api.v1.AccessTokens;
import org.failoverforwarding.api.v1.TokenScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI document is valid, and the client which openapi-generator makes of it works. */
class GeneratedClientIT {

    private static final Path GENERATOR = Path.of(System.getProperty("it.openapi-generator"));
    private static final Path EXAMPLE = Path.of("src/test/generated-client/GeneratedClientExample.java");

    @TempDir
    private Path directory;

    @Test
    void theGeneratedClientCompilesAndSetsUpAFallback() throws Exception {
        ApiServer api = ApiServer.shared();
        generate(api);
        String classes = compile();
        String token = api.as("root")
                .find(AccessTokens.class)
                .create("generated client", EnumSet.allOf(TokenScope.class), 1)
                .secret();
        String printed = Program.java(
                directory,
                "-cp",
                classes + File.pathSeparator + libraries(),
                "GeneratedClientExample",
                api.server().http("").toString(),
                token,
                "Generated Client AG",
                "044 200 53 01",
                "079 123 45 67");
        assertTrue(printed.contains("Registered: false"), printed);
        assertTrue(printed.contains("Rung: [+41791234567]"), printed);
    }

    /** Fails when the generator finds the document invalid. */
    private void generate(ApiServer api) throws IOException, InterruptedException {
        HttpResponse<String> document = new Rest(api.server().http("/"), "").get("openapi");
        assertEquals(200, document.statusCode());
        Files.writeString(directory.resolve("openapi.yaml"), document.body());
        Program.java(
                directory,
                "-jar",
                GENERATOR.toString(),
                "generate",
                "--input-spec=openapi.yaml",
                "--generator-name=java",
                "--library=native",
                "--output=client",
                "--global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                "--additional-properties=useJakartaEe=true,openApiNullable=false");
    }

    private String compile() throws IOException, URISyntaxException {
        Path classes = Files.createDirectory(directory.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> generated = Files.walk(directory.resolve("client/src/main/java"))) {
            List<Path> sources = Stream.concat(generated, Stream.of(EXAMPLE))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", libraries());
            assertTrue(compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call());
        }
        return classes.toString();
    }

    /** What generated clients need: Jackson, which the generator itself holds, and the annotations of Jakarta. */
    private static String libraries() throws URISyntaxException {
        Path annotations = Path.of(Nonnull.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return GENERATOR + File.pathSeparator + annotations;
    }
}
