package org.failoverforwarding.account.service;

import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.directory.TelephoneSystem;

/**
 * Telephone systems of an account. Every method throws {@link org.failoverforwarding.api.NotFoundException} for what the
 * caller may not see; changes throw {@link org.failoverforwarding.api.ValidationException} and
 * {@link org.failoverforwarding.api.ConflictException}.
 */
public interface TelephoneSystemService {

    /** All of the account, by name. */
    List<TelephoneSystem> systems(AccountId account);

    TelephoneSystem system(TelephoneSystemId id);

    /** Creates it with a generated secret of 128 bits, which is shown only in this result. */
    TelephoneSystem.Issued create(TelephoneSystem draft);

    /** Name, algorithm, sites, profile and channel limit; account and user name stay, because the secret belongs to them. */
    TelephoneSystem update(TelephoneSystem system);

    /** Replaces the secret; the old one is refused from the next REGISTER on. */
    TelephoneSystem.Issued replaceSecret(TelephoneSystemId id, long version);

    /** Refused while numbers are on it. */
    void delete(TelephoneSystemId id, long version);
}
