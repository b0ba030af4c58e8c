package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.failoverforwarding.directory.Roles;

/** Who is signed in, for what the frame shows; rights are enforced by the session beans, not here. */
@Named
@RequestScoped
public class Person {

    @Inject
    private FacesContext context;

    public boolean isSignedIn() {
        return context.getExternalContext().getUserPrincipal() != null;
    }

    public String getName() {
        Principal principal = context.getExternalContext().getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    /** Administrator of the installation. */
    public boolean isOperator() {
        return has(Roles.ADMIN);
    }

    public boolean isReseller() {
        return has(Roles.RESELLER);
    }

    /** Works with more than one account. */
    public boolean isChoosesAccount() {
        return isOperator() || isReseller();
    }

    /** Sees the pages of administration. */
    public boolean isAdministrator() {
        return isChoosesAccount();
    }

    /** May change telephone systems, schedules and people of the account. */
    public boolean isAccountAdministrator() {
        return isChoosesAccount() || has(Roles.ACCOUNT_ADMIN);
    }

    private boolean has(String role) {
        return context.getExternalContext().isUserInRole(role);
    }

    /** Ends the session. */
    public String signOut() throws ServletException {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        request.logout();
        context.getExternalContext().invalidateSession();
        return "/login.xhtml?faces-redirect=true";
    }
}
