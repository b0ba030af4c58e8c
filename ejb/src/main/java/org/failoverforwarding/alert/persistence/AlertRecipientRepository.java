package org.failoverforwarding.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.event.EventKind;

/** Stored recipients of alerts. */
@ApplicationScoped
public class AlertRecipientRepository {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected AlertRecipientRepository() {}

    public AlertRecipientRepository(EntityManager em) {
        this.em = em;
    }

    /** By address. */
    public List<AlertRecipient> ofAccount(AccountId account) {
        return em.createQuery(
                        "select r from AlertRecipient r where r.accountId = :account order by r.address, r.id",
                        AlertRecipientEntity.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(AlertRecipientEntity::toRecipient)
                .toList();
    }

    /** Accounts of which an enabled recipient wants one of these kinds. */
    public Set<AccountId> accounts(Set<EventKind> kinds) {
        return em.createQuery("select r from AlertRecipient r where r.enabled = :enabled", AlertRecipientEntity.class)
                .setParameter("enabled", true)
                .getResultStream()
                .map(AlertRecipientEntity::toRecipient)
                .filter(recipient -> !Collections.disjoint(recipient.kinds(), kinds))
                .map(AlertRecipient::account)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<AlertRecipient> find(long id) {
        return entity(id).map(AlertRecipientEntity::toRecipient);
    }

    public AlertRecipient insert(AlertRecipient draft) {
        AlertRecipientEntity entity = new AlertRecipientEntity();
        entity.take(draft);
        em.persist(entity);
        Changes.flush(em);
        return entity.toRecipient();
    }

    /** @return empty when there is no such recipient */
    public Optional<AlertRecipient> update(AlertRecipient recipient) {
        return entity(recipient.id()).map(entity -> {
            Changes.requireVersion(entity.version, recipient.version());
            entity.take(recipient);
            Changes.flush(em);
            return entity.toRecipient();
        });
    }

    public void delete(long id, long version) {
        entity(id).ifPresent(entity -> {
            Changes.requireVersion(entity.version, version);
            em.remove(entity);
            Changes.flush(em);
        });
    }

    private Optional<AlertRecipientEntity> entity(long id) {
        return Optional.ofNullable(em.find(AlertRecipientEntity.class, id));
    }
}
