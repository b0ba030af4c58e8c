package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.web.frame.Texts;

/** The card State: where calls to the number shown go, in one sentence. */
@Named
@RequestScoped
public class NumberState {

    @Inject
    private NumberPage page;

    @Inject
    private TargetTexts targets;

    public Sentence getSentence() {
        ManagedNumber number = page.getNumber();
        return number.redirects().stream()
                .filter(redirect -> redirect.enabled() && redirect.triggers().contains(Trigger.NOT_REGISTERED))
                .findFirst()
                .map(redirect -> Sentence.of(
                        "good",
                        Texts.of(
                                "sentence.fallback",
                                Sentence.strong(page.getSystem().name()),
                                Sentence.strong(targets.text(redirect.targets().get(0))),
                                4)))
                .orElseGet(() -> Sentence.of(
                        "warn",
                        Texts.of(
                                "sentence.noFallback",
                                Sentence.strong(page.getSystem().name()))));
    }

    public boolean isWithoutFallback() {
        return page.getNumber().redirects().stream()
                .noneMatch(redirect -> redirect.enabled() && redirect.triggers().contains(Trigger.NOT_REGISTERED));
    }
}
