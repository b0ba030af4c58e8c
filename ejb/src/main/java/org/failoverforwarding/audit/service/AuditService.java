package org.failoverforwarding.audit.service;

import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;

/** Reads the audit log, as far as the caller may see its accounts. */
public interface AuditService {

    /** Newest first; {@code search} is the beginning of a key or a user name, or empty. */
    Page<AuditEntry> entries(String search, Paging paging);
}
