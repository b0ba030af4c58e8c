package org.failoverforwarding.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The page for a failure of ours: shows a reference under which the log has the details. */
@Named
@RequestScoped
public class FailurePage {

    private static final Logger LOG = Logger.getLogger(FailurePage.class);

    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    @PostConstruct
    void log() {
        Map<String, Object> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        Object cause = request.get("jakarta.servlet.error.exception");
        LOG.errorf(
                cause instanceof Throwable failure ? failure : null,
                "Page failed, reference %s, address %s",
                reference,
                request.get("jakarta.servlet.error.request_uri"));
    }

    public String getReference() {
        return reference;
    }
}
