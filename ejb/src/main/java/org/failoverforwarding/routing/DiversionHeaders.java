package org.failoverforwarding.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells the target of a redirect who diverted the call and why: Diversion (RFC 5806), History-Info (RFC 7044), or both,
 * made from the same list (RFC 7544).
 *
 * @param host own host, in place of every host that was before (topology hiding)
 * @param diversions newest first, this one included
 * @param trusted the leg goes to a carrier, which may learn who diverted even where that is hidden
 * @param form how a canonical number is written
 */
record DiversionHeaders(String host, List<Diversion> diversions, boolean trusted, Function<String, String> form) {

    private static final String HIDDEN = "sip:anonymous@anonymous.invalid";

    /** The header fields of a diverted leg to a target, as its trunk wants them. */
    static List<HeaderField> of(CallContext context, DiversionReason reason, String target, Optional<Carrier> carrier) {
        Carrier.DiversionProfile profile =
                carrier.map(Carrier::diversionProfile).orElse(Carrier.DiversionProfile.BOTH);
        if (profile == Carrier.DiversionProfile.NONE) {
            return List.of();
        }
        List<Diversion> all = new ArrayList<>();
        all.add(new Diversion(context.snapshot().number().e164(), reason, 1, false, true));
        all.addAll(context.earlier().newestFirst());
        DiversionHeaders headers = new DiversionHeaders(
                context.around().settings().host(),
                all,
                carrier.isPresent(),
                user -> carrier.map(c -> CarrierNumber.rewrite(user, c.numberForm(), context.around()))
                        .orElse(user));
        return headers.fields(profile, target);
    }

    private List<HeaderField> fields(Carrier.DiversionProfile profile, String target) {
        List<HeaderField> fields = new ArrayList<>(2);
        if (profile != Carrier.DiversionProfile.HISTORY_INFO) {
            fields.add(new HeaderField("Diversion", diversion()));
        }
        if (profile != Carrier.DiversionProfile.DIVERSION) {
            fields.add(new HeaderField("History-Info", historyInfo(target)));
        }
        return fields;
    }

    private String diversion() {
        StringBuilder text = new StringBuilder(128);
        for (Diversion diversion : diversions) {
            text.append(text.isEmpty() ? "<" : ", <")
                    .append(uri(diversion))
                    .append(uri(diversion).equals(HIDDEN) ? "" : ";user=phone")
                    .append(">;reason=")
                    .append(diversion.reason().diversion())
                    .append(";counter=")
                    .append(diversion.counter())
                    .append(";privacy=")
                    .append(diversion.hidden() ? "full" : "off")
                    .append(diversion.screened() ? ";screen=yes" : "");
        }
        return text.toString();
    }

    /** Oldest first; each entry carries the cause by which it was reached and the Reason for which it was left. */
    private String historyInfo(String target) {
        StringBuilder text = new StringBuilder(256);
        String index = "";
        String reachedBy = "";
        for (int i = diversions.size() - 1; i >= 0; i--) {
            Diversion diversion = diversions.get(i);
            String next = index.isEmpty() ? "1" : index + ".1";
            text.append('<')
                    .append(uri(diversion))
                    .append(reachedBy)
                    .append("?Reason=SIP%3Bcause%3D")
                    .append(diversion.reason().cause())
                    .append(diversion.hidden() ? "&Privacy=history" : "")
                    .append(">;index=")
                    .append(next)
                    .append(index.isEmpty() ? "" : ";mp=" + index)
                    .append(", ");
            index = next + ".1".repeat(Math.min(diversion.counter(), 5) - 1);
            reachedBy = ";cause=" + diversion.reason().cause();
        }
        return text.append('<')
                .append(target)
                .append(reachedBy)
                .append(">;index=")
                .append(index)
                .append(".1;mp=")
                .append(index)
                .toString();
    }

    private String uri(Diversion diversion) {
        boolean anonymous = diversion.user().equals(CallerIdentity.ANONYMOUS);
        return anonymous || diversion.hidden() && !trusted
                ? HIDDEN
                : "sip:" + form.apply(diversion.user()) + "@" + host;
    }
}
