package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;

/** Import and export of accounts, telephone systems, numbers and redirects as one CSV table, for administrators. */
@Remote
public interface Imports {

    /** Characters that a table may have at most: 64 Mi. */
    int MAX_CHARACTERS = 64 * 1024 * 1024;

    /**
     * Imports what is right and tells what is wrong; the same table twice changes nothing.
     *
     * @param csv with header line, see the integration guide
     * @param dryRun only find out what would change
     * @throws org.failoverforwarding.api.ValidationException when the header is missing or the text cannot be read
     */
    ImportReport importTable(String csv, boolean dryRun);

    /**
     * The table whose import changes nothing; secrets are left empty, which keeps them.
     *
     * @param account id of the only account, 0 for all
     */
    String exportTable(long account);
}
