package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.service.RedirectService;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.service.NumberService;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Lookup;
import org.failoverforwarding.web.frame.Saving;

/** A number with its cards: state, action, forwarding, registration, calls. */
@Named
@ViewScoped
public class NumberPage implements RedirectOwner, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NumberService numbers;

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private RedirectService redirects;

    @Inject
    private RoutingDirectory directory;

    @Inject
    private Rehearsal rehearsal;

    @Inject
    private ChosenAccount chosen;

    @Inject
    private Saving saving;

    private String digits = "";
    private ManagedNumber number;
    private TelephoneSystem system;
    private IncomingCallAction action;
    private int timeout;

    /** Reads the number of the address, or the only one of an account without overview. */
    public void open() {
        Lookup.open(() -> show(numbers.number(digits.isEmpty() ? first() : parse(digits))));
    }

    private PhoneNumber first() {
        NumberFilter own = new NumberFilter(chosen.id(), Optional.empty(), "");
        return numbers.overview(own, Paging.of(0, 1)).rows().stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("The account has no number"))
                .number();
    }

    private static PhoneNumber parse(String digits) {
        if (!digits.matches("[1-9][0-9]{1,14}")) {
            throw new NotFoundException("Not a number: " + digits.length() + " characters");
        }
        return new PhoneNumber("+" + digits);
    }

    void show(ManagedNumber changed) {
        number = changed;
        system = systems.system(changed.system());
    }

    @Override
    public AccountId account() {
        return number.account();
    }

    @Override
    public Optional<PhoneNumber> ownNumber() {
        return Optional.of(number.number());
    }

    @Override
    public List<Redirect> redirects() {
        return number.redirects();
    }

    @Override
    public long version() {
        return number.version();
    }

    @Override
    public void replace(List<Redirect> all, long version) {
        show(redirects.replace(number.number(), all, version));
    }

    @Override
    public Optional<RoutingSnapshot> with(List<Redirect> all) {
        return directory.byNumber(number.number()).map(found -> rehearsal.with(found, all));
    }

    /** Reads everything again, for a pushed update. */
    @Override
    public void refresh() {
        show(numbers.number(number.number()));
    }

    public void editAction() {
        refresh();
        action = number.action();
        timeout = (int) number.ringTime().toSeconds();
    }

    public void saveAction() {
        saving.attempt(() ->
                        numbers.changeAction(number.number(), action, Duration.ofSeconds(timeout), number.version()))
                .ifPresent(changed -> {
                    show(changed);
                    saving.confirm("saving.saved");
                });
    }

    public ManagedNumber getNumber() {
        return number;
    }

    public TelephoneSystem getSystem() {
        return system;
    }

    public List<IncomingCallAction> getActions() {
        return new ArrayList<>(List.of(IncomingCallAction.values()));
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits == null ? "" : digits;
    }

    public IncomingCallAction getAction() {
        return action;
    }

    public void setAction(IncomingCallAction action) {
        this.action = action;
    }

    public int getTimeout() {
        return timeout;
    }

    public void setTimeout(int timeout) {
        this.timeout = timeout;
    }
}
