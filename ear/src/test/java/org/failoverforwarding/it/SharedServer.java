package org.failoverforwarding.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.failoverforwarding.run.ServerDirectory;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Prepares, before the first test, the base directory and the ports of the server which Arquillian will start. */
public final class SharedServer implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.server.home") == null) {
            return;
        }
        if (System.getProperty(ServerUnderTest.OFFSET) == null) {
            System.setProperty(ServerUnderTest.OFFSET, String.valueOf(FreePorts.offset()));
        }
        ServerUnderTest server = ServerUnderTest.shared();
        try {
            ServerDirectory.delete(server.directory().base());
            server.directory().prepare().deploy(ServerUnderTest.ear());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // arquillian.xml names these
        System.setProperty("it.management.port", String.valueOf(server.managementPort()));
        System.setProperty("it.server.arguments", String.join(" ", arguments(server)));
    }

    private static List<String> arguments(ServerUnderTest server) {
        List<String> arguments = new java.util.ArrayList<>(server.arguments());
        arguments.add("-Xmx768m");
        arguments.add("-Djboss.server.base.dir=" + server.directory().base());
        arguments.add("-Dfailover.demo=true");
        arguments.add("-Dfailover.log.json=true");
        arguments.add("-Dfailover.carriers=it=127.0.0.1:" + server.carrierPort());
        arguments.add("-Dfailover.guard.trusted=127.0.0.1");
        return arguments;
    }
}
