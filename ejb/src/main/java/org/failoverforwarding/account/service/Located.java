package org.failoverforwarding.account.service;

import java.util.function.Supplier;
import org.failoverforwarding.api.ValidationException;

/** Tells in which element of a list a wrong value stands. */
public final class Located {

    private Located() {}

    /** Does the work; the field of an error begins with that place. */
    public static <T> T at(String place, Supplier<T> work) {
        try {
            return work.get();
        } catch (ValidationException wrong) {
            throw new ValidationException(
                    place + "." + wrong.field(), wrong.reason(), place + ": " + wrong.getMessage());
        }
    }
}
