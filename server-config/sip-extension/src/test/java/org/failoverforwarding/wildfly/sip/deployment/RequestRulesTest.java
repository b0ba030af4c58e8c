package org.failoverforwarding.wildfly.sip.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.lang.reflect.Proxy;
import javax.servlet.sip.Address;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipURI;
import javax.servlet.sip.URI;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Rules against one request: INVITE sip:+41441234567@Ext.Example.com:5070;user=phone from "Anna" sip:anna@example.com. */
class RequestRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <equal><var>request.method</var><value>INVITE</value></equal>                                  | true
            <equal><var>request.method</var><value>BYE</value></equal>                                     | false
            <equal><var>request.uri.host</var><value>ext.example.com</value></equal>                       | false
            <equal><var ignore-case="true">request.uri.host</var><value>ext.example.com</value></equal>    | true
            <subdomain-of><var>request.uri.host</var><value>example.com</value></subdomain-of>             | true
            <subdomain-of><var>request.uri.host</var><value>xample.com</value></subdomain-of>              | false
            <subdomain-of><var>request.uri.tel</var><value>+4144</value></subdomain-of>                    | true
            <contains><var>request.uri.user</var><value>1234</value></contains>                            | true
            <equal><var>request.uri.port</var><value>5070</value></equal>                                  | true
            <equal><var>request.uri.scheme</var><value>sip</value></equal>                                 | true
            <equal><var>request.uri.param.user</var><value>phone</value></equal>                           | true
            <exists><var>request.uri.param.none</var></exists>                                             | false
            <equal><var>request.from.uri.user</var><value>anna</value></equal>                             | true
            <equal><var>request.from.display-name</var><value>Anna</value></equal>                         | true
            <exists><var>request.to</var></exists>                                                         | false
            <not><exists><var>request.to.uri.host</var></exists></not>                                     | true
            <and><exists><var>request.uri</var></exists><equal><var>request.method</var><value>BYE</value></equal></and> | false
            <or><exists><var>request.uri</var></exists><equal><var>request.method</var><value>BYE</value></equal></or>   | true
            """)
    void matches(String rule, boolean expected) throws Exception {
        assertEquals(expected, RequestRules.of(parse(rule)).matches(request()));
    }

    private static Element parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static SipServletRequest request() {
        URI uri = uri("+41441234567", "Ext.Example.com", 5070, "phone");
        Address from = fake(Address.class, (name, argument) -> switch (name) {
            case "getURI" -> uri("anna", "example.com", -1, null);
            case "getDisplayName" -> "Anna";
            default -> null;
        });
        return fake(SipServletRequest.class, (name, argument) -> switch (name) {
            case "getMethod" -> "INVITE";
            case "getRequestURI" -> uri;
            case "getFrom" -> from;
            default -> null;
        });
    }

    private static SipURI uri(String user, String host, int port, String userParameter) {
        return fake(SipURI.class, (name, argument) -> switch (name) {
            case "getScheme" -> "sip";
            case "getUser" -> user;
            case "getHost" -> host;
            case "getPort" -> port;
            case "isSecure" -> false;
            case "getUserParam" -> userParameter;
            case "getParameter" -> "user".equals(argument) ? userParameter : null;
            case "toString" -> "sip:" + user + "@" + host;
            default -> null;
        });
    }

    private interface Answers {
        Object answer(String method, Object argument);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> answers.answer(method.getName(), args == null ? null : args[0])));
    }
}
