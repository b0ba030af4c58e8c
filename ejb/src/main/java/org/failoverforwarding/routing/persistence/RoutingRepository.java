package org.failoverforwarding.routing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.StoredTimes;
import org.failoverforwarding.account.persistence.SystemSnapshots;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.screening.BlockingList;
import org.failoverforwarding.screening.EmergencyMode;
import org.failoverforwarding.screening.persistence.BlockedCallerRepository;
import org.failoverforwarding.screening.persistence.EmergencyModeRepository;

/** Reads numbers and their redirects as plain rows, in portions, for snapshots. */
@ApplicationScoped
public class RoutingRepository {

    private static final int PORTION = 5_000;

    private static final String NUMBERS = "select n.id, n.version, n.e164, n.accountId, n.systemId, n.extension,"
            + " n.displayName, n.action, n.ringTimeout, n.redirectOrder, n.preset, n.customTriggers, n.ddiBlock"
            + " from Number n where ";

    private static final String REDIRECTS = "select r.numberId, r.id, r.designation, r.enabled, r.triggers, r.targets,"
            + " r.targetOrder, r.ringTime, r.display, r.displayNumber, r.displayName, r.activeTimes"
            + " from Redirect r where r.numberId in :ids order by r.numberId, r.position";

    private static final String REDIRECTS_OF_RANGE = REDIRECTS.replace("in :ids", "between :first and :last");

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SystemSnapshots systems;

    @Inject
    private SharedRuleRepository shared;

    @Inject
    private EmergencyModeRepository emergencies;

    @Inject
    private BlockedCallerRepository blocked;

    protected RoutingRepository() {}

    public RoutingRepository(EntityManager em) {
        this.em = em;
        this.accounts = new AccountRepository(em);
        this.systems = new SystemSnapshots(em);
        this.shared = new SharedRuleRepository(em);
        this.emergencies = new EmergencyModeRepository(em);
        this.blocked = new BlockedCallerRepository(em);
    }

    public List<AccountSnapshot> accounts() {
        return accounts.all().stream().map(Account::snapshot).toList();
    }

    public List<AccountSnapshot> accounts(Collection<AccountId> ids) {
        return accounts.findAll(ids).stream().map(Account::snapshot).toList();
    }

    public List<SystemSnapshot> systems() {
        return systems.all();
    }

    public List<SystemSnapshot> systems(Collection<TelephoneSystemId> ids) {
        return systems.findAll(ids);
    }

    public List<SystemSnapshot> systemsOfAccounts(Collection<AccountId> ids) {
        return systems.ofAccounts(ids);
    }

    /** All redirects which numbers inherit. */
    public Map<RuleOwner, List<Redirect>> shared() {
        return shared.all();
    }

    public Map<RuleOwner, List<Redirect>> sharedOfAccounts(Collection<AccountId> accounts) {
        return shared.ofAccounts(accounts);
    }

    public Map<RuleOwner, List<Redirect>> sharedOfSystems(Collection<TelephoneSystemId> systems) {
        return shared.ofSystems(systems);
    }

    /** Emergency modes that hold at that moment. */
    public List<EmergencyMode> emergencies(Instant moment) {
        return emergencies.holding(moment);
    }

    public List<EmergencyMode> emergencies(Collection<AccountId> accounts, Instant moment) {
        return emergencies.holding(accounts, moment);
    }

    /** The blocking lists of all accounts that have one. */
    public Map<AccountId, BlockingList> blocked() {
        return blocked.lists();
    }

    public Map<AccountId, BlockingList> blocked(Collection<AccountId> accounts) {
        return blocked.lists(accounts);
    }

    /** Hands over every number. */
    public void all(Consumer<ManagedNumber> consumer) {
        Long last = em.createQuery("select max(n.id) from Number n", Long.class).getSingleResult();
        RuleReader reader = new RuleReader(new StoredTimes(em));
        for (long first = 1; last != null && first <= last; first += PORTION) {
            long end = first + PORTION - 1;
            List<Object[]> numbers = em.createQuery(NUMBERS + "n.id between :first and :last", Object[].class)
                    .setParameter("first", first)
                    .setParameter("last", end)
                    .getResultList();
            List<Object[]> redirects = em.createQuery(REDIRECTS_OF_RANGE, Object[].class)
                    .setParameter("first", first)
                    .setParameter("last", end)
                    .getResultList();
            reader.read(numbers, redirects).forEach(consumer);
        }
    }

    /** Those of the numbers that are stored. */
    public List<ManagedNumber> numbers(Collection<PhoneNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : read(
                        "n.e164 in :keys",
                        numbers.stream().map(PhoneNumber::e164).toList());
    }

    public List<ManagedNumber> ofAccounts(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : read(
                        "n.accountId in :keys",
                        accounts.stream().map(AccountId::value).toList());
    }

    public List<ManagedNumber> ofSystems(Collection<TelephoneSystemId> systems) {
        return systems.isEmpty()
                ? List.of()
                : read(
                        "n.systemId in :keys",
                        systems.stream().map(TelephoneSystemId::value).toList());
    }

    private List<ManagedNumber> read(String condition, List<?> keys) {
        List<Object[]> numbers = em.createQuery(NUMBERS + condition, Object[].class)
                .setParameter("keys", keys)
                .getResultList();
        RuleReader reader = new RuleReader(new StoredTimes(em));
        return portions(numbers).values().stream()
                .flatMap(portion -> reader.read(portion, redirects(portion)).stream())
                .toList();
    }

    private List<Object[]> redirects(List<Object[]> numbers) {
        return em.createQuery(REDIRECTS, Object[].class)
                .setParameter("ids", numbers.stream().map(row -> row[0]).toList())
                .getResultList();
    }

    private static Map<Integer, List<Object[]>> portions(List<Object[]> rows) {
        int[] next = {0};
        return rows.stream().collect(Collectors.groupingBy(row -> next[0]++ / PORTION));
    }
}
