package org.failoverforwarding.it;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

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

    /** The same address for PostgreSQL's own programs. */
    static String libpq(ServerUnderTest server) {
        return postgres(server).replace("jdbc:postgresql://", "postgresql://" + PostgresCluster.USER + "@");
    }

    /**
     * Address of an empty database in PostgreSQL, also where the servers use H2. Where PostgreSQL is not installed, the
     * test is skipped on a developer's machine and fails with {@code CI}.
     */
    static synchronized String emptyPostgres(String name) {
        Assumptions.assumeTrue(
                System.getenv("CI") != null || PostgresCluster.isInstalled(),
                "PostgreSQL is not installed (package postgresql): test skipped");
        return create(name);
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
