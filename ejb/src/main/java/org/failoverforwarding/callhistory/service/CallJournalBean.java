package org.failoverforwarding.callhistory.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;
import org.failoverforwarding.callhistory.persistence.JdbcCallStore;
import org.failoverforwarding.callhistory.persistence.SpillDirectory;

/** Runs the call journal from the start of the server to its end. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class CallJournalBean {

    private static final long SECONDS_TO_END = 20;

    @Resource(lookup = "java:jboss/datasources/FailoverDS")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private QueuedCallJournal journal;

    private CallWriter writer;

    @PostConstruct
    void start() {
        JournalSettings settings = JournalSettings.ofInstallation();
        writer = new CallWriter(
                settings, new JdbcCallStore(dataSource), new SpillDirectory(settings.directory()), Clock.systemUTC());
        journal.use(writer);
        executor.execute(writer);
    }

    @PreDestroy
    void stop() {
        writer.stop(SECONDS_TO_END);
    }
}
