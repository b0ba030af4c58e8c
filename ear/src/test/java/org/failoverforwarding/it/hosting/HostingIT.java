package org.failoverforwarding.it.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.it.Sipp;
import org.failoverforwarding.run.ServerManagement;
import org.failoverforwarding.run.ServerProcess;
import org.jboss.dmr.ModelNode;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An EAR of somebody else, with two SIP applications and a session bean, lives on our server as on any container. */
class HostingIT {
    private static final String FLOW = "05-hosting";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String SIP_XML = """
            <sip-app xmlns="http://www.jcp.org/xml/ns/sipservlet">
              <app-name>ruled</app-name>
              <servlet>
                <servlet-name>ruled</servlet-name>
                <servlet-class>%s</servlet-class>
                <init-param><param-name>reason</param-name><param-value>By Rule</param-value></init-param>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet-mapping>
                <servlet-name>ruled</servlet-name>
                <pattern><equal><var>request.uri.user</var><value>ruled</value></equal></pattern>
              </servlet-mapping>
            </sip-app>
            """.formatted(RuledServlet.class.getName());

    private static final List<String> ROUTES =
            List.of("OPTIONS hosting", "MESSAGE hosting", "INVITE hosting", "PUBLISH ruled");

    private static ServerUnderTest server;
    private static ServerProcess process;
    private static ServerManagement management;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ServerUnderTest.own("hosting");
        process = server.start();
        management = server.management();
        routeByMethod();
        management.deploy(ear());
    }

    /** Gives the container another router without a restart of the server. */
    private static void routeByMethod() throws IOException {
        List<String> lines = ROUTES.stream()
                .map(route -> route.split(" "))
                .map(route -> "%s: (\"%s\", \"DAR:From\", \"ORIGINATING\", \"\", \"NO_ROUTE\", \"0\")"
                        .formatted(route[0], route[1]))
                .toList();
        Files.write(server.directory().base().resolve("configuration/routes.properties"), lines);
        ModelNode write = ServerManagement.operation("subsystem=sip", "write-attribute");
        write.get("name").set("application-router");
        write.get("value").set("routes.properties");
        write.get("operation-headers", "allow-resource-service-restart").set(true);
        management.execute(write);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (process != null) {
            management.close();
            process.close();
        }
    }

    private static Path ear() {
        JavaArchive beans =
                ShrinkWrap.create(JavaArchive.class, "beans.jar").addClasses(Greeting.class, OneRequest.class);
        beans.addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        WebArchive injected =
                ShrinkWrap.create(WebArchive.class, "injected.war").addClass(InjectedServlet.class);
        injected.addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        WebArchive ruled = ShrinkWrap.create(WebArchive.class, "ruled.war").addClass(RuledServlet.class);
        ruled.addAsWebInfResource(new StringAsset(SIP_XML), "sip.xml");
        Path file = ServerUnderTest.ear().resolveSibling("hosting.ear");
        ShrinkWrap.create(EnterpriseArchive.class, "hosting.ear")
                .addAsModules(beans, injected, ruled)
                .as(ZipExporter.class)
                .exportTo(file.toFile(), true);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"injected", "timer", "ruled", "unruled"})
    void servletIsServed(String scenario) throws IOException, InterruptedException {
        try (Sipp uac = uac(scenario)) {
            uac.succeeds(LIMIT);
        }
    }

    @Test
    void callInProgressOutlivesASuspension() throws IOException, InterruptedException {
        try (Sipp call = uac("in-progress")) {
            Eventually.holds("the call is answered", LIMIT, HostingIT::callInProgress);
            management.execute(ServerManagement.operation("", "suspend"));
            try {
                try (Sipp refused = Sipp.start("02-suspended", "uac.xml", address())) {
                    refused.succeeds(LIMIT);
                }
                call.succeeds(LIMIT);
            } finally {
                management.execute(ServerManagement.operation("", "resume"));
            }
        }
    }

    private static boolean callInProgress() {
        try {
            return management.read("subsystem=sip", "calls-in-progress").asLong() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sipp uac(String scenario) throws IOException {
        return Sipp.start(FLOW, scenario + ".xml", address());
    }

    private static String address() {
        return "127.0.0.1:" + server.sipPort();
    }
}
