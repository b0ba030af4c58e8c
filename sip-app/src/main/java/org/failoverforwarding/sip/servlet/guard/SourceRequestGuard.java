package org.failoverforwarding.sip.servlet.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import org.failoverforwarding.guard.GuardVerdict;
import org.failoverforwarding.sip.servlet.RequestGuard;

/** Drops or refuses requests of sources that misbehave. */
@ApplicationScoped
public class SourceRequestGuard implements RequestGuard {

    @Inject
    private LiveGuard guard;

    @Override
    public boolean admits(SipServletRequest request) throws IOException {
        GuardVerdict verdict = guard.judge(request);
        if (verdict == GuardVerdict.ADMITTED) {
            return true;
        }
        if (!verdict.isSilent()) {
            int status = verdict == GuardVerdict.TOO_LARGE
                    ? SipServletResponse.SC_MESSAGE_TOO_LARGE
                    : SipServletResponse.SC_REQUEST_URI_TOO_LONG;
            request.createResponse(status).send();
        }
        request.getApplicationSession().invalidate();
        return false;
    }
}
