package org.failoverforwarding.database.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import org.failoverforwarding.api.ConflictException;

/** Writes pending changes at once, so that constraints and versions speak where they belong. */
public final class Changes {

    /** What the second of two people is told. */
    public static final String CONFLICT = "Somebody else changed it meanwhile. Read it again and repeat your change.";

    private Changes() {}

    /** @throws ConflictException when another transaction was quicker */
    public static void flush(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw conflict();
        }
    }

    /** @throws ConflictException when the versions differ */
    public static void requireVersion(long stored, long given) {
        if (stored != given) {
            throw conflict();
        }
    }

    private static ConflictException conflict() {
        return new ConflictException(CONFLICT);
    }
}
