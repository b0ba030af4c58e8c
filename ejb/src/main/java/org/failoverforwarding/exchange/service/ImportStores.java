package org.failoverforwarding.exchange.service;

import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.ScheduleRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;

/** The repositories which an import and an export use. */
public record ImportStores(
        AccountRepository accounts,
        TelephoneSystemRepository systems,
        NumberRepository numbers,
        ScheduleRepository schedules,
        SharedRuleRepository shared) {}
