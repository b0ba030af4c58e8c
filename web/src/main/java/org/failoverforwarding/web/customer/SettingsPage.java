package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.failoverforwarding.account.service.PortalUserService;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Texts;

/** Settings of the person who is signed in: the password. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    private PortalUserService users;

    @Inject
    private Saving saving;

    private String current;
    private String password;
    private String repeated;

    public PortalUser getSelf() {
        return users.self();
    }

    public void changePassword() {
        if (!password.equals(repeated)) {
            saving.refuse("repeated", Texts.of("settings.password.different"));
            return;
        }
        if (saving.done(() -> users.changePassword(current, password))) {
            saving.confirm("settings.password.changed");
        }
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
