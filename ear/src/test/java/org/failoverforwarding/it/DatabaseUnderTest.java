package org.failoverforwarding.it;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The database of the servers: H2 in each one's data directory, or with {@code it.database=postgresql} a database for
 * each in one PostgreSQL.
 */
public final class DatabaseUnderTest {

    private static final Map<String, String> URLS = new HashMap<>();
    private static PostgresCluster cluster;

    private DatabaseUnderTest() {}

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("it.database"));
    }

    /** Address of the server's own database in PostgreSQL, which is empty at first. */
    public static synchronized String postgres(ServerUnderTest server) {
        String name = server.directory().base().getFileName().toString().replace('-', '_');
        return URLS.computeIfAbsent(name, DatabaseUnderTest::create);
    }

    private static String create(String name) {
        try {
            if (cluster == null) {
                cluster = PostgresCluster.start();
            }
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("PostgreSQL does not start", e);
        }
        cluster.create(name);
        return cluster.url(name);
    }

    /** Arguments of the server: none for H2. */
    static List<String> arguments(ServerUnderTest server) {
        return isPostgres()
                ? List.of("-Dfailover.db.driver=postgresql", "-Dfailover.db.url=" + postgres(server))
                : List.of();
    }
}
