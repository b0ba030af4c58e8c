package org.failoverforwarding.sip.registrar;

import java.util.List;

/**
 * All Contact values of a REGISTER.
 *
 * @param wildcard one of them is {@code *}
 * @param fields the others, in order
 */
record Contacts(boolean wildcard, List<ContactField> fields) {

    Contacts {
        fields = List.copyOf(fields);
    }

    /** Only asks which bindings there are. */
    boolean isQuery() {
        return !wildcard && fields.isEmpty();
    }
}
