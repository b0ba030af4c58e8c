package org.failoverforwarding.api.v1;

/** Names under which the remote interfaces of version 1 are found, stated only here. */
public final class JndiNames {

    /** Application of the enterprise archive. */
    public static final String APPLICATION = "failover";

    /** Module of the archive that holds the beans. */
    public static final String MODULE = "failover-ejb";

    private JndiNames() {}

    /**
     * The name for a client outside the server, by remoting or by HTTP:
     * {@code ejb:failover/failover-ejb/AccountsV1!org.failoverforwarding.api.v1.Accounts} and its like.
     */
    public static String remote(Class<?> api) {
        return "ejb:" + APPLICATION + "/" + MODULE + "/" + bean(api) + "!" + api.getName();
    }

    /** The name for another application on the same server. */
    public static String local(Class<?> api) {
        return "java:global/" + APPLICATION + "/" + MODULE + "/" + bean(api) + "!" + api.getName();
    }

    private static String bean(Class<?> api) {
        return api.getSimpleName() + "V1";
    }
}
