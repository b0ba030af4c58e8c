package org.failoverforwarding.web.admin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.routing.TrunkSite;
import org.failoverforwarding.web.audit.Edit;

/** What is typed into the dialog of a telephone system. */
public class SystemForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SITES = 8;

    private final Edit<TelephoneSystem> edit;
    private final ProfileForm profile;
    private final List<SiteForm> sites = new ArrayList<>();
    private String name;
    private String authUser;
    private DigestAlgorithm algorithm;
    private boolean fixed;
    private int channelLimit;

    SystemForm(TelephoneSystem system) {
        edit = new Edit<>(system);
        profile = new ProfileForm(system.profile());
        name = system.name();
        authUser = system.authUser();
        algorithm = system.algorithm();
        channelLimit = system.channelLimit();
        fixed = !system.sites().isEmpty();
        system.sites().forEach(site -> sites.add(SiteForm.of(site)));
        if (sites.isEmpty()) {
            addSite();
        }
    }

    public boolean isFresh() {
        return edit.base().id().value() == 0;
    }

    TelephoneSystemId id() {
        return edit.base().id();
    }

    void overtakenBy(TelephoneSystem stored) {
        edit.overtakenBy(stored);
    }

    TelephoneSystem toSystem() {
        return new TelephoneSystem(
                edit.base().id(),
                edit.base().version(),
                edit.base().account(),
                name,
                authUser,
                algorithm,
                fixed ? givenSites() : List.of(),
                profile.toProfile(),
                channelLimit);
    }

    private List<TrunkSite> givenSites() {
        List<TrunkSite> given =
                sites.stream().filter(SiteForm::isGiven).map(SiteForm::toSite).toList();
        if (given.isEmpty()) {
            throw new ValidationException("host", "site", "Enter at least one address.");
        }
        return given;
    }

    public void addSite() {
        sites.add(new SiteForm());
    }

    public void removeSite(SiteForm site) {
        sites.remove(site);
    }

    public boolean isMoreSites() {
        return sites.size() < MOST_SITES;
    }

    public Edit<TelephoneSystem> getEdit() {
        return edit;
    }

    public ProfileForm getProfile() {
        return profile;
    }

    public List<SiteForm> getSites() {
        return sites;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String getAuthUser() {
        return authUser;
    }

    public void setAuthUser(String authUser) {
        this.authUser = authUser.strip();
    }

    public DigestAlgorithm getAlgorithm() {
        return algorithm;
    }

    public void setAlgorithm(DigestAlgorithm algorithm) {
        this.algorithm = algorithm;
    }

    public boolean isFixed() {
        return fixed;
    }

    public void setFixed(boolean fixed) {
        this.fixed = fixed;
    }

    public int getChannelLimit() {
        return channelLimit;
    }

    public void setChannelLimit(int channelLimit) {
        this.channelLimit = channelLimit;
    }
}
