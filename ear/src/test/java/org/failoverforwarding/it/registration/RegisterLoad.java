package org.failoverforwarding.it.registration;

import static org.failoverforwarding.it.registration.RegistrarServer.credentials;
import static org.failoverforwarding.it.registration.RegistrarServer.user;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Telephone systems which renew their registrations without pause, and number their contacts so that each is known. */
final class RegisterLoad implements AutoCloseable {
    private final int serverPort;
    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Thread[] threads;
    private volatile boolean stopped;

    /** Systems from first to last, in as many threads. */
    RegisterLoad(int serverPort, int first, int last, int threadCount) {
        this.serverPort = serverPort;
        threads = new Thread[threadCount];
        for (int i = 0; i < threadCount; i++) {
            int start = first + i;
            threads[i] = new Thread(() -> renew(start, last, threadCount), "register-load-" + i);
            threads[i].start();
        }
    }

    private void renew(int first, int last, int step) {
        try (RawSip sip = new RawSip("127.0.0.1", serverPort)) {
            for (int round = 1; !stopped; round++) {
                for (int system = first; system <= last && !stopped; system += step) {
                    if (register(sip, system, contact(sip, round)).startsWith("SIP/2.0 200 ")) {
                        acknowledged.put(system, round);
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String contact(RawSip sip, int round) {
        return "Contact: <sip:a@" + sip.address() + ";round=" + round + ">\r\n";
    }

    /** The answer to a REGISTER with the right credentials, empty when none comes. */
    static String register(RawSip sip, int system, String headers) throws IOException {
        String challenge = sip.register(user(system), headers);
        return challenge.isEmpty()
                ? ""
                : sip.register(user(system), headers + credentials(system).answer(challenge, sip.uri()));
    }

    /** Number of the last contact of each system which the server has acknowledged. */
    Map<Integer, Integer> acknowledged() {
        return acknowledged;
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
