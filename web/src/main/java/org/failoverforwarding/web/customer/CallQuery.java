package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.callhistory.CallFilter;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.NumberTexts;
import org.failoverforwarding.web.frame.Remembered;

/** The remembered filter of the call history as the session bean wants it. */
@RequestScoped
public class CallQuery {

    static final String NUMBER = "calls.number";
    static final String CALLER = "calls.caller";
    static final String RESULTS = "calls.results";
    static final String FROM = "calls.from";
    static final String TO = "calls.to";

    @Inject
    private Remembered remembered;

    @Inject
    private ChosenAccount account;

    @Inject
    private NumberTexts numbers;

    CallFilter filter() {
        return new CallFilter(
                account.id(),
                number(),
                caller(),
                results(),
                start(date(FROM)),
                Optional.ofNullable(date(TO)).map(day -> day.plusDays(1)).flatMap(this::start));
    }

    private Optional<Instant> start(LocalDate day) {
        return Optional.ofNullable(day)
                .map(date -> date.atStartOfDay(account.zone()).toInstant());
    }

    private Optional<PhoneNumber> number() {
        String text = remembered.get(NUMBER);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(text).orElse(new PhoneNumber("+10")));
    }

    /** Beginning of the caller's number as stored; a national spelling is read by the region. */
    private String caller() {
        String text = remembered.get(CALLER);
        return read(text).map(PhoneNumber::e164).orElse(text);
    }

    private Optional<PhoneNumber> read(String text) {
        try {
            return Optional.of(numbers.parse(text, account.region()));
        } catch (NumberRefused e) {
            return Optional.empty();
        }
    }

    Set<Result> results() {
        EnumSet<Result> results = EnumSet.noneOf(Result.class);
        Arrays.stream(remembered.get(RESULTS).split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> results.add(Result.valueOf(name)));
        return results;
    }

    LocalDate date(String name) {
        String text = remembered.get(name);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
