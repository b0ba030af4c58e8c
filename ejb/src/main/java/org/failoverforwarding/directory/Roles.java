package org.failoverforwarding.directory;

import java.util.Set;

/** The roles which a portal user may have. */
public final class Roles {

    /** Sees and changes everything. */
    public static final String ADMIN = "admin";
    /** Sees and changes the accounts that it looks after. */
    public static final String RESELLER = "reseller";
    /** Sees and changes everything of its own account. */
    public static final String ACCOUNT_ADMIN = "account-admin";
    /** Sees its own account, changes actions and redirects. */
    public static final String ACCOUNT_USER = "account-user";

    public static final Set<String> ALL = Set.of(ADMIN, RESELLER, ACCOUNT_ADMIN, ACCOUNT_USER);

    private Roles() {}
}
