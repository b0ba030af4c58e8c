package org.failoverforwarding.health.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageReport;
import org.failoverforwarding.health.persistence.HealthRepository;

/** What became of the health of telephone systems. */
@Stateless
@Local(HealthHistoryService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class HealthHistoryServiceBean implements HealthHistoryService {

    private HealthRepository health;
    private TelephoneSystemRepository systems;
    private Callers callers;

    protected HealthHistoryServiceBean() {}

    @Inject
    public HealthHistoryServiceBean(HealthRepository health, TelephoneSystemRepository systems, Callers callers) {
        this.health = health;
        this.systems = systems;
        this.callers = callers;
    }

    @Override
    public List<HealthChange> timeline(TelephoneSystemId system, Instant since, int limit) {
        requireSight(system);
        return health.timeline(system, since, limit);
    }

    @Override
    public List<OutageReport> outages(AccountId account, Instant since, Paging paging) {
        callers.current().requireSight(account, "account of that number");
        return health.outages(Optional.of(Set.of(account)), since, paging);
    }

    @Override
    public OutageReport soFar(Outage outage) {
        requireSight(outage.system());
        return health.soFar(outage, Instant.now());
    }

    private void requireSight(TelephoneSystemId system) {
        Caller caller = callers.current();
        if (systems.find(system).filter(found -> caller.maySee(found.account())).isEmpty()) {
            throw new NotFoundException("There is no such telephone system.");
        }
    }
}
