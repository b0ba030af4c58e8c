/** Glue of the guard: looks at every request outside of dialogs before anything else does. */
package org.failoverforwarding.sip.servlet.guard;
