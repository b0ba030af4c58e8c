package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallExplanation;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Look;
import org.failoverforwarding.web.frame.Show;
import org.failoverforwarding.web.frame.Texts;

/** Calls in the words of a person; caller and names are attacker-made and stay plain text. */
@Named
@RequestScoped
public class CallTexts {

    @Inject
    private Show show;

    @Inject
    private Look look;

    @Inject
    private ChosenAccount account;

    private final NumberPlan plan = new NumberPlan();

    /** Number and name of the caller as received. */
    public String caller(CallDetailRecord call) {
        if (call.withheld()) {
            return Texts.of("calls.withheld");
        }
        String number = show.party(call.caller());
        return call.callerName().isEmpty() ? number : number + " " + call.callerName();
    }

    /** What became of the call, in one plain sentence. */
    public String sentence(CallDetailRecord call) {
        return explanation().sentence(call);
    }

    /** A line for each decision about the call. */
    public List<String> decisions(CallDetailRecord call) {
        return explanation().details(call.trace());
    }

    private CallExplanation explanation() {
        return new CallExplanation(plan, look.getLocale(), account.zone(), account.region());
    }

    public String style(CallDetailRecord.Result result) {
        return switch (result) {
            case ANSWERED -> "good";
            case FORWARDED, VOICEMAIL -> "warn";
            case FAILED -> "bad";
            case CANCELLED, REFUSED -> "idle";
        };
    }

    public String icon(CallDetailRecord.Result result) {
        return switch (result) {
            case ANSWERED -> "pi-phone";
            case FORWARDED -> "pi-directions";
            case VOICEMAIL -> "pi-inbox";
            case CANCELLED -> "pi-minus-circle";
            case FAILED -> "pi-times-circle";
            case REFUSED -> "pi-ban";
        };
    }

    /** Number, name or address that an attempt rang. */
    public String target(Attempt attempt) {
        return show.party(attempt.target());
    }

    /** SIP status that the target gave, if any. */
    public String status(Attempt attempt) {
        return attempt.status().isPresent() ? Integer.toString(attempt.status().getAsInt()) : "";
    }
}
