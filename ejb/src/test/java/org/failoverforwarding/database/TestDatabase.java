package org.failoverforwarding.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.failoverforwarding.database.service.Schema;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty, migrated database: H2 in memory, or PostgreSQL with {@code -Dpostgres=jdbc:postgresql://…}. Tests use one
 * after the other, each begins with empty tables.
 */
public final class TestDatabase implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "webhook_delivery",
            "webhook",
            "alert_mail",
            "alert_recipient",
            "server_event",
            "blocked_caller",
            "emergency_mode",
            "redirect",
            "phone_number",
            "telephone_system",
            "schedule",
            "portal_user_role",
            "portal_user",
            "account",
            "call_record",
            "health_change",
            "outage",
            "audit_entry");

    private static DataSource migrated;
    private static EntityManagerFactory sharedFactory;

    private final DataSource dataSource;
    private final EntityManagerFactory factory;

    public TestDatabase() {
        if (migrated == null) {
            prepare();
        }
        dataSource = migrated;
        factory = sharedFactory;
        TABLES.forEach(table -> execute(dataSource, "delete from " + table));
    }

    private static void prepare() {
        migrated = System.getProperty("postgres") == null ? h2() : postgres(System.getProperty("postgres"));
        Schema.migrate(migrated);
        sharedFactory = Persistence.createEntityManagerFactory(
                "failover",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", migrated));
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public EntityManager entityManager() {
        return factory.createEntityManager();
    }

    /** Works in a transaction of its own, rolled back when the work throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager em = entityManager();
        try {
            em.getTransaction().begin();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    /** Stops the database as a crash would; its content is gone. */
    public void shutDown() {
        execute(dataSource, "shutdown immediately");
        migrated = null;
    }

    @Override
    public void close() {
        factory.getCache().evictAll();
    }

    private static DataSource h2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "sa");
    }

    private static DataSource postgres(String url) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        execute(postgres, "drop schema public cascade");
        execute(postgres, "create schema public");
        return postgres;
    }

    private static void execute(DataSource target, String sql) {
        try (Connection connection = target.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
