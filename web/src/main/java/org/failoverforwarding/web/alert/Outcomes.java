package org.failoverforwarding.web.alert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.web.frame.Show;
import org.failoverforwarding.web.frame.Texts;

/** How deliveries ended, for people: colour, icon and words. */
@Named
@RequestScoped
public class Outcomes {

    @Inject
    private Show show;

    @Inject
    private FacesContext context;

    /** Tells at once how a test ended. */
    void say(DeliveryOutcome outcome, String to) {
        String text =
                Texts.of(outcome.isDelivered() ? "alerts.test.delivered" : "alerts.test.failed", to, text(outcome));
        FacesMessage.Severity severity =
                outcome.isDelivered() ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR;
        context.addMessage(null, new FacesMessage(severity, text, text));
    }

    /** "Refused · 503 · Service Unavailable". */
    public String text(DeliveryOutcome outcome) {
        String status = outcome.status() == 0 ? "" : " · " + outcome.status();
        String detail = outcome.detail().isEmpty() ? "" : " · " + outcome.detail();
        return show.word(outcome.result()) + status + detail;
    }

    public String style(DeliveryOutcome outcome) {
        return switch (outcome.result()) {
            case DELIVERED -> "good";
            case NOT_TRIED -> "idle";
            case REFUSED, UNKNOWN_HOST, FORBIDDEN_ADDRESS, UNREACHABLE, TIMEOUT, TLS_FAILED -> "bad";
        };
    }

    public String icon(DeliveryOutcome outcome) {
        return switch (outcome.result()) {
            case DELIVERED -> "pi-check-circle";
            case NOT_TRIED -> "pi-clock";
            case REFUSED, UNKNOWN_HOST, FORBIDDEN_ADDRESS, UNREACHABLE, TIMEOUT, TLS_FAILED -> "pi-times-circle";
        };
    }

    public String style(AlertMail mail) {
        return switch (mail.state()) {
            case SENT -> "good";
            case WAITING, NOT_NEEDED -> "idle";
            case GIVEN_UP -> "bad";
        };
    }

    public String icon(AlertMail mail) {
        return switch (mail.state()) {
            case SENT -> "pi-check-circle";
            case WAITING -> "pi-clock";
            case NOT_NEEDED -> "pi-minus-circle";
            case GIVEN_UP -> "pi-times-circle";
        };
    }
}
