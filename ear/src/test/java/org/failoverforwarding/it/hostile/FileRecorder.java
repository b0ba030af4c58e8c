package org.failoverforwarding.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** Lets a server's Java virtual machine record which code reads and writes which files. */
final class FileRecorder {
    private static final Set<String> SIP = Set.of("gov.nist", "org.mobicents", "org.failoverforwarding.wildfly.sip");

    private final String pid;

    /** Of that process, from now on. */
    FileRecorder(long pid) throws IOException, InterruptedException, URISyntaxException {
        this.pid = String.valueOf(pid);
        Path settings = Path.of(FileRecorder.class.getResource("files.jfc").toURI());
        command("JFR.start", "name=files", "settings=" + settings);
    }

    /** Ends the recording into that file and gives the accesses in it. */
    List<Access> stop(Path file) throws IOException, InterruptedException {
        command("JFR.stop", "name=files", "filename=" + file);
        return RecordingFile.readAllEvents(file).stream().map(Access::new).toList();
    }

    private void command(String... arguments) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        List<String> command = Stream.concat(Stream.of(jcmd.toString(), pid), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        assertEquals(0, process.waitFor(), () -> String.join(" ", command));
    }

    /** One read or write of a file. */
    record Access(RecordedEvent event) {
        Path file() {
            return Path.of(String.valueOf(event.getString("path")));
        }

        boolean isRead() {
            return event.getEventType().getName().equals("jdk.FileRead");
        }

        /** Not of a device such as the one for random numbers. */
        boolean isOfDisk() {
            return !file().startsWith("/dev");
        }

        /** A SIP message led to it. */
        boolean isOfSip() {
            RecordedStackTrace trace = event.getStackTrace();
            return trace != null && trace.getFrames().stream().anyMatch(Access::isOfSip);
        }

        private static boolean isOfSip(RecordedFrame frame) {
            String type = frame.getMethod().getType().getName();
            return SIP.stream().anyMatch(type::startsWith);
        }

        @Override
        public String toString() {
            return event.toString();
        }
    }
}
