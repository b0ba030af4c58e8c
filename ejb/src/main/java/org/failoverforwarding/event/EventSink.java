package org.failoverforwarding.event;

/** Takes events from wherever they happen; returns at once. */
@FunctionalInterface
public interface EventSink {

    void publish(Event event);
}
