package org.failoverforwarding.number.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.StoredTimes;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.PhoneNumber;

/** Stored numbers, each with its redirects. */
@ApplicationScoped
public class NumberRepository {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected NumberRepository() {}

    public NumberRepository(EntityManager em) {
        this.em = em;
    }

    public Optional<ManagedNumber> find(PhoneNumber number) {
        return entity(number).map(entity -> entity.toNumber(redirectEntities(List.of(entity.id)), new StoredTimes(em)));
    }

    /** Those of the numbers that are stored. */
    public Map<PhoneNumber, ManagedNumber> findAll(Collection<PhoneNumber> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return withRedirects(entities(numbers));
    }

    private List<NumberEntity> entities(Collection<PhoneNumber> numbers) {
        return em.createQuery("select n from Number n where n.e164 in :numbers", NumberEntity.class)
                .setParameter("numbers", numbers.stream().map(PhoneNumber::e164).toList())
                .getResultList();
    }

    /** Numbers of an account in order, at most {@code limit} after the one given. */
    public List<ManagedNumber> ofAccount(AccountId account, Optional<PhoneNumber> after, int limit) {
        List<NumberEntity> entities = em.createQuery(
                        "select n from Number n where n.accountId = :account and n.e164 > :after order by n.e164",
                        NumberEntity.class)
                .setParameter("account", account.value())
                .setParameter("after", after.map(PhoneNumber::e164).orElse(""))
                .setMaxResults(limit)
                .getResultList();
        Map<PhoneNumber, ManagedNumber> numbers = withRedirects(entities);
        return numbers.values().stream()
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
    }

    /** The account to which a stored number belongs. */
    public Optional<AccountId> ownerOf(PhoneNumber number) {
        return em.createQuery("select n.accountId from Number n where n.e164 = :number", Long.class)
                .setParameter("number", number.e164())
                .getResultStream()
                .findFirst()
                .map(AccountId::new);
    }

    /** The accounts of those of the numbers that are stored. */
    public Map<PhoneNumber, AccountId> owners(Collection<PhoneNumber> numbers) {
        return em.createQuery("select n.e164, n.accountId from Number n where n.e164 in :numbers", Object[].class)
                .setParameter("numbers", numbers.stream().map(PhoneNumber::e164).toList())
                .getResultStream()
                .collect(toMap(row -> new PhoneNumber((String) row[0]), row -> new AccountId((Long) row[1])));
    }

    /** The number of an account that has this extension. */
    public Optional<PhoneNumber> byExtension(AccountId account, String extension) {
        return em.createQuery(
                        "select n.e164 from Number n where n.accountId = :account and n.extension = :extension",
                        String.class)
                .setParameter("account", account.value())
                .setParameter("extension", extension)
                .getResultStream()
                .findFirst()
                .map(PhoneNumber::new);
    }

    public ManagedNumber insert(ManagedNumber draft) {
        return insertAll(List.of(draft)).get(0);
    }

