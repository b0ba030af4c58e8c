/** Work that goes on beside the calls, on threads of its own. */
package org.failoverforwarding.background;
