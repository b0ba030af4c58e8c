/** What the guard in front of calls and registrations did to misbehaving sources, as an operator sees it. */
package org.failoverforwarding.guard;
