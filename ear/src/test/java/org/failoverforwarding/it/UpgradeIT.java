package org.failoverforwarding.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.failoverforwarding.database.service.Schema;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Rows that were written with any older schema are all there, unchanged, after the way to the newest: with each version
 * come rows in its tables ({@code upgrade/V<n>.sql}).
 */
class UpgradeIT {

    @Test
    void rowsOfEveryVersionOutliveTheUpgradeOfH2() throws SQLException, IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1");
        rowsOutliveTheUpgrade(database);
    }

    @Test
    void rowsOfEveryVersionOutliveTheUpgradeOfPostgres() throws SQLException, IOException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(DatabaseUnderTest.emptyPostgres("upgrade"));
        database.setUser(PostgresCluster.USER);
        rowsOutliveTheUpgrade(database);
    }

    private static void rowsOutliveTheUpgrade(DataSource database) throws SQLException, IOException {
        Map<String, List<Map<String, String>>> written = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (MigrationInfo migration :
                    flyway(database, MigrationVersion.LATEST).info().all()) {
                flyway(database, migration.getVersion()).migrate();
                written.forEach((table, rows) -> assertKept(connection, table, rows, migration));
                insert(connection, "/upgrade/V" + migration.getVersion() + ".sql");
                for (String table : tables(connection)) {
                    written.put(table, rows(connection, table));
                }
            }
        }
        assertTrue(written.keySet().size() > 15, written.keySet().toString());
        written.forEach((table, rows) ->
                assertTrue(!rows.isEmpty(), "the rows of upgrade/V<n>.sql leave out the table " + table));
        assertEquals(0, Schema.migrate(database), "the server finds nothing left to do");
    }

    private static Flyway flyway(DataSource database, MigrationVersion target) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    /** Columns which the migration adds do not count. */
    private static void assertKept(
            Connection connection, String table, List<Map<String, String>> before, MigrationInfo migration) {
        List<Map<String, String>> after = new ArrayList<>(rows(connection, table));
        for (int i = 0; i < before.size() && i < after.size(); i++) {
            after.get(i).keySet().retainAll(before.get(i).keySet());
        }
        assertEquals(before, after, table + " after V" + migration.getVersion());
    }

    private static void insert(Connection connection, String resource) throws IOException, SQLException {
        try (InputStream script = UpgradeIT.class.getResourceAsStream(resource);
                Statement statement = connection.createStatement()) {
            if (script != null) {
                String all = new String(script.readAllBytes(), StandardCharsets.UTF_8);
                for (String insert : Arrays.stream(all.split(";\n"))
                        .filter(text -> !text.isBlank())
                        .toList()) {
                    statement.execute(insert);
                }
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String schema = found.getString("TABLE_SCHEM");
                String table = found.getString("TABLE_NAME");
                if ("public".equalsIgnoreCase(schema) && !table.startsWith("flyway")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static List<Map<String, String>> rows(Connection connection, String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table + " order by 1")) {
            while (found.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.put(found.getMetaData().getColumnName(column), found.getString(column));
                }
                rows.add(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
        return rows;
    }
}
