package org.failoverforwarding.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.NumberRow;
import org.failoverforwarding.number.service.NumberService;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Remembered;
import org.failoverforwarding.web.table.PagedRows;

/** Phone Number Overview: all numbers that the person may see. */
@Named
@ViewScoped
public class NumbersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NumberService numbers;

    @Inject
    private ChosenAccount account;

    @Inject
    private Remembered remembered;

    private PagedRows<NumberRow> rows;

    @PostConstruct
    void open() {
        rows = new PagedRows<>(
                paging -> numbers.overview(new NumberFilter(account.id(), Optional.empty(), getSearch()), paging),
                row -> row.number().e164());
    }

    public PagedRows<NumberRow> getRows() {
        return rows;
    }

    public String getSearch() {
        return remembered.get("numbers.search");
    }

    public void setSearch(String search) {
        remembered.set("numbers.search", search);
    }
}
