/** Who is told of what happens: recipients of mail and webhooks of an account. */
package org.failoverforwarding.web.alert;
