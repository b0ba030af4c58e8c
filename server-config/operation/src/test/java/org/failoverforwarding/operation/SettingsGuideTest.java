package org.failoverforwarding.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operations guide lists the settings which sources and server scripts read, each as it is, and no other. */
class SettingsGuideTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern NAME = Pattern.compile("(?<!DEFAULT = )\"(failover\\.[a-z.-]+)\"");
    private static final Pattern NUMBER =
            Pattern.compile("Setting\\.(?:number|seconds)\\(\\s*\"([^\"]+)\", ([^,]+), (\\d[\\d_]*), (\\d[\\d_]*)\\)");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(failover\\.[a-z.]+):([^${}]*)");
    private static final Pattern ROW =
            Pattern.compile("^\\| `(failover\\.[a-z.-]+)` \\| (.+?) \\| (.+?) \\| .+ \\|$", Pattern.MULTILINE);

    private final Map<String, Row> guide = guide();
    private final List<String> sources = sources();
    private final String scripts = text(files("server-config/server/src/main/cli", ".cli"));

    SettingsGuideTest() throws IOException {}

    private record Row(String otherwise, String range) {}

    private static Map<String, Row> guide() throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        for (MatchResult row : matches(ROW, Files.readString(PROJECT.resolve("docs/operations.md")))) {
            rows.put(row.group(1), new Row(row.group(2), row.group(3)));
        }
        return rows;
    }

    /** Sources which read settings; none of them holds other names of this form. */
    private static List<String> sources() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String module : List.of("ejb", "sip-app", "web")) {
            for (Path file : files(module + "/src/main/java", ".java")) {
                String text = Files.readString(file);
                if (text.contains("Setting.")) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    @Test
    void theGuideListsWhatIsReadAndNothingElse() {
        Set<String> read = new TreeSet<>();
        sources.forEach(source -> matches(NAME, source).forEach(name -> read.add(name.group(1))));
        matches(EXPRESSION, scripts).forEach(expression -> read.add(expression.group(1)));
        assertTrue(read.size() > 40, read.toString());
        assertEquals(read, guide.keySet());
    }

    @Test
    void theGuideTellsDefaultAndRangeOfNumbers() {
        int compared = 0;
        for (MatchResult number : matches(NUMBER, String.join("\n", sources))) {
            Row row = guide.get(number.group(1));
            assertEquals(digits(number.group(3)) + " to " + digits(number.group(4)), row.range(), number.group(1));
            if (number.group(2).matches("[\\d_]+")) {
                assertTrue(row.otherwise().startsWith("`" + digits(number.group(2)) + "`"), number.group(1));
                compared++;
            }
        }
        assertTrue(compared > 10, "only " + compared + " numbers were found");
    }

    @Test
    void theGuideTellsTheDefaultsOfTheServersScripts() {
        for (MatchResult expression : matches(EXPRESSION, scripts)) {
            String otherwise = guide.get(expression.group(1)).otherwise();
            boolean simple = !expression.group(2).startsWith("jdbc:");
            assertTrue(!simple || otherwise.startsWith("`" + expression.group(2) + "`"), expression.group());
        }
    }

    private static String digits(String literal) {
        return literal.replace("_", "");
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static List<Path> files(String directory, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(PROJECT.resolve(directory))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String text(List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(Files.readString(file));
        }
        return text.toString();
    }
}
