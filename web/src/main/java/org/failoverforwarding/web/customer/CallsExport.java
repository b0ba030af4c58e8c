package org.failoverforwarding.web.customer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallFilter;
import org.failoverforwarding.callhistory.CallSummary;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.directory.Paging;

/** The filtered call history as CSV, at most {@value #MOST} calls, written page by page. */
@WebServlet("/customer/calls.csv")
public class CallsExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100_000;
    private static final List<String> HEADER = List.of(
            "arrived", "called", "caller", "caller_name", "result", "cause", "status", "talk_seconds", "targets");

    @Inject
    private transient CallHistoryService history;

    @Inject
    private transient CallQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CallFilter filter = query.filter();
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"calls.csv\"");
        PrintWriter out = response.getWriter();
        line(out, HEADER.stream());
        int offset = 0;
        List<CallSummary> rows;
        do {
            rows = history.search(filter, Paging.of(offset, Paging.MAX_LIMIT)).rows();
            rows.forEach(row -> line(out, fields(row)));
            offset += rows.size();
        } while (rows.size() == Paging.MAX_LIMIT && offset < MOST);
    }

    private static Stream<String> fields(CallSummary row) {
        CallDetailRecord call = row.call();
        return Stream.of(
                call.arrived().toString(),
                call.called().e164(),
                call.withheld() ? "" : call.caller(),
                call.withheld() ? "" : call.callerName(),
                call.result().name(),
                row.trigger().map(Enum::name).orElse(""),
                Integer.toString(call.finalStatus()),
                Long.toString(row.talkTime().toSeconds()),
                call.attempts().stream().map(attempt -> attempt.target()).collect(Collectors.joining(" > ")));
    }

    private static void line(PrintWriter out, Stream<String> fields) {
        out.print(fields.map(CsvField::of).collect(Collectors.joining(";", "", "\r\n")));
    }
}
