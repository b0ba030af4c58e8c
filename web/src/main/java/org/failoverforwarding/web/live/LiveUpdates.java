package org.failoverforwarding.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names what a pushed message updates in place. */
@Named
@RequestScoped
public class LiveUpdates {

    /** Absolute ids of components of the page, from their ids separated by spaces. */
    public String targets(String ids) {
        return Arrays.stream(ids.split(" ")).map(id -> ":" + id).collect(Collectors.joining(" "));
    }
}
