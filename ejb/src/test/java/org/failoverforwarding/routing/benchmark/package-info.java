/** What planning costs; not run by the build. */
package org.failoverforwarding.routing.benchmark;
