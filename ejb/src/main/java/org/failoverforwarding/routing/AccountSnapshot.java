package org.failoverforwarding.routing;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.forwarding.Target;

/**
 * What routing needs to know of a customer account, from memory; shared by all its numbers.
 *
 * @param region ISO 3166 country of its numbering plan, "CH"
 * @param zone time zone of its active times
 * @param voicemail the account's voicemail, if it has one
 * @param permissions which classes of target it may use
 * @param forwardedCallLimit forwarded calls at the same time, 1 to 1000
 * @param notifyCaller callers get 181 Call Is Being Forwarded
 */
public record AccountSnapshot(
        AccountId id,
        String name,
        Edition edition,
        String region,
        ZoneId zone,
        Optional<Target> voicemail,
        DestinationPermissions permissions,
        int forwardedCallLimit,
        boolean notifyCaller)
        implements Serializable {}
