/**
 * Version 1 of the interfaces for other systems: remote enterprise beans, the records they speak in, nothing else.
 *
 * <p>Common rules: no component of a record is ever null; what is not there is an empty text, an empty list or the value
 * that the component names. A change carries the version that was read; when somebody else changed the same thing
 * meanwhile, {@link org.failoverforwarding.api.ConflictException}. What the caller may not see does not exist:
 * {@link org.failoverforwarding.api.NotFoundException}. A value that breaks a rule:
 * {@link org.failoverforwarding.api.ValidationException} with field and reason. A caller without the role:
 * {@link jakarta.ejb.EJBAccessException}. After any of them nothing has changed.
 *
 * <p>Numbers are accepted in any spelling of the account's region and given as E.164 with plus sign. Within version 1
 * operations and components may be added, never removed or given another meaning.
 */
package org.failoverforwarding.api.v1;
