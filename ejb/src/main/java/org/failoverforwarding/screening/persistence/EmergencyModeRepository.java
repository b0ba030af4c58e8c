package org.failoverforwarding.screening.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.screening.EmergencyMode;

/** Stored emergency modes: of each account and number the last one. */
@ApplicationScoped
public class EmergencyModeRepository {

    @PersistenceContext(unitName = "failover")
    private EntityManager em;

    protected EmergencyModeRepository() {}

    public EmergencyModeRepository(EntityManager em) {
        this.em = em;
    }

    /** The last one, whether or not it still holds. */
    public Optional<EmergencyMode> last(AccountId account, Optional<PhoneNumber> number) {
        return entity(account, number).map(EmergencyModeEntity::toMode);
    }

    /** All that hold at that moment. */
    public List<EmergencyMode> holding(Instant moment) {
        return em.createQuery("select m from EmergencyMode m where m.ends > :moment", EmergencyModeEntity.class)
                .setParameter("moment", moment.toEpochMilli())
                .getResultStream()
                .map(EmergencyModeEntity::toMode)
                .toList();
    }

    /** Those of some accounts that hold at that moment: an account's own first, then by number. */
    public List<EmergencyMode> holding(Collection<AccountId> accounts, Instant moment) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select m from EmergencyMode m where m.accountId in :accounts and m.ends > :moment"
                                + " order by m.accountId, m.e164",
                        EmergencyModeEntity.class)
                .setParameter(
                        "accounts", accounts.stream().map(AccountId::value).toList())
                .setParameter("moment", moment.toEpochMilli())
                .getResultStream()
                .map(EmergencyModeEntity::toMode)
                .toList();
    }

    /** Takes the place of the last one of the same account or number. */
    public void save(EmergencyMode mode) {
        EmergencyModeEntity entity = entity(mode.account(), mode.number()).orElseGet(EmergencyModeEntity::new);
        entity.take(mode);
        if (entity.id == null) {
            em.persist(entity);
        }
        Changes.flush(em);
    }

    private Optional<EmergencyModeEntity> entity(AccountId account, Optional<PhoneNumber> number) {
        return em.createQuery(
                        "select m from EmergencyMode m where m.accountId = :account and m.e164 = :number",
                        EmergencyModeEntity.class)
                .setParameter("account", account.value())
                .setParameter("number", EmergencyModeEntity.e164(number))
                .getResultStream()
                .findFirst();
    }
}
