package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;

/**
 * The course of a call.
 *
 * @param steps one after the other
 * @param finalStatus SIP status which the caller gets at the end: 400 to 699, or 200 when voicemail takes the call
 * @param totalSeconds until then, at most
 * @param trace decisions with their reasons
 */
public record Preview(List<PreviewStep> steps, int finalStatus, int totalSeconds, List<TraceLine> trace)
        implements Serializable {

    public Preview {
        steps = Absent.list(steps);
        trace = Absent.list(trace);
    }
}
