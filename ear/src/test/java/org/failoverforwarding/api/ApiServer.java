package org.failoverforwarding.api;

import java.sql.SQLException;
import javax.naming.NamingException;
import org.failoverforwarding.api.example.FallbackExample;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.Accounts;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Numbers;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.TelephoneSystems;
import org.failoverforwarding.it.DatabaseUnderTest;
import org.failoverforwarding.it.ServerUnderTest;

/** A server with the EAR, an administrator and two customers, for the tests of the interfaces. */
final class ApiServer {

    private static ApiServer shared;
    private final ServerUnderTest server;
    private final People people;
    private Account own;
    private Account other;

    private ApiServer(ServerUnderTest server, People people) {
        this.server = server;
        this.people = people;
    }

    /** The one server of all tests of the interfaces, which ends with them. */
    static synchronized ApiServer shared() throws Exception {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    private static ApiServer start() throws Exception {
        ServerUnderTest server = ServerUnderTest.own("api");
        server.directory().deploy(ServerUnderTest.ear());
        String database = DatabaseUnderTest.isPostgres()
                ? DatabaseUnderTest.postgres(server)
                : People.url(server.directory().data());
        server.start(
                "failover.db.url=" + database,
                "failover.carriers=Carrier=127.0.0.1:5070",
                "failover.webhook.hosts=127.0.0.1",
                "failover.mail.port=1");
        ApiServer started = new ApiServer(server, new People(database));
        started.fill();
        return started;
    }

    private void fill() throws NamingException, SQLException {
        people.add("root", "admin", 0);
        Accounts accounts = as("root").find(Accounts.class);
        own = accounts.create(Account.draft("Muster AG"));
        other = accounts.create(Account.draft("Other AG"));
        people.add("boss", "account-admin", own.id());
        people.add("clerk", "account-user", own.id());
        people.add("stranger", "account-admin", other.id());
    }

    ServerUnderTest server() {
        return server;
    }

    Account own() {
        return own;
    }

    Account other() {
        return other;
    }

    /** A client over remoting. */
    FallbackExample as(String user) throws NamingException {
        return new FallbackExample(remoting(), user, People.PASSWORD);
    }

    String remoting() {
        return "remote+http://127.0.0.1:" + server.httpPort();
    }

    String http() {
        return "http://127.0.0.1:" + server.httpPort() + "/wildfly-services";
    }

    /** A new number of the first customer on a telephone system of its own. */
    ManagedNumber number(String e164) throws NamingException {
        FallbackExample root = as("root");
        TelephoneSystem system = root.find(TelephoneSystems.class)
                .create(TelephoneSystem.draft(own.id(), "PBX " + e164, "pbx" + e164.substring(1)))
                .system();
        return root.find(Numbers.class).create(ManagedNumber.draft(e164, system));
    }
}
