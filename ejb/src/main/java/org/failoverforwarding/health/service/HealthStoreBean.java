package org.failoverforwarding.health.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.persistence.HealthRepository;

/** Stores each entry in a transaction of its own. */
@Stateless
@Local(HealthStore.class)
@PermitAll
public class HealthStoreBean implements HealthStore {

    private HealthRepository repository;

    protected HealthStoreBean() {}

    @Inject
    public HealthStoreBean(HealthRepository repository) {
        this.repository = repository;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void store(HealthEntry entry) {
        entry.writing().accept(repository);
    }

    @Override
    public List<Outage> openOutages() {
        return repository.openOutages();
    }
}
