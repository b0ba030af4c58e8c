/** Who changed what, when, and how it was before and after. */
package org.failoverforwarding.audit;
