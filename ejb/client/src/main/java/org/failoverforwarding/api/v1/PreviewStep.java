package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;

/**
 * Legs that ring at the same time.
 *
 * @param fromSecond after the arrival of the call, at most
 * @param toSecond after the arrival of the call, at most
 * @param legs at least one
 */
public record PreviewStep(int fromSecond, int toSecond, List<PreviewLeg> legs) implements Serializable {

    public PreviewStep {
        legs = Absent.list(legs);
    }
}
