package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;

/**
 * The redirects of a number. The version is that of the number; each change answers the number as it is afterwards.
 * Field of a ValidationException: the component of {@link Redirect}.
 */
@Remote
public interface Redirects {

    /** Numbers that one call of {@link #replaceAll} may change at most. */
    int MAX_BULK = 10_000;

    /** In the customer's order. */
    List<Redirect> list(String number);

    /** Appends it; its id is given by the server. */
    ManagedNumber add(String number, Redirect redirect, long version);

    /** Replaces the redirect of the same id. */
    ManagedNumber edit(String number, Redirect redirect, long version);

    ManagedNumber delete(String number, long redirect, long version);

    /** @param redirects ids of all redirects of the number, each once, in the new order */
    ManagedNumber reorder(String number, List<Long> redirects, long version);

    ManagedNumber enable(String number, long redirect, boolean enabled, long version);

    /** Replaces all redirects of the number at once. */
    ManagedNumber replace(String number, List<Redirect> redirects, long version);

    /**
     * Replaces all redirects of each of the numbers in one transaction, or changes nothing.
     *
     * @param changes 1 to {@link #MAX_BULK} different numbers
     * @return the new version of each number in the order given
     * @throws org.failoverforwarding.api.ValidationException its field begins with the index, "[17].targets"
     * @throws org.failoverforwarding.api.ConflictException its message names the number
     */
    List<Long> replaceAll(List<NumberRedirects> changes);
}
