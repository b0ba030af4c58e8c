package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.ImportReport;
import org.failoverforwarding.api.v1.Imports;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.exchange.ImportResult;
import org.failoverforwarding.exchange.service.ImportService;

/** Import and export for other systems. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ImportsV1 implements Imports {

    @Inject
    private Instance<ImportService> imports;

    @Override
    public ImportReport importTable(String csv, boolean dryRun) {
        if (Given.value("csv", csv).length() > MAX_CHARACTERS) {
            throw new ValidationException("csv", "size", "The table may have " + MAX_CHARACTERS + " characters");
        }
        return toApi(imports.get().importTable(new StringReader(csv), dryRun, lines -> {}));
    }

    @Override
    public String exportTable(long account) {
        StringWriter table = new StringWriter();
        imports.get().exportTable(Optional.of(account).filter(id -> id != 0).map(AccountId::new), table);
        return table.toString();
    }

    private static ImportReport toApi(ImportResult result) {
        return new ImportReport(
                result.dryRun(),
                result.lines(),
                toApi(result.created()),
                toApi(result.changed()),
                result.unchanged(),
                result.errorCount(),
                toApi(result.errors()),
                result.warningCount(),
                toApi(result.warnings()),
                result.differences());
    }

    private static List<ImportReport.LineError> toApi(List<ImportResult.LineError> lines) {
        return lines.stream()
                .map(line -> new ImportReport.LineError(line.line(), line.column(), line.reason()))
                .toList();
    }

    private static ImportReport.Counts toApi(ImportResult.Counts counts) {
        return new ImportReport.Counts(counts.accounts(), counts.systems(), counts.numbers(), counts.redirects());
    }
}
