package org.failoverforwarding.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.callhistory.CallSummary;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.web.frame.Remembered;
import org.failoverforwarding.web.table.PagedRows;

/** The call history with its filter, which is remembered. */
@Named
@ViewScoped
public class CallsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallHistoryService history;

    @Inject
    private CallQuery query;

    @Inject
    private Remembered remembered;

    private PagedRows<CallSummary> rows;

    @PostConstruct
    void open() {
        rows = new PagedRows<>(paging -> history.search(query.filter(), paging), call -> Long.toString(call.id()));
    }

    /** Nothing to do but to show what is new. */
    public void refresh() {
        rows.setRowCount(0);
    }

    public PagedRows<CallSummary> getRows() {
        return rows;
    }

    /** There are more calls than are counted. */
    public boolean isMore() {
        return rows.getRowCount() >= CallHistoryService.MOST_COUNTED;
    }

    public Result[] getAllResults() {
        return Result.values();
    }

    public List<Result> getResults() {
        return new ArrayList<>(query.results());
    }

    public void setResults(List<Result> results) {
        remembered.set(CallQuery.RESULTS, results.stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    public String getNumber() {
        return remembered.get(CallQuery.NUMBER);
    }

    public void setNumber(String number) {
        remembered.set(CallQuery.NUMBER, number);
    }

    public String getCaller() {
        return remembered.get(CallQuery.CALLER);
    }

    public void setCaller(String caller) {
        remembered.set(CallQuery.CALLER, caller);
    }

    public LocalDate getFrom() {
        return query.date(CallQuery.FROM);
    }

    public void setFrom(LocalDate from) {
        remembered.set(CallQuery.FROM, from == null ? "" : from.toString());
    }

    public LocalDate getTo() {
        return query.date(CallQuery.TO);
    }

    public void setTo(LocalDate to) {
        remembered.set(CallQuery.TO, to == null ? "" : to.toString());
    }
}
