package org.failoverforwarding.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.failoverforwarding.account.service.PortalUserService;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Person;
import org.failoverforwarding.web.frame.Remembered;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.table.PagedRows;
import org.primefaces.PrimeFaces;

/** People of the portal with their roles; a new password is shown once. */
@Named
@ViewScoped
public class UsersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PortalUserService users;

    @Inject
    private ChosenAccount account;

    @Inject
    private Person person;

    @Inject
    private Remembered remembered;

    @Inject
    private Saving saving;

    private PagedRows<PortalUser> rows;
    private UserForm form = UserForm.draft();

    private transient PortalUser.Issued issued;

    @PostConstruct
    void open() {
        rows = new PagedRows<>(paging -> users.users(getSearch(), paging), PortalUser::username);
    }

    public void add() {
        form = UserForm.draft();
    }

    public void edit(PortalUser user) {
        saving.attempt(() -> users.user(user.username())).ifPresent(current -> form = UserForm.of(current));
    }

    public void save() {
        if (form.isFresh()) {
            saving.attempt(() -> users.create(form.toUser(account.id()))).ifPresent(this::show);
        } else {
            saving.attempt(
                            () -> users.update(form.toUser(account.id())),
                            () -> form.overtakenBy(users.user(form.getUsername())))
                    .ifPresent(user -> saving.confirm("admin.saved", user.username()));
        }
    }

    public void resetPassword(PortalUser user) {
        saving.attempt(() -> users.resetPassword(user.username())).ifPresent(this::show);
    }

    private void show(PortalUser.Issued made) {
        issued = made;
        PrimeFaces.current().executeScript("PF('issued').show()");
    }

    public void delete(PortalUser user) {
        if (saving.done(() -> users.delete(user.username()))) {
            saving.confirm("admin.deleted", user.username());
        }
    }

    /** User name of the credentials just made. */
    public String getIssuedUser() {
        return issued == null ? "" : issued.user().username();
    }

    public String getIssuedSecret() {
        return issued == null ? "" : issued.password();
    }

    public List<String> getRoles() {
        return person.isOperator()
                ? List.of(Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER)
                : List.of(Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER);
    }

    public PagedRows<PortalUser> getRows() {
        return rows;
    }

    public UserForm getForm() {
        return form;
    }

    public String getSearch() {
        return remembered.get("users.search");
    }

    public void setSearch(String search) {
        remembered.set("users.search", search);
    }
}
