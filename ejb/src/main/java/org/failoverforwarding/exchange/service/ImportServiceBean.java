package org.failoverforwarding.exchange.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.exchange.ImportResult;

/** Import and export for administrators; not one transaction, because a table may be long. */
@Stateless
@Local(ImportService.class)
@RolesAllowed(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportServiceBean implements ImportService {

    private Imports imports;
    private Callers callers;

    protected ImportServiceBean() {}

    @Inject
    public ImportServiceBean(Imports imports, Callers callers) {
        this.imports = imports;
        this.callers = callers;
    }

    @Override
    public ImportResult importTable(Reader table, boolean dryRun, IntConsumer progress) {
        return imports.importTable(table, dryRun, callers.current().name(), progress);
    }

    @Override
    public void exportTable(Optional<AccountId> account, Writer table) {
        imports.exportTable(account, table);
    }
}
