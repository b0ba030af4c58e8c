/** Imports and exports the CSV table. */
package org.failoverforwarding.exchange.service;