    /** Inserts drafts in batches; ids of their redirects are given here. */
    public List<ManagedNumber> insertAll(List<ManagedNumber> drafts) {
        List<NumberEntity> entities = drafts.stream().map(this::persist).toList();
        Changes.flush(em);
        List<List<RedirectEntity>> redirects = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            redirects.add(writeRedirects(entities.get(i).id, drafts.get(i).redirects(), Map.of()));
        }
        Changes.flush(em);
        StoredTimes times = new StoredTimes(em);
        List<ManagedNumber> result = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            result.add(entities.get(i).toNumber(redirects.get(i), times));
        }
        return result;
    }

    /**
     * Replaces everything that is stored of a number, its redirects too, when the version is the stored one.
     *
     * @return empty when there is no such number
     */
    public Optional<ManagedNumber> update(ManagedNumber number) {
        return updateAll(List.of(number)).stream().findFirst();
    }

    /** As {@link #update} for several numbers in one step; those that are not stored are left out. */
    public List<ManagedNumber> updateAll(List<ManagedNumber> numbers) {
        Map<String, NumberEntity> entities = entities(
                        numbers.stream().map(ManagedNumber::number).toList())
                .stream()
                .collect(toMap(entity -> entity.e164, entity -> entity));
        Map<Long, Map<Long, RedirectEntity>> stored =
                redirectEntities(entities.values().stream()
                                .map(entity -> entity.id)
                                .toList())
                        .stream()
                        .collect(groupingBy(
                                redirect -> redirect.numberId, toMap(redirect -> redirect.id, redirect -> redirect)));
        Map<NumberEntity, List<RedirectEntity>> written = new LinkedHashMap<>();
        for (ManagedNumber number : numbers) {
            NumberEntity entity = entities.get(number.number().e164());
            if (entity != null) {
                written.put(entity, write(entity, number, stored.getOrDefault(entity.id, Map.of())));
            }
        }
        Changes.flush(em);
        StoredTimes times = new StoredTimes(em);
        return written.entrySet().stream()
                .map(entry -> entry.getKey().toNumber(entry.getValue(), times))
                .toList();
    }

    private List<RedirectEntity> write(NumberEntity entity, ManagedNumber number, Map<Long, RedirectEntity> stored) {
        Changes.requireVersion(entity.version, number.version());
        entity.take(number);
        em.lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        List<RedirectEntity> written = writeRedirects(entity.id, number.redirects(), stored);
        stored.values().stream().filter(redirect -> !written.contains(redirect)).forEach(em::remove);
        return written;
    }

    public void delete(PhoneNumber number, long version) {
        entity(number).ifPresent(entity -> {
            Changes.requireVersion(entity.version, version);
            redirectEntities(List.of(entity.id)).forEach(em::remove);
            Changes.flush(em);
            em.createQuery("delete from EmergencyMode m where m.e164 = :number")
                    .setParameter("number", entity.e164)
                    .executeUpdate();
            em.remove(entity);
            Changes.flush(em);
        });
    }

    /** Forgets what was read and written, so that a long import does not fill the memory. */
    public void clear() {
        em.clear();
    }

    /** As {@link #clear} within a transaction of several steps: what waits, as the audit log of a step, is written. */
    public void writeAndClear() {
        Changes.flush(em);
        em.clear();
    }

    private NumberEntity persist(ManagedNumber draft) {
        NumberEntity entity = new NumberEntity();
        entity.take(draft);
        em.persist(entity);
        return entity;
    }

    private List<RedirectEntity> writeRedirects(
            long numberId, List<Redirect> redirects, Map<Long, RedirectEntity> stored) {
        List<RedirectEntity> written = new ArrayList<>(redirects.size());
        for (Redirect redirect : redirects) {
            RedirectEntity entity = stored.getOrDefault(redirect.id(), new RedirectEntity());
            entity.take(redirect, numberId, written.size());
            if (entity.id == null) {
                em.persist(entity);
            }
            written.add(entity);
        }
        return written;
    }

    private Map<PhoneNumber, ManagedNumber> withRedirects(List<NumberEntity> entities) {
        Map<Long, List<RedirectEntity>> redirects =
                redirectEntities(entities.stream().map(entity -> entity.id).toList()).stream()
                        .collect(groupingBy(redirect -> redirect.numberId));
        StoredTimes times = new StoredTimes(em);
        return entities.stream()
                .map(entity -> entity.toNumber(redirects.getOrDefault(entity.id, List.of()), times))
                .collect(toMap(ManagedNumber::number, number -> number));
    }

    private List<RedirectEntity> redirectEntities(List<Long> numberIds) {
        if (numberIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r from Redirect r where r.numberId in :ids order by r.numberId, r.position",
                        RedirectEntity.class)
                .setParameter("ids", numberIds)
                .getResultList();
    }

    private Optional<NumberEntity> entity(PhoneNumber number) {
        return em.createQuery("select n from Number n where n.e164 = :number", NumberEntity.class)
                .setParameter("number", number.e164())
                .getResultStream()
                .findFirst();
    }
}
