package org.failoverforwarding.operation.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;
import org.failoverforwarding.operation.Condition;
import org.failoverforwarding.operation.ConditionBoard;
import org.failoverforwarding.operation.Part;

/** Puts the conditions of database and caches on the board. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StoreConditions {

    private static final int SECONDS_TO_ANSWER = 2;

    @Resource(lookup = "java:jboss/datasources/FailoverDS")
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/infinispan/cache/failover/bindings")
    private ConcurrentMap<String, String> bindings;

    @Resource(lookup = "java:jboss/infinispan/cache/failover/health")
    private ConcurrentMap<String, String> health;

    @Inject
    private ConditionBoard board;

    @PostConstruct
    void start() {
        DataSource database = dataSource;
        ConcurrentMap<String, String> registrations = bindings;
        ConcurrentMap<String, String> states = health;
        board.put(Part.DATABASE, () -> database(database));
        board.put(Part.CACHES, () -> caches(registrations, states));
    }

    @PreDestroy
    void stop() {
        board.remove(Part.DATABASE);
        board.remove(Part.CACHES);
    }

    private static Condition database(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER)
                    ? Condition.good(connection.getMetaData().getDatabaseProductName())
                    : Condition.bad("no answer within " + SECONDS_TO_ANSWER + " s");
        } catch (SQLException e) {
            return Condition.bad(reason(e));
        }
    }

    /** What the driver says, below what the pool makes of it. */
    private static String reason(SQLException failure) {
        String reason = failure.getMessage();
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            reason = cause instanceof SQLException told ? told.getMessage() : reason;
        }
        return reason;
    }

    /** Either throws when it is not running. */
    private static Condition caches(ConcurrentMap<String, String> registrations, ConcurrentMap<String, String> states) {
        return Condition.good(registrations.size() + " registrations, health of " + states.size() + " systems");
    }
}
