package org.failoverforwarding.api.service;

import java.util.List;
import org.failoverforwarding.api.v1.LegKind;
import org.failoverforwarding.api.v1.Preview;
import org.failoverforwarding.api.v1.PreviewLeg;
import org.failoverforwarding.api.v1.PreviewRequest.SystemBehaviour;
import org.failoverforwarding.api.v1.PreviewStep;
import org.failoverforwarding.routing.PreviewedCall;
import org.failoverforwarding.routing.SystemCondition;

/** Previews between the planner's form and the interface's. */
final class PreviewMapping {

    private PreviewMapping() {}

    static SystemCondition condition(SystemBehaviour behaviour) {
        return switch (behaviour) {
            case AS_NOW -> SystemCondition.AS_NOW;
            case NOT_REGISTERED -> SystemCondition.NOT_REGISTERED;
            case SILENT -> SystemCondition.SILENT;
            case ERROR -> SystemCondition.ERROR;
            case BUSY -> SystemCondition.BUSY;
            case NO_ANSWER -> SystemCondition.NOBODY_ANSWERS;
        };
    }

    static Preview toApi(PreviewedCall call) {
        return new Preview(
                call.steps().stream().map(PreviewMapping::step).toList(),
                call.finalStatus(),
                (int) call.lasts().toSeconds(),
                call.trace().stream().map(CallMapping::toApi).toList());
    }

    private static PreviewStep step(PreviewedCall.Step step) {
        List<PreviewLeg> legs = step.rings().stream().map(PreviewMapping::leg).toList();
        return new PreviewStep((int) step.from().toSeconds(), (int) step.until().toSeconds(), legs);
    }

    private static PreviewLeg leg(PreviewedCall.Ringing leg) {
        return new PreviewLeg(
                Same.in(LegKind.class, leg.kind()),
                leg.label(),
                leg.redirect(),
                leg.trigger().map(Enum::name).orElse(""),
                (int) leg.ringTime().toSeconds(),
                leg.shown().uri(),
                leg.shown().displayName());
    }
}
