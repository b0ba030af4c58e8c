package org.failoverforwarding.web.admin;

import java.io.Serializable;
import org.failoverforwarding.routing.TrunkSite;

/** One fixed address of a telephone system as it is typed in. */
public class SiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String transport = "udp";
    private String host = "";
    private Integer port;

    static SiteForm of(TrunkSite site) {
        SiteForm form = new SiteForm();
        form.transport = site.transport();
        form.host = site.host();
        form.port = site.port() == 0 ? null : site.port();
        return form;
    }

    boolean isGiven() {
        return !host.isEmpty();
    }

    /** Without a port it is looked up (RFC 3263). */
    TrunkSite toSite() {
        return new TrunkSite(host, port == null ? 0 : port, transport);
    }

    public String getTransport() {
        return transport;
    }

    public void setTransport(String transport) {
        this.transport = transport;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host == null ? "" : host.strip();
    }

    public Integer getPort() {
        return port;
    }

    public void setPort(Integer port) {
        this.port = port;
    }
}
