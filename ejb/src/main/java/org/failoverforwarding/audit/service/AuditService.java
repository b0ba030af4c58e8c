package org.failoverforwarding.audit.service;

import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.audit.AuditFilter;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;

/** Reads the audit log, as far as the caller may see its accounts. */
public interface AuditService {

    /** Newest first. */
    Page<AuditEntry> entries(AuditFilter filter, Paging paging);
}
