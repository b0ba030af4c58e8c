package org.failoverforwarding.exchange.service;

import java.io.Reader;
import java.io.Writer;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.exchange.ImportResult;

/** Import and export of accounts, telephone systems, numbers and redirects, for administrators. */
public interface ImportService {

    /**
     * Imports what is right and tells what is wrong; the same table twice changes nothing.
     *
     * @param dryRun only find out what would change
     * @param progress gets the number of lines done, from time to time
     * @throws org.failoverforwarding.api.ValidationException when the header is missing or the text cannot be read
     */
    ImportResult importTable(Reader table, boolean dryRun, IntConsumer progress);

    /** Writes the table such that importing it changes nothing; secrets are left empty, which keeps them. */
    void exportTable(Optional<AccountId> account, Writer table);
}
