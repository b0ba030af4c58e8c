package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.api.v1.IssuedSystem;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.TelephoneSystems;
import org.failoverforwarding.directory.Roles;

/** Telephone systems for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class TelephoneSystemsV1 implements TelephoneSystems {

    @Inject
    private TelephoneSystemService systems;

    @Override
    public List<TelephoneSystem> list(long account) {
        return systems.systems(new AccountId(account)).stream()
                .map(SystemMapping::toApi)
                .toList();
    }

    @Override
    public TelephoneSystem get(long id) {
        return SystemMapping.toApi(systems.system(new TelephoneSystemId(id)));
    }

    @Override
    public IssuedSystem create(TelephoneSystem draft) {
        return SystemMapping.toApi(systems.create(SystemMapping.toHouse(Given.value("draft", draft))));
    }

    @Override
    public TelephoneSystem update(TelephoneSystem system) {
        return SystemMapping.toApi(systems.update(SystemMapping.toHouse(Given.value("system", system))));
    }

    @Override
    public IssuedSystem replaceSecret(long id, long version) {
        return SystemMapping.toApi(systems.replaceSecret(new TelephoneSystemId(id), version));
    }

    @Override
    public void delete(long id, long version) {
        systems.delete(new TelephoneSystemId(id), version);
    }
}
