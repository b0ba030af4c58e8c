package org.failoverforwarding.api;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.failoverforwarding.account.SaltedPassword;

/** Portal users of a test, written into the database of a running server. */
public final class People {

    public static final String PASSWORD = "correct horse battery staple";

    private static final SaltedPassword SALTED = SaltedPassword.of(PASSWORD, new SecureRandom());

    private final String url;

    /** @param url of the server's database */
    public People(String url) {
        this.url = url;
    }

    /** The database of a server to which others may connect while it runs. */
    public static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("failover").resolve("api") + ";DB_CLOSE_DELAY=-1;AUTO_SERVER=TRUE";
    }

    /** @param account id, or 0 for people without one */
    public void add(String username, String role, long account) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "failover", "failover")) {
            try (PreparedStatement user = connection.prepareStatement(
                    "insert into portal_user values (?, 1, ?, ?, ?, true, false, ?, ?, ?)")) {
                user.setString(1, username);
                user.setString(2, SALTED.hash());
                user.setString(3, SALTED.salt());
                user.setInt(4, SALTED.iterations());
                user.setObject(5, account == 0 ? null : account);
                user.setLong(6, Instant.now().toEpochMilli());
                user.setLong(7, Instant.now().toEpochMilli());
                user.executeUpdate();
            }
            try (PreparedStatement grant = connection.prepareStatement("insert into portal_user_role values (?, ?)")) {
                grant.setString(1, username);
                grant.setString(2, role);
                grant.executeUpdate();
            }
        }
    }
}
