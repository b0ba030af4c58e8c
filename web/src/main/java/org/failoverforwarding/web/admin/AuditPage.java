package org.failoverforwarding.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.audit.service.AuditService;
import org.failoverforwarding.web.frame.Remembered;
import org.failoverforwarding.web.table.PagedRows;

/** The audit log: who changed what, with the difference. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditService audit;

    @Inject
    private Remembered remembered;

    private PagedRows<AuditEntry> rows;
    private AuditEntry shown;

    @PostConstruct
    void open() {
        rows = new PagedRows<>(paging -> audit.entries(getSearch(), paging), entry -> Long.toString(entry.id()));
    }

    public void show(AuditEntry entry) {
        shown = entry;
    }

    /** What differs in the entry shown. */
    public List<JsonDifference.Change> getChanges() {
        return shown == null
                ? List.of()
                : JsonDifference.between(
                        shown.before().orElse("{}"), shown.after().orElse("{}"));
    }

    public AuditEntry getShown() {
        return shown;
    }

    public PagedRows<AuditEntry> getRows() {
        return rows;
    }

    public String getSearch() {
        return remembered.get("audit.search");
    }

    public void setSearch(String search) {
        remembered.set("audit.search", search);
    }
}
