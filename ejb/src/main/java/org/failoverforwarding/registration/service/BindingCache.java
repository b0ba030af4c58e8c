package org.failoverforwarding.registration.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.failoverforwarding.memory.SharedTexts;
import org.infinispan.Cache;

/** Takes the server's cache of bindings, so that the application starts after it. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BindingCache {

    @Resource(lookup = "java:jboss/infinispan/cache/failover/bindings")
    private Cache<String, String> cache;

    /** Texts of bindings by user part of their address of record. */
    public SharedTexts texts() {
        return SharedTexts.of(cache);
    }
}
