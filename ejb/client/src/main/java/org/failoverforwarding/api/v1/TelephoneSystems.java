package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;

/** Telephone systems of an account, registering or at fixed addresses. */
@Remote
public interface TelephoneSystems {

    /** All of the account, by name. */
    List<TelephoneSystem> list(long account);

    TelephoneSystem get(long id);

    /** Creates it with a generated secret of 128 bits, which is given only in this result. */
    IssuedSystem create(TelephoneSystem draft);

    /** Stores every component but the account; another user name asks for a new secret. */
    TelephoneSystem update(TelephoneSystem system);

    /** Replaces the secret; the old one is refused from the next REGISTER on. */
    IssuedSystem replaceSecret(long id, long version);

    /** Refused with a ValidationException while numbers are on it. */
    void delete(long id, long version);
}
