package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;

/** What would happen to a call, found by the planner that decides live calls; nothing is rung. */
@Remote
public interface Previews {

    Preview preview(PreviewRequest request);
}
