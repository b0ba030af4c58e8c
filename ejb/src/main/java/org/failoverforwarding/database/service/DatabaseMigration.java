package org.failoverforwarding.database.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/** Migrates the database at start, before any other bean uses it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class DatabaseMigration {

    @Resource(lookup = "java:jboss/datasources/FailoverDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Schema.migrate(dataSource);
    }
}
