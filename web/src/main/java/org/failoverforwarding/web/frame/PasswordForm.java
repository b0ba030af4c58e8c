package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import org.failoverforwarding.account.service.PortalUserService;

/** The form in which a person changes its own password; other sessions of the person end with it. */
@Named
@RequestScoped
public class PasswordForm {

    @Inject
    private PortalUserService users;

    @Inject
    private Saving saving;

    @Inject
    private SignIn signIn;

    private String from;
    private String current;
    private String password;
    private String repeated;

    /** Changes it and stays on the page. */
    public void change() {
        if (changed()) {
            saving.confirm("settings.password.changed");
        }
    }

    /** Changes it and goes to the page that was wanted. */
    public void changeAndGoOn() throws IOException {
        if (changed()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + LocalPath.safe(from));
        }
    }

    private boolean changed() {
        if (!password.equals(repeated)) {
            saving.refuse("repeated", Texts.of("settings.password.different"));
            return false;
        }
        boolean done = saving.done(() -> users.changePassword(current, password));
        if (done) {
            signIn.proved(Instant.now());
        }
        return done;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return "";
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
