package org.failoverforwarding.operation.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.failoverforwarding.callhistory.service.JournalState;
import org.failoverforwarding.operation.Condition;

/** Conditions which do not keep the server from taking calls now, but will before long, or lose what it knows. */
final class ServerConditions {

    private static final Duration BEFORE_EXPIRY = Duration.ofDays(14);
    private static final long SMALLEST_SPACE = 500L * 1024 * 1024;
    private static final double SMALLEST_SHARE = 0.05;
    private static final long MEBIBYTE = 1024L * 1024;

    private ServerConditions() {}

    /** Call records which the database does not take wait in files. */
    static Condition journal(JournalState journal) {
        return journal.files() == 0
                ? Condition.good("no call record waits in a file")
                : Condition.bad(journal.files() + " files of call records wait for the database, " + journal.lost()
                        + " records are lost since the start");
    }

    /** Space on the disk of a directory. */
    static Condition disk(Path directory) {
        try {
            FileStore store = Files.getFileStore(directory);
            return disk(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            return Condition.bad(directory + " cannot be read: " + e);
        }
    }

    static Condition disk(long usable, long total) {
        String detail = usable / MEBIBYTE + " MiB of " + total / MEBIBYTE + " MiB are free";
        return usable < SMALLEST_SPACE || usable < total * SMALLEST_SHARE
                ? Condition.bad("the disk is nearly full: " + detail)
                : Condition.good(detail);
    }

    /** When the certificate of HTTPS and SIP over TLS ends. */
    static Condition certificate(Path keyStore, char[] password, Instant now) {
        if (!Files.exists(keyStore)) {
            return Condition.good("no certificate yet");
        }
        try (InputStream file = Files.newInputStream(keyStore)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, password);
            Instant end = Instant.MAX;
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias) && keys.getCertificate(alias) instanceof X509Certificate certificate) {
                    Instant until = certificate.getNotAfter().toInstant();
                    end = until.isBefore(end) ? until : end;
                }
            }
            return certificate(end, now);
        } catch (IOException | GeneralSecurityException e) {
            return Condition.bad(keyStore + " cannot be read: " + e);
        }
    }

    static Condition certificate(Instant end, Instant now) {
        if (end.equals(Instant.MAX)) {
            return Condition.good("no certificate yet");
        }
        return now.isBefore(end.minus(BEFORE_EXPIRY))
                ? Condition.good("the certificate is valid until " + end)
                : Condition.bad("the certificate " + (now.isBefore(end) ? "ends at " : "has ended at ") + end);
    }
}
