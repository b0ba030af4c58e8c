package org.failoverforwarding.forwarding.service;

import java.util.List;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.PhoneNumber;

/**
 * The redirects of a number. Every method throws {@link org.failoverforwarding.api.NotFoundException} for a number or
 * redirect which the caller may not see, {@link org.failoverforwarding.api.ValidationException} for a rule that cannot
 * be, and {@link org.failoverforwarding.api.ConflictException} when the version is not the stored one of the number.
 * Each change answers the number as it is afterwards.
 */
public interface RedirectService {

    /** In the customer's order. */
    List<Redirect> redirects(PhoneNumber number);

    /** Appends it; its id is given by the server. */
    ManagedNumber add(PhoneNumber number, Redirect redirect, long version);

    /** Replaces the redirect of the same id. */
    ManagedNumber edit(PhoneNumber number, Redirect redirect, long version);

    ManagedNumber delete(PhoneNumber number, long redirectId, long version);

    /** @param redirectIds all redirects of the number, each once, in the new order */
    ManagedNumber reorder(PhoneNumber number, List<Long> redirectIds, long version);

    ManagedNumber enable(PhoneNumber number, long redirectId, boolean enabled, long version);

    /** Replaces all redirects of the number at once. */
    ManagedNumber replace(PhoneNumber number, List<Redirect> redirects, long version);

    /**
     * Replaces all redirects of several different numbers in one transaction, or changes nothing. A
     * {@link org.failoverforwarding.api.ValidationException} begins its field with the index, "[17].targets"; the other
     * errors name the number.
     */
    List<ManagedNumber> replaceAll(List<RedirectsChange> changes);
}
