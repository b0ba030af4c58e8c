/** Recipients and webhooks for those who look after an account, and the sending to them. */
package org.failoverforwarding.alert.service;
