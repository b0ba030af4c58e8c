package org.failoverforwarding.account.service;

import java.util.Set;
import java.util.regex.Pattern;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.directory.Roles;

/** What a portal user and a password must be like, and who may give which role. */
final class PortalUserRules {

    static final int SHORTEST_PASSWORD = 12;
    static final int LONGEST_PASSWORD = 128;

    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9+_.@-]{1,64}");
    private static final Set<String> OF_ACCOUNT = Set.of(Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER);

    private PortalUserRules() {}

    static void check(PortalUser user, Caller caller) {
        if (!USERNAME.matcher(user.username()).matches()) {
            throw new ValidationException(
                    "username", "not-a-username", "A user name has 1 to 64 letters, digits or characters of + _ . @ -");
        }
        if (user.roles().isEmpty() || !Roles.ALL.containsAll(user.roles())) {
            throw new ValidationException("roles", "unknown-role", "Please choose one or more of " + Roles.ALL + ".");
        }
        boolean ofAccount = OF_ACCOUNT.containsAll(user.roles());
        if (ofAccount == user.account().isEmpty()) {
            throw new ValidationException(
                    "account",
                    ofAccount ? "missing" : "not-possible",
                    "Roles of an account need an account; administrators and resellers have none.");
        }
        if (!caller.isAdmin()
                && !(ofAccount && user.account().filter(caller::maySee).isPresent())) {
            throw new ValidationException("roles", "not-allowed", "You may give roles of your own account only.");
        }
    }

    static void checkPassword(String username, String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new ValidationException(
                    "password",
                    "length",
                    "A password has " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters.");
        }
        if (password.equalsIgnoreCase(username) || password.chars().distinct().count() < 5) {
            throw new ValidationException("password", "too-easy", "This password is too easy to guess.");
        }
    }
}
