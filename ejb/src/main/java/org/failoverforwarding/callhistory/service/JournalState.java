package org.failoverforwarding.callhistory.service;

/**
 * How the call journal is, for metrics.
 *
 * @param waiting records in memory
 * @param capacity of the memory
 * @param files with records that wait for the database
 * @param written records written since the start
 * @param putAside records which the database refused and which lie in files of their own
 * @param lost records that neither database nor disk took since the start
 * @param databaseAvailable the last write succeeded
 */
public record JournalState(
        int waiting, int capacity, int files, long written, long putAside, long lost, boolean databaseAvailable) {}
