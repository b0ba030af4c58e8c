package org.failoverforwarding.database.persistence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.failoverforwarding.routing.TrunkSite;

/** Addresses of a static trunk as text: {@code udp:5060:pbx.example.com}, several are separated by a space. */
public final class SiteText {

    private SiteText() {}

    public static String write(List<TrunkSite> sites) {
        return sites.stream()
                .map(site -> site.transport() + ":" + site.port() + ":" + site.host())
                .collect(Collectors.joining(" "));
    }

    public static List<TrunkSite> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" "))
                        .map(word -> word.split(":", 3))
                        .map(parts -> new TrunkSite(parts[2], Integer.parseInt(parts[1]), parts[0]))
                        .toList();
    }
}
