/** When a redirect applies: weekly windows, special dates and holidays, and their one text form. */
package org.failoverforwarding.forwarding.times;
