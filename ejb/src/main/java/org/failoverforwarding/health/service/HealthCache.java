package org.failoverforwarding.health.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.failoverforwarding.memory.SharedTexts;
import org.infinispan.Cache;

/** Takes the server's cache of health, so that the application starts after it. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HealthCache {

    @Resource(lookup = "java:jboss/infinispan/cache/failover/health")
    private Cache<String, String> cache;

    /** Texts of health by the number of the telephone system. */
    public SharedTexts texts() {
        return SharedTexts.of(cache);
    }
}
