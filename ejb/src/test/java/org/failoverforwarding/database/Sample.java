package org.failoverforwarding.database;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.account.StoredSecret;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberRepository;

/** Stored things for tests. */
public final class Sample {

    public static final PhoneNumber NUMBER = new PhoneNumber("+41442005000");
    public static final PhoneNumber OTHER_NUMBER = new PhoneNumber("+41442005001");
    public static final PhoneNumber MOBILE = new PhoneNumber("+41791234567");
    public static final StoredSecret SECRET = new StoredSecret("a".repeat(32), "b".repeat(64));

    private Sample() {}

    public static Account account(EntityManager em, String name) {
        return new AccountRepository(em).insert(Account.draft(name, Edition.BUSINESS, "CH"));
    }

    public static TelephoneSystem system(EntityManager em, Account account, String user) {
        return new TelephoneSystemRepository(em)
                .insert(TelephoneSystem.draft(account.id(), "PBX " + user, user), SECRET);
    }

    public static ManagedNumber number(EntityManager em, PhoneNumber number, TelephoneSystem system) {
        return new NumberRepository(em).insert(ManagedNumber.draft(number, system));
    }

    /** A redirect that is not stored yet. */
    public static Redirect redirect(String designation, Target... targets) {
        return new Redirect(
                0,
                designation,
                true,
                Set.of(Trigger.NOT_REGISTERED, Trigger.UNREACHABLE, Trigger.ERROR),
                List.of(targets),
                ForwardingOrder.AS_LISTED,
                Duration.ofSeconds(15),
                CallingPartyDisplay.CALLER_NUMBER_AND_NAME,
                Optional.empty(),
                ActiveTimes.EVERY_DAY);
    }
}
