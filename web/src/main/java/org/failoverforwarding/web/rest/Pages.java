package org.failoverforwarding.web.rest;

import java.util.List;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.Call;
import org.failoverforwarding.api.v1.NumberRow;
import org.failoverforwarding.api.v1.PortalUser;

/** The pages of the interface by what is in them, only for the OpenAPI document, which knows no type parameters. */
final class Pages {

    private Pages() {}

    record OfAccounts(List<Account> rows, long offset, long total) {}

    record OfNumbers(List<NumberRow> rows, long offset, long total) {}

    record OfCalls(List<Call> rows, long offset, long total) {}

    record OfPortalUsers(List<PortalUser> rows, long offset, long total) {}
}
