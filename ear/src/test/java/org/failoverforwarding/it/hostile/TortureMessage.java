package org.failoverforwarding.it.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One message of the torture tests: a file in which {@code {transport}}, {@code {id}} and {@code {length}} are filled in
 * and {@code \xHH} is a byte, with a line in {@code index.csv} that says what may come back.
 *
 * @param name file below the directory, without its ending
 * @param section of the RFC which asks for it
 * @param statuses allowed final answers; {@code -} for none
 * @param about what is unusual in it
 */
record TortureMessage(String name, String section, List<String> statuses, String about) {
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})");

    /** All messages of the index in that directory. */
    static List<TortureMessage> all(Path directory) throws IOException {
        return Files.readAllLines(directory.resolve("index.csv")).stream()
                .skip(1)
                .map(line -> line.split(" \\| "))
                .map(part -> new TortureMessage(part[0], part[1], Arrays.asList(part[3].split(" ")), part[4]))
                .toList();
    }

    /** Messages as everybody sends them. */
    static List<TortureMessage> ordinary(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("ordinary"))) {
            return files.map(file -> "ordinary/" + file.getFileName().toString().replace(".sip", ""))
                    .sorted()
                    .map(name -> new TortureMessage(name, "", List.of(), "ordinary"))
                    .toList();
        }
    }

    /** The message as it goes over the wire. */
    byte[] bytes(Path directory, String transport, String id) throws IOException {
        String text = Files.readString(directory.resolve(name + ".sip"), ISO_8859_1);
        int end = text.indexOf("\n\n") + 2;
        byte[] body = wire(text.substring(end));
        String head = text.substring(0, end)
                .replace("{transport}", transport)
                .replace("{id}", id)
                .replace("{length}", String.valueOf(body.length));
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(wire(head));
        message.write(body);
        return message.toByteArray();
    }

    private static byte[] wire(String text) {
        Matcher matcher = BYTE.matcher(text.replace("\n", "\r\n"));
        return matcher.replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                .getBytes(ISO_8859_1);
    }

    @Override
    public String toString() {
        return name + " (" + section + "): " + about;
    }
}
