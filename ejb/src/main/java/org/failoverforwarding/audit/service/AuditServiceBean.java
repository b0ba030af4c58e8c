package org.failoverforwarding.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.audit.AuditFilter;
import org.failoverforwarding.audit.persistence.AuditRepository;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.Roles;

/** Reads the audit log. */
@Stateless
@Local(AuditService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
public class AuditServiceBean implements AuditService {

    private AuditRepository repository;
    private Callers callers;

    protected AuditServiceBean() {}

    @Inject
    public AuditServiceBean(AuditRepository repository, Callers callers) {
        this.repository = repository;
        this.callers = callers;
    }

    @Override
    public Page<AuditEntry> entries(AuditFilter filter, Paging paging) {
        return repository.page(filter, callers.current().visible(), paging);
    }
}
