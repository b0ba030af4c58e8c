/** Pages of administrators and resellers. */
package org.failoverforwarding.web.admin;
