package org.failoverforwarding.web.rest;

import jakarta.ws.rs.core.EntityTag;
import org.failoverforwarding.api.ConflictException;

/** Versions as entity tags (RFC 9110 §8.8.3) and back from If-Match (§13.1.1). */
final class Version {

    private Version() {}

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version for which a change is meant.
     *
     * @param ifMatch the header's value, null where there was none
     * @throws PreconditionMissing when there was none
     * @throws ConflictException when it cannot be the tag of anything
     */
    static long of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionMissing();
        }
        String tag = ifMatch.strip();
        if (!tag.matches("\"[0-9]{1,18}\"")) {
            throw new ConflictException("If-Match holds no ETag of this resource; read it again.");
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
