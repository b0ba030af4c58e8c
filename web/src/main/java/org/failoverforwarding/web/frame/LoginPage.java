package org.failoverforwarding.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** The login page: checks name and password by the server's security domain and goes back to the wanted page. */
@Named
@ViewScoped
public class LoginPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(LoginPage.class);

    @Inject
    private transient LoginAttempts attempts;

    @Inject
    private SignIn signIn;

    private String from;
    private String username = "";

    private transient String password;

    /** Signs in, or says why not. A try counts as a failure until it succeeds, so that many at once gain nothing. */
    public void signIn() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String address = "address " + request.getRemoteAddr();
        String user = "user " + username;
        Duration wait = longer(attempts.remaining(user), attempts.remaining(address));
        if (!wait.isZero()) {
            refuse(context, Texts.of("login.wait", wait.toSeconds() + 1));
            return;
        }
        attempts.failed(user, LoginAttempts.FREE_FOR_NAME);
        try {
            request.login(username, password);
            request.changeSessionId();
            signIn.proved(Instant.now());
            attempts.succeeded(user);
            external.redirect(external.getRequestContextPath() + LocalPath.safe(from));
        } catch (ServletException e) {
            LOG.debugf("Login refused: %s", e.getMessage());
            attempts.failed(address, LoginAttempts.FREE_FOR_ADDRESS);
            refuse(context, Texts.of("login.refused"));
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static void refuse(FacesContext context, String text) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username.strip();
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
