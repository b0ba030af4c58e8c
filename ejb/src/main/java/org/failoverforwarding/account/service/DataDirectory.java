package org.failoverforwarding.account.service;

import java.nio.file.Path;
import org.failoverforwarding.operation.Setting;

/** Where the application keeps its own files. */
public final class DataDirectory {

    /** System property with the directory. */
    public static final String PROPERTY = "failover.data.directory";

    private DataDirectory() {}

    /** The directory of this server: {@code failover} in the data directory unless set. */
    public static Path ofInstallation() {
        return Path.of(Setting.text(PROPERTY, System.getProperty("jboss.server.data.dir") + "/failover"));
    }
}
