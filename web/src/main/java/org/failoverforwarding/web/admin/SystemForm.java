package org.failoverforwarding.web.admin;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.routing.TrunkSite;

/** What is typed into the dialog of a telephone system. */
public class SystemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TelephoneSystem base;
    private String name;
    private String authUser;
    private DigestAlgorithm algorithm;
    private String sites;
    private int channelLimit;

    SystemForm(TelephoneSystem system) {
        base = system;
        name = system.name();
        authUser = system.authUser();
        algorithm = system.algorithm();
        sites = system.sites().stream()
                .map(site -> site.transport() + ":" + site.host() + (site.port() == 0 ? "" : ":" + site.port()))
                .collect(Collectors.joining("\n"));
        channelLimit = system.channelLimit();
    }

    boolean isNew() {
        return base.id().value() == 0;
    }

    TelephoneSystem toSystem() {
        List<TrunkSite> read = sites.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(SystemForm::site)
                .toList();
        return new TelephoneSystem(
                base.id(),
                base.version(),
                base.account(),
                name,
                authUser,
                algorithm,
                read,
                base.profile(),
                channelLimit);
    }

    /** "udp:192.0.2.1:5060", "tls:pbx.example.ch". */
    private static TrunkSite site(String line) {
        String[] parts = line.split(":", 3);
        boolean port = parts.length == 3;
        if (parts.length < 2 || port && !parts[2].matches("[0-9]{1,5}")) {
            throw new ValidationException("sites", "site", "Write an address as udp:192.0.2.1:5060");
        }
        return new TrunkSite(parts[1], port ? Integer.parseInt(parts[2]) : 0, parts[0].toLowerCase(Locale.ROOT));
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

    public String getSites() {
        return sites;
    }

    public void setSites(String sites) {
        this.sites = sites == null ? "" : sites;
    }

    public int getChannelLimit() {
        return channelLimit;
    }

    public void setChannelLimit(int channelLimit) {
        this.channelLimit = channelLimit;
    }
}
