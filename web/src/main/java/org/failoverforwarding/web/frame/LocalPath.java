package org.failoverforwarding.web.frame;

/** A path within this portal to return to; anything that could lead elsewhere becomes the start page. */
public final class LocalPath {

    private static final String START = "/index.xhtml";

    private LocalPath() {}

    /**
     * Keeps a path of this portal.
     *
     * @param path as asked for, attacker-made
     * @return an absolute path without scheme and host
     */
    public static String safe(String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("/login") || path.startsWith("/error")) {
            return START;
        }
        boolean leadsElsewhere =
                path.startsWith("//") || path.indexOf('\\') >= 0 || path.chars().anyMatch(c -> c < ' ' || c == 0x7f);
        return leadsElsewhere ? START : path;
    }
}
