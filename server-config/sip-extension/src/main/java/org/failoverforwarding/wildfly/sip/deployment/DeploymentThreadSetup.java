package org.failoverforwarding.wildfly.sip.deployment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.wildfly.sip.container.application.ThreadSetup;
import org.jboss.as.server.deployment.SetupAction;

/** Gives a SIP thread what a thread of the web container has: naming, transaction hygiene, security, concurrency, request scope. */
final class DeploymentThreadSetup implements ThreadSetup {
    private final SetupAction[] actions;
    private final Optional<RequestScope> requestScope;

    DeploymentThreadSetup(List<SetupAction> actions, Optional<RequestScope> requestScope) {
        this.requestScope = requestScope;
        List<SetupAction> sorted = new ArrayList<>(actions);
        sorted.sort(Comparator.comparingInt(SetupAction::priority).reversed());
        this.actions = sorted.toArray(SetupAction[]::new);
    }

    @Override
    public Runnable enter() {
        int done = 0;
        try {
            for (; done < actions.length; done++) {
                actions[done].setup(Map.of());
            }
        } catch (RuntimeException e) {
            undo(done);
            throw e;
        }
        boolean begun = requestScope.isPresent() && requestScope.get().begin();
        return begun ? this::endRequest : () -> undo(actions.length);
    }

    private void endRequest() {
        try {
            requestScope.ifPresent(RequestScope::end);
        } finally {
            undo(actions.length);
        }
    }

    private void undo(int count) {
        for (int i = count - 1; i >= 0; i--) {
            actions[i].teardown(Map.of());
        }
    }
}
