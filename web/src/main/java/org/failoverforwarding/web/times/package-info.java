/** Active times, schedules and holidays as they are typed in and shown. */
package org.failoverforwarding.web.times;
