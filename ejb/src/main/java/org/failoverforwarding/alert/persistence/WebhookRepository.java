package org.failoverforwarding.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.Webhook;
import org.failoverforwarding.alert.WebhookDelivery;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.event.EventKind;

/** Stored webhooks with their secrets and what was sent to them. */
@ApplicationScoped
public class WebhookRepository {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected WebhookRepository() {}

    public WebhookRepository(EntityManager em) {
        this.em = em;
    }

    /** By URL. */
    public List<Webhook> ofAccount(AccountId account) {
        return em.createQuery(
                        "select w from Webhook w where w.accountId = :account order by w.url, w.id",
                        WebhookEntity.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(WebhookEntity::toWebhook)
                .toList();
    }

    /** Enabled ones whose next attempt is due. */
    public List<Webhook> due(Instant now) {
        return em.createQuery(
                        "select w from Webhook w where w.enabled = :enabled and w.nextAttempt <= :now order by w.id",
                        WebhookEntity.class)
                .setParameter("enabled", true)
                .setParameter("now", now.toEpochMilli())
                .getResultStream()
                .map(WebhookEntity::toWebhook)
                .toList();
    }

    /** Accounts of which an enabled webhook wants one of these kinds. */
    public Set<AccountId> accounts(Set<EventKind> kinds) {
        return em.createQuery("select w from Webhook w where w.enabled = :enabled", WebhookEntity.class)
                .setParameter("enabled", true)
                .getResultStream()
                .map(WebhookEntity::toWebhook)
                .filter(webhook -> !Collections.disjoint(webhook.kinds(), kinds))
                .map(Webhook::account)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Webhook> find(long id) {
        return entity(id).map(WebhookEntity::toWebhook);
    }

    /** The secret of its signatures. */
    public Optional<String> secret(long id) {
        return entity(id).map(entity -> entity.secret);
    }

    public Webhook insert(Webhook draft, String secret) {
        WebhookEntity entity = new WebhookEntity();
        entity.take(draft);
        entity.come(draft.progress());
        entity.replaceSecret(secret);
        em.persist(entity);
        Changes.flush(em);
        return entity.toWebhook();
    }

    /**
     * Stores what people change; how far it has come stays.
     *
     * @return empty when there is no such webhook
     */
    public Optional<Webhook> update(Webhook webhook) {
        return entity(webhook.id()).map(entity -> {
            Changes.requireVersion(entity.version, webhook.version());
            if (webhook.enabled() && !entity.enabled) {
                entity.come(new Webhook.Progress(entity.reached, 0, Optional.empty(), Optional.empty()));
            }
            entity.take(webhook);
            Changes.flush(em);
            return entity.toWebhook();
        });
    }

    /** @return empty when there is no such webhook */
    public Optional<Webhook> replaceSecret(long id, String secret) {
        return entity(id).map(entity -> {
            entity.replaceSecret(secret);
            Changes.flush(em);
            return entity.toWebhook();
        });
    }

    /**
     * Notes how far it has come, by an update that leaves the version, so that nobody who edits it is in conflict with the sending.
     *
     * @param from the event from which the sending went on; when it is another one now, somebody replays and nothing is
     *     noted
     * @return whether it was noted
     */
    public boolean come(long id, long from, Webhook.Progress progress, boolean enabled) {
        return em.createNativeQuery("update webhook set reached = ?1, failures = ?2, failing_since = ?3,"
                                + " next_attempt = ?4, enabled = ?5 where id = ?6 and reached = ?7 and enabled = ?8")
                        .setParameter(1, progress.reached())
                        .setParameter(2, progress.failures())
                        .setParameter(3, millis(progress.failingSince()))
                        .setParameter(4, millis(progress.nextAttempt()))
                        .setParameter(5, enabled)
                        .setParameter(6, id)
                        .setParameter(7, from)
                        .setParameter(8, true)
                        .executeUpdate()
                == 1;
    }

    /** Goes on from an event, at once; also of a disabled one. */
    public Optional<Webhook> goOnFrom(long id, long event) {
        return entity(id).map(entity -> {
            entity.come(new Webhook.Progress(event, 0, Optional.empty(), Optional.empty()));
            Changes.flush(em);
            return entity.toWebhook();
        });
    }

    public void delete(long id, long version) {
        entity(id).ifPresent(entity -> {
            Changes.requireVersion(entity.version, version);
            em.remove(entity);
            Changes.flush(em);
        });
    }

    public void add(WebhookDelivery delivery) {
        WebhookDeliveryEntity entity = new WebhookDeliveryEntity();
        entity.take(delivery);
        em.persist(entity);
    }

    /** Newest first. */
    public List<WebhookDelivery> deliveries(long webhook, int limit) {
        return em.createQuery(
                        "select d from WebhookDelivery d where d.webhookId = :webhook order by d.id desc",
                        WebhookDeliveryEntity.class)
                .setParameter("webhook", webhook)
                .setMaxResults(limit)
                .getResultStream()
                .map(WebhookDeliveryEntity::toDelivery)
                .toList();
    }

    /** Forgets attempts made before an instant. */
    public int deleteDeliveriesBefore(Instant at) {
        return em.createQuery("delete from WebhookDelivery d where d.attempted < :at")
                .setParameter("at", at.toEpochMilli())
                .executeUpdate();
    }

    private static long millis(Optional<Instant> at) {
        return at.map(Instant::toEpochMilli).orElse(0L);
    }

    private Optional<WebhookEntity> entity(long id) {
        return Optional.ofNullable(em.find(WebhookEntity.class, id));
    }
}
