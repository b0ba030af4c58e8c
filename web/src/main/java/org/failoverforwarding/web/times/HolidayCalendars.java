package org.failoverforwarding.web.times;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.forwarding.times.HolidayCalendar;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Look;

/** The holiday calendars of the account's country, for a choice by canton or state. */
@Named
@RequestScoped
public class HolidayCalendars {

    @Inject
    private ChosenAccount account;

    @Inject
    private Look look;

    /** The calendars, and the chosen one where it is of another country. */
    public List<SelectItem> choices(String chosen) {
        List<SelectItem> items = new ArrayList<>();
        HolidayCalendar.of(account.region(), look.getLocale())
                .forEach((calendar, name) -> items.add(new SelectItem(calendar.toString(), name)));
        if (items.stream().noneMatch(item -> item.getValue().equals(chosen))) {
            items.add(new SelectItem(chosen, chosen));
        }
        return items;
    }
}
