/** The operator's view of the guard. */
package org.failoverforwarding.guard.service;
