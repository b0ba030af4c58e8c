package org.failoverforwarding.callhistory.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.failoverforwarding.callhistory.CallSummary;
import org.failoverforwarding.forwarding.Trigger;

/** Row of a call, only read through it. */
@Entity(name = "CallRecord")
@Table(name = "call_record")
class CallRecordEntity {

    @Id
    Long id;

    @Column(name = "call_id")
    String callId;

    @Column(name = "account_id")
    long accountId;

    String called;
    String caller;

    @Column(name = "caller_name")
    String callerName;

    boolean withheld;
    String origin;
    long arrived;
    Long answered;
    long ended;
    String result;

    @Column(name = "first_trigger")
    String firstTrigger;

    @Column(name = "final_status")
    int finalStatus;

    String attempts;
    String trace;

    CallSummary toSummary() {
        return new CallSummary(
                id, toRow().toCall(), Optional.ofNullable(firstTrigger).map(Trigger::valueOf));
    }

    private CallRow toRow() {
        return new CallRow(
                callId,
                accountId,
                called,
                caller,
                callerName,
                withheld,
                origin,
                arrived,
                Optional.ofNullable(answered),
                ended,
                result,
                Optional.ofNullable(firstTrigger),
                finalStatus,
                attempts,
                trace);
    }
}
