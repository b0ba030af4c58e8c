package org.failoverforwarding.sip.servlet.guard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.guard.Ban;
import org.failoverforwarding.guard.GuardLimits;
import org.failoverforwarding.guard.GuardReport;
import org.failoverforwarding.guard.service.GuardService;
import org.jboss.logging.Logger;

/** Shows the guard of this server to administrators. */
@Stateless
@Local(GuardService.class)
@RolesAllowed(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GuardServiceBean implements GuardService {

    private static final Logger LOG = Logger.getLogger(GuardServiceBean.class);

    @Inject
    private LiveGuard guard;

    @Override
    public List<Ban> bans() {
        return guard.bans();
    }

    @Override
    public boolean lift(String source) {
        boolean lifted = guard.pardon(source);
        if (lifted) {
            LOG.infof("FFGRD003 The ban of %s was lifted", source);
        }
        return lifted;
    }

    @Override
    public GuardLimits limits() {
        return guard.limits();
    }

    @Override
    public GuardReport report() {
        return guard.report();
    }
}
