package org.failoverforwarding.number.service;

import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.number.PhoneNumber;

/** Whose number it is, for the rules of redirects. */
public interface OwnNumbers {

    /** The account of a number of this installation. */
    Optional<AccountId> ownerOf(PhoneNumber number);

    /** The number of an account with this extension. */
    Optional<PhoneNumber> byExtension(AccountId account, String extension);
}
