package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Knows whose redirects the page is about. */
@RequestScoped
public class ShownRedirects {

    @Inject
    private NumberPage number;

    @Inject
    private SharedRulesPage shared;

    RedirectOwner owner() {
        return shared.isOpen() ? shared : number;
    }
}
