package org.failoverforwarding.it.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.failoverforwarding.it.ServerUnderTest;

/** What README.md tells to do on a WildFly of one's own, done as it stands there. */
final class ReadmeCommands {

    private static final String CLI = "bin/jboss-cli.sh --connect";

    private final ServerUnderTest server;
    private final List<String> indented;

    ReadmeCommands(ServerUnderTest server) throws IOException {
        this.server = server;
        String readme = Files.readString(Path.of("../README.md"));
        String section = readme.substring(readme.indexOf("## Deploy on a WildFly"), readme.indexOf("## More"));
        indented = section.lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
    }

    /** The layers which are added to the server. */
    Set<String> layers() {
        return new TreeSet<>(indented.stream()
                .filter(line -> !line.startsWith("bin/"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList());
    }

    /** Configures the server and stops it. */
    void configure() throws IOException, InterruptedException {
        for (String command : cli(line -> !line.contains("deploy"))) {
            run(command);
        }
    }

    void deploy() throws IOException, InterruptedException {
        run(cli(line -> line.contains("\"deploy ")).get(0));
    }

    void undeploy() throws IOException, InterruptedException {
        run(cli(line -> line.contains("\"undeploy ")).get(0));
    }

    private List<String> cli(Predicate<String> wanted) {
        return indented.stream()
                .filter(line -> line.startsWith(CLI))
                .filter(wanted)
                .toList();
    }

    private void run(String line) throws IOException, InterruptedException {
        String command = line.replace(CLI, CLI + " --controller=127.0.0.1:" + server.managementPort())
                .replace("…", Path.of("..").toRealPath().toString());
        Path output = server.directory().base().resolve("cli.txt");
        Process shell = new ProcessBuilder("bash", "-c", command)
                .directory(server.directory().home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(output.toFile()))
                .start();
        assertEquals(0, shell.waitFor(), () -> command + " -> see " + output);
    }
}
