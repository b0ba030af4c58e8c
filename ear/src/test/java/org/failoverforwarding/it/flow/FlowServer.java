package org.failoverforwarding.it.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.naming.NamingException;
import org.failoverforwarding.api.People;
import org.failoverforwarding.api.example.FallbackExample;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.Accounts;
import org.failoverforwarding.api.v1.IssuedSystem;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Numbers;
import org.failoverforwarding.api.v1.Site;
import org.failoverforwarding.api.v1.Target;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.TelephoneSystems;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.NameServer;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.run.ServerProcess;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The server of all call flows, with one customer; each flow adds the telephone system and the number that it needs. */
final class FlowServer implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    /** The target outside of all redirects. */
    static final Target MOBILE = Target.external("+41791234567");

    private final AtomicInteger numbers = new AtomicInteger(100);
    private final int carrier = FreePorts.any();
    private final int voicemail = FreePorts.any();
    private final NameServer names = new NameServer();
    private final ServerUnderTest server;
    private final FlowDatabase database;
    private final ServerProcess process;
    private final FallbackExample client;
    private final Account account;

    private FlowServer(String name, String... settings) throws Exception {
        server = ServerUnderTest.own(name);
        server.directory().deploy(ServerUnderTest.ear());
        database = new FlowDatabase(server.directory().data());
        database.start();
        List<String> properties = new ArrayList<>(List.of(
                "failover.dns.servers=" + names.address(),
                "failover.db.driver=h2",
                "failover.db.url=" + database.url(),
                "failover.carriers=carrier=127.0.0.1:" + carrier,
                "failover.guard.trusted=127.0.0.1"));
        properties.addAll(List.of(settings));
        process = server.start(properties.toArray(String[]::new));
        new People(database.url()).add("root", "admin", 0);
        client = new FallbackExample("remote+http://127.0.0.1:" + server.httpPort(), "root", People.PASSWORD);
        account = createAccount();
    }

    /** A server of a test's own. */
    static FlowServer own(String name, String... settings) throws Exception {
        return new FlowServer(name, settings);
    }

    /** The one server, started for the first class which asks and stopped after the last. */
    static FlowServer shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(FlowServer.class))
                .getOrComputeIfAbsent(FlowServer.class, type -> start(), FlowServer.class);
    }

    private static FlowServer start() {
        try {
            // no OPTIONS between the messages which the scenarios expect
            return new FlowServer("flows", "failover.probe.rate=0", "failover.timer.progress=4");
        } catch (Exception e) {
            throw new IllegalStateException("The server of the call flows does not start", e);
        }
    }

    private Account createAccount() throws NamingException {
        Accounts accounts = find(Accounts.class);
        Account created = accounts.create(Account.draft("Muster AG"));
        IssuedSystem mailbox =
                find(TelephoneSystems.class).create(trunk(created, "Voicemail", "voicemail", voicemail, "udp", 0));
        ManagedNumber number = find(Numbers.class).create(ManagedNumber.draft("+41442005090", mailbox.system()));
        return accounts.update(new Account(
                created.id(),
                created.version(),
                created.name(),
                created.edition(),
                created.region(),
                created.zone(),
                Target.internal(number.number()),
                created.permissions(),
                1000,
                created.notifyCaller(),
                created.reseller()));
    }

    private static TelephoneSystem trunk(
            Account owner, String name, String user, int port, String transport, int channels) {
        List<Site> sites = port == 0 ? List.of() : List.of(new Site("127.0.0.1", port, transport));
        return trunk(owner, name, user, sites, channels);
    }

    private static TelephoneSystem trunk(Account owner, String name, String user, List<Site> sites, int channels) {
        return new TelephoneSystem(0, 0, owner.id(), name, user, null, sites, null, channels);
    }

    <T> T find(Class<T> api) throws NamingException {
        return client.find(api);
    }

    /**
     * The telephone system of one flow.
     *
     * @param port where it is reached; 0 for one that registers
     * @param channels calls at the same time, 0 for no limit
     */
    IssuedSystem system(int port, String transport, int channels) throws NamingException {
        String user = "pbx" + numbers.incrementAndGet();
        return find(TelephoneSystems.class).create(trunk(account, user, user, port, transport, channels));
    }

    /** A static trunk with these sites in order. */
    IssuedSystem system(Site... sites) throws NamingException {
        String user = "pbx" + numbers.incrementAndGet();
        return find(TelephoneSystems.class).create(trunk(account, user, user, List.of(sites), 0));
    }

    IssuedSystem system(int port) throws NamingException {
        return system(port, "udp", 0);
    }

    /** The next free number of the customer. */
    String nextNumber() {
        return "+41442005" + numbers.incrementAndGet();
    }

    FlowDatabase database() {
        return database;
    }

    ServerUnderTest server() {
        return server;
    }

    Account account() {
        return account;
    }

    String address() {
        return "127.0.0.1:" + server.sipPort();
    }

    int carrier() {
        return carrier;
    }

    int voicemail() {
        return voicemail;
    }

    /** Where the server looks up names. */
    NameServer names() {
        return names;
    }

    @Override
    public void close() throws InterruptedException, IOException {
        names.close();
        process.close();
        database.close();
    }
}
