package org.failoverforwarding.wildfly.sip.container.application;

/** Makes the servlets and listeners of an application, injected as its server does. */
@FunctionalInterface
public interface ComponentFactory {
    /**
     * Makes an injected instance.
     *
     * @throws ReflectiveOperationException when the class is missing or refuses
     */
    Component create(String className) throws ReflectiveOperationException;

    /** An instance and how it is given back. */
    record Component(Object instance, Runnable release) {}
}
