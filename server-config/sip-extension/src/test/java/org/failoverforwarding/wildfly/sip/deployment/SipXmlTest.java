package org.failoverforwarding.wildfly.sip.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.wildfly.sip.container.application.SipApplicationDescription;
import org.failoverforwarding.wildfly.sip.container.application.SipApplicationDescription.Servlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SipXmlTest {
    private static final String FULL = """
            <sip-app xmlns="http://www.jcp.org/xml/ns/sipservlet" version="1.1">
              <app-name>switch</app-name>
              <display-name>A switch</display-name>
              <servlet-selection>
                <servlet-mapping>
                  <servlet-name>calls</servlet-name>
                  <pattern><equal><var>request.method</var><value>INVITE</value></equal></pattern>
                </servlet-mapping>
                <servlet-mapping>
                  <servlet-name>rest</servlet-name>
                  <pattern><exists><var>request.uri.user</var></exists></pattern>
                </servlet-mapping>
              </servlet-selection>
              <servlet>
                <servlet-name>calls</servlet-name>
                <servlet-class>demo.Calls</servlet-class>
                <init-param><param-name>depth</param-name><param-value>3</param-value></init-param>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet>
                <servlet-name>rest</servlet-name>
                <servlet-class>demo.Rest</servlet-class>
              </servlet>
              <proxy-config><proxy-timeout>20</proxy-timeout></proxy-config>
              <session-config><session-timeout>15</session-timeout></session-config>
              <listener><listener-class>demo.Listens</listener-class></listener>
            </sip-app>
            """;

    @Test
    void readsAllItKnows() throws Exception {
        SipApplicationDescription application = read(FULL).describe(getClass().getClassLoader());
        assertEquals("switch", application.name());
        assertEquals(
                List.of(
                        new Servlet("calls", "demo.Calls", 1, Map.of("depth", "3")),
                        new Servlet("rest", "demo.Rest", -1, Map.of())),
                application.servlets());
        assertEquals(List.of("demo.Listens"), application.listeners());
        assertEquals(
                List.of("calls", "rest"),
                application.mappings().stream()
                        .map(SipApplicationDescription.Mapping::servlet)
                        .toList());
        assertEquals(15, application.sessionTimeoutMinutes());
        assertEquals(20, application.proxyTimeoutSeconds());
        assertEquals(Optional.empty(), application.mainServlet());
    }

    @Test
    void readsTheMainServlet() throws Exception {
        SipDescriptor descriptor = read("<sip-app><app-name>a</app-name><servlet-selection>"
                + "<main-servlet>m</main-servlet></servlet-selection></sip-app>");
        assertEquals(
                Optional.of("m"),
                descriptor.describe(getClass().getClassLoader()).mainServlet());
    }

    @Test
    void hasTheDefaultsOfTheStandard() throws Exception {
        SipApplicationDescription application = read("<sip-app><app-name>a</app-name></sip-app>")
                .describe(getClass().getClassLoader());
        assertEquals(3, application.sessionTimeoutMinutes());
        assertEquals(180, application.proxyTimeoutSeconds());
        assertTrue(read("<sip-app/>").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<web-app/>",
                "<sip-app><servlet><servlet-name>a</servlet-name></servlet></sip-app>",
                "<sip-app><session-config><session-timeout>long</session-timeout></session-config></sip-app>",
                "<sip-app><servlet-mapping><servlet-name>a</servlet-name></servlet-mapping></sip-app>",
                "<sip-app><servlet-mapping><servlet-name>a</servlet-name><pattern><near/></pattern></servlet-mapping></sip-app>",
                "<sip-app><servlet-mapping><servlet-name>a</servlet-name><pattern><exists><var>request.weather</var>"
                        + "</exists></pattern></servlet-mapping></sip-app>"
            })
    void refusesWhatMakesNoSense(String xml) {
        assertThrows(IllegalArgumentException.class, () -> read(xml));
    }

    private static SipDescriptor read(String xml) throws IOException {
        SipDescriptor descriptor = new SipDescriptor();
        new SipXml(descriptor).read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return descriptor;
    }
}
