package org.failoverforwarding.database.service;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema of the database, as a list of migrations. */
public final class Schema {

    private Schema() {}

    /** Applies every migration that the database does not have yet, and tells how many that were. */
    public static int migrate(DataSource dataSource) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
