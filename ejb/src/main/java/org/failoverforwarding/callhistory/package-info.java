/** What became of each call: call detail records with an attempt for each leg. */
package org.failoverforwarding.callhistory;
