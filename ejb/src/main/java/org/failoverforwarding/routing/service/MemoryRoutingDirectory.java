package org.failoverforwarding.routing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.screening.BlockingList;
import org.failoverforwarding.screening.EmergencyMode;

/** The routing directory of this node, for injection everywhere; a look-up is a map get. */
@ApplicationScoped
public class MemoryRoutingDirectory implements RoutingDirectory {

    private final RoutingIndex index = new RoutingIndex();

    @Override
    public Optional<RoutingSnapshot> byNumber(PhoneNumber number) {
        return index.byNumber(number);
    }

    @Override
    public Optional<RoutingSnapshot> byExtension(AccountId account, String extension) {
        return index.byExtension(account, extension);
    }

    @Override
    public Optional<SystemSnapshot> systemByUser(String user) {
        return index.systemByUser(user);
    }

    @Override
    public Optional<AccountSnapshot> account(AccountId id) {
        return index.account(id);
    }

    @Override
    public Optional<SystemSnapshot> system(TelephoneSystemId id) {
        return index.system(id);
    }

    @Override
    public Optional<PhoneNumber> mainNumber(TelephoneSystemId system) {
        return index.mainNumber(system);
    }

    @Override
    public Stream<SystemSnapshot> systems() {
        return index.systems();
    }

    @Override
    public Optional<EmergencyMode> emergency(RoutingSnapshot number, Instant moment) {
        return index.emergency(number, moment);
    }

    @Override
    public SharedRedirects shared(AccountId account, TelephoneSystemId system) {
        return index.shared(account, system);
    }

    @Override
    public BlockingList blocked(AccountId account) {
        return index.blocked(account);
    }

    /** Numbers in memory. */
    public int size() {
        return index.size();
    }

    RoutingIndex index() {
        return index;
    }
}
