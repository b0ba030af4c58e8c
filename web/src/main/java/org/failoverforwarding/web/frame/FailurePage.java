package org.failoverforwarding.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.primefaces.application.exceptionhandler.ExceptionInfo;

/**
 * The page for a failure of ours: shows a reference under which the log has the details. A failed partial request is led
 * here by PrimeFaces, which keeps the cause in the session.
 */
@Named
@RequestScoped
public class FailurePage {

    private static final Logger LOG = Logger.getLogger(FailurePage.class);

    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    @PostConstruct
    void log() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, Object> request = external.getRequestMap();
        Throwable cause = (Throwable) request.get(RequestDispatcher.ERROR_EXCEPTION);
        Object address = request.get(RequestDispatcher.ERROR_REQUEST_URI);
        if (cause == null
                && external.getSessionMap().remove(ExceptionInfo.ATTRIBUTE_NAME) instanceof ExceptionInfo info) {
            cause = info.getException();
            address = external.getRequestHeaderMap().get("Referer");
        }
        LOG.errorf(cause, "Page failed, reference %s, address %s", reference, address);
    }

    public String getReference() {
        return reference;
    }
}
