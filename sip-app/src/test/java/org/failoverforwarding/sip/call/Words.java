package org.failoverforwarding.sip.call;

import java.util.List;

/** Actions as short words, so that a test reads like a ladder diagram; timers and housekeeping are left out. */
final class Words implements CallAction.Visitor {

    private String word = "";

    private Words() {}

    static List<String> of(CallAction action) {
        Words words = new Words();
        action.accept(words);
        return words.word.isEmpty() ? List.of() : List.of(words.word);
    }

    @Override
    public void startLeg(CallAction.StartLeg action) {
        word = "INVITE " + action.leg();
    }

    @Override
    public void retryLeg(CallAction.RetryLeg action) {
        word = "INVITE again " + action.leg();
    }

    @Override
    public void cancelLeg(CallAction.CancelLeg action) {
        word = "CANCEL " + action.leg() + " " + action.reason();
    }

    @Override
    public void progress(CallAction.Progress action) {
        word = action.status()
                + " A"
                + (action.media() ? " media " + action.source().orElseThrow() : "")
                + (action.reliable() ? " reliable" : "");
    }

    @Override
    public void answer(CallAction.Answer action) {
        word = "answer A " + action.response();
    }

    @Override
    public void refuse(CallAction.Refuse action) {
        word = action.status() + " A";
    }

    @Override
    public void acknowledge(CallAction.Acknowledge action) {
        word = "ACK " + action.leg() + action.ack().map(ack -> " " + ack).orElse("");
    }

    @Override
    public void hangUp(CallAction.HangUp action) {
        word = "BYE " + action.leg();
    }

    @Override
    public void hangUpFork(CallAction.HangUpFork action) {
        word = "ACK+BYE " + action.leg();
    }

    @Override
    public void prack(CallAction.Prack action) {
        word = "PRACK " + action.leg()
                + action.request().map(request -> " " + request).orElse("");
    }

    @Override
    public void relay(CallAction.Relay action) {
        word = "relay " + action.leg() + " " + action.request();
    }

    @Override
    public void cancelRelayed(CallAction.CancelRelayed action) {
        word = "cancel " + action.leg() + " " + action.request();
    }

    @Override
    public void relayReply(CallAction.RelayReply action) {
        word = "reply " + action.request() + " " + action.response();
    }

    @Override
    public void reply(CallAction.Reply action) {
        word = action.status() + " to " + action.request();
    }

    @Override
    public void refresh(CallAction.Refresh action) {
        word = "refresh " + action.leg();
    }

    @Override
    public void setTimer(CallAction.SetTimer action) {}

    @Override
    public void clearTimer(CallAction.ClearTimer action) {}

    @Override
    public void observeLeg(CallAction.ObserveLeg action) {}

    @Override
    public void closeLeg(CallAction.CloseLeg action) {}

    @Override
    public void report(CallAction.Report action) {}

    @Override
    public void forget(CallAction.Forget action) {}
}
