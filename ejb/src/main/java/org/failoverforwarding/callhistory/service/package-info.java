/** Writes call detail records behind the call and answers questions about them. */
package org.failoverforwarding.callhistory.service;
