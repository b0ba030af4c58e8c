package org.failoverforwarding.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.audit.AuditEntry.Action;
import org.failoverforwarding.audit.service.AuditService;
import org.failoverforwarding.web.frame.Remembered;
import org.failoverforwarding.web.table.PagedRows;

/** The audit log: who changed what, with the difference. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> SUBJECTS = List.of(
            "Account",
            "TelephoneSystem",
            "ManagedNumber",
            "Schedule",
            "PortalUser",
            "AlertRecipient",
            "Webhook",
            "ImportResult");

    @Inject
    private AuditService audit;

    @Inject
    private AuditQuery query;

    @Inject
    private Remembered remembered;

    private PagedRows<AuditEntry> rows;
    private AuditEntry shown;

    @PostConstruct
    void open() {
        rows = new PagedRows<>(paging -> audit.entries(query.filter(), paging), entry -> Long.toString(entry.id()));
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

    public List<String> getSubjects() {
        return SUBJECTS;
    }

    public Action[] getActions() {
        return Action.values();
    }

    public String getSearch() {
        return remembered.get(AuditQuery.SEARCH);
    }

    public void setSearch(String search) {
        remembered.set(AuditQuery.SEARCH, search);
    }

    public String getSubject() {
        return remembered.get(AuditQuery.SUBJECT);
    }

    public void setSubject(String subject) {
        remembered.set(AuditQuery.SUBJECT, subject);
    }

    public String getAction() {
        return remembered.get(AuditQuery.ACTION);
    }

    public void setAction(String action) {
        remembered.set(AuditQuery.ACTION, action);
    }

    public LocalDate getFrom() {
        return query.date(AuditQuery.FROM).orElse(null);
    }

    public void setFrom(LocalDate from) {
        remembered.set(AuditQuery.FROM, from == null ? "" : from.toString());
    }

    public LocalDate getTo() {
        return query.date(AuditQuery.TO).orElse(null);
    }

    public void setTo(LocalDate to) {
        remembered.set(AuditQuery.TO, to == null ? "" : to.toString());
    }
}
