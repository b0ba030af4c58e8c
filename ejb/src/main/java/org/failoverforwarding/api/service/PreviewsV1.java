package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.v1.Preview;
import org.failoverforwarding.api.v1.PreviewRequest;
import org.failoverforwarding.api.v1.Previews;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.service.NumberService;
import org.failoverforwarding.routing.CallPreview;
import org.failoverforwarding.routing.NameAddress;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.SystemState;
import org.failoverforwarding.routing.service.RoutingSetup;

/** Previews for other systems, by the planner of live calls. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class PreviewsV1 implements Previews {

    private static final int MAX_NAME = 100;

    private final Clock clock = Clock.systemUTC();
    private final NumberPlan plan = new NumberPlan();

    @Inject
    private NumberService numbers;

    @Inject
    private RoutingDirectory directory;

    @Inject
    private SystemState.Source states;

    @Inject
    private RoutingSetup setup;

    @Override
    public Preview preview(PreviewRequest request) {
        PreviewRequest given = Given.value("request", request);
        PhoneNumber number =
                numbers.number(Spelling.number("number", given.number())).number();
        RoutingSnapshot rules =
                directory.byNumber(number).orElseThrow(() -> new NotFoundException("There is no number " + number));
        Instant at = given.at().equals(PreviewRequest.NOW) ? clock.instant() : Given.moment("at", given.at());
        CallPreview preview = new CallPreview(directory, states, setup.carriers(), setup.settings(), plan);
        return PreviewMapping.toApi(preview.preview(new CallPreview.Question(
                rules,
                at,
                PreviewMapping.condition(given.system()),
                false,
                caller(given),
                given.caller().isEmpty())));
    }

    private NameAddress caller(PreviewRequest given) {
        Given.within("callerName.length", given.callerName().length(), 0, MAX_NAME);
        String user = given.caller().isEmpty()
                ? "anonymous@anonymous.invalid"
                : Spelling.number("caller", given.caller()).e164() + "@"
                        + setup.settings().host();
        return new NameAddress(given.callerName(), "sip:" + user);
    }
}
