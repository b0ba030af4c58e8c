package org.failoverforwarding.routing.service;

import java.time.InstantSource;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.routing.persistence.RoutingRepository;

/** Loads a whole directory, for measurements. */
public final class DirectoryBench {

    private DirectoryBench() {}

    /** @return numbers in memory */
    public static int load(TestDatabase database) {
        RoutingIndex index = new RoutingIndex();
        database.doInTransaction(
                em -> new RoutingRefresh(new RoutingRepository(em), index, InstantSource.system()).everything());
        return index.size();
    }
}
