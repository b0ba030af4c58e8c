/** Keeps the snapshots of all numbers in memory and up to date. */
package org.failoverforwarding.routing.service;
