package org.failoverforwarding.callhistory.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;
import org.failoverforwarding.callhistory.CallDetailRecord;

/** Writes call detail records in batches, by plain JDBC because a busy server writes hundreds each second. */
public class JdbcCallStore implements CallStore {

    private static final String INSERT = "insert into call_record (call_id, account_id, called, caller, caller_name,"
            + " withheld, origin, arrived, answered, ended, result, first_trigger, final_status, attempts, trace)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    public JdbcCallStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void write(List<CallDetailRecord> calls) {
        List<CallRow> rows = rows(calls);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                insert(connection, rows);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw isAboutTheValues(e) ? new RefusedException(e) : new UnavailableException(e);
        }
    }

    private static List<CallRow> rows(List<CallDetailRecord> calls) {
        try {
            return calls.stream().map(CallRow::of).toList();
        } catch (RuntimeException e) {
            throw new RefusedException(e);
        }
    }

    private static void insert(Connection connection, List<CallRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (CallRow row : rows) {
                fill(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, CallRow row) throws SQLException {
        statement.setString(1, row.callId());
        statement.setLong(2, row.account());
        statement.setString(3, row.called());
        statement.setString(4, row.caller());
        statement.setString(5, row.callerName());
        statement.setBoolean(6, row.withheld());
        statement.setString(7, row.origin());
        statement.setLong(8, row.arrived());
        if (row.answered().isPresent()) {
            statement.setLong(9, row.answered().get());
        } else {
            statement.setNull(9, Types.BIGINT);
        }
        statement.setLong(10, row.ended());
        statement.setString(11, row.result());
        statement.setString(12, row.trigger().orElse(null));
        statement.setInt(13, row.finalStatus());
        statement.setString(14, row.attempts());
        statement.setString(15, row.trace());
    }

    /** SQL state classes 22 (data exception) and 23 (constraint violation). */
    private static boolean isAboutTheValues(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
