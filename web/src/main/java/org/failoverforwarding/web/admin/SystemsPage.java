package org.failoverforwarding.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.account.DigestRealm;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.operation.Setting;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Saving;
import org.primefaces.PrimeFaces;

/** Telephone systems of the chosen account; a secret is shown once, when it is made. */
@Named
@ViewScoped
public class SystemsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private ChosenAccount account;

    @Inject
    private Saving saving;

    private SystemForm form = new SystemForm(TelephoneSystem.draft(new AccountId(0), "", ""));

    private transient TelephoneSystem.Issued issued;

    public List<TelephoneSystem> getRows() {
        return account.id().map(systems::systems).orElse(List.of());
    }

    public void add() {
        account.id().ifPresent(id -> form = new SystemForm(TelephoneSystem.draft(id, "", "")));
    }

    public void edit(TelephoneSystem system) {
        saving.attempt(() -> systems.system(system.id())).ifPresent(current -> form = new SystemForm(current));
    }

    public void save() {
        if (form.isFresh()) {
            saving.attempt(() -> systems.create(form.toSystem())).ifPresent(this::show);
        } else {
            saving.attempt(() -> systems.update(form.toSystem()), () -> form.overtakenBy(systems.system(form.id())))
                    .ifPresent(system -> saving.confirm("admin.saved", system.name()));
        }
    }

    public void replaceSecret(TelephoneSystem system) {
        saving.attempt(() -> systems.replaceSecret(system.id(), system.version()))
                .ifPresent(this::show);
    }

    private void show(TelephoneSystem.Issued made) {
        issued = made;
        PrimeFaces.current().executeScript("PF('issued').show()");
    }

    public void delete(TelephoneSystem system) {
        if (saving.done(() -> systems.delete(system.id(), system.version()))) {
            saving.confirm("admin.deleted", system.name());
        }
    }

    /** The address which the system is to register at, as far as this server knows it. */
    public String getRegistrar() {
        return Setting.text("failover.host", DigestRealm.ofInstallation().name()) + ":"
                + Setting.number("failover.sip.port", 5060, 1, 65_535);
    }

    /** User name of the credentials just made. */
    public String getIssuedUser() {
        return issued == null ? "" : issued.system().authUser();
    }

    public String getIssuedSecret() {
        return issued == null ? "" : issued.secret();
    }

    public SystemForm getForm() {
        return form;
    }

    public DigestAlgorithm[] getAlgorithms() {
        return DigestAlgorithm.values();
    }
}
