package org.failoverforwarding.wildfly.sip.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.failoverforwarding.wildfly.sip.container.application.SipApplicationDescription.Mapping;
import org.failoverforwarding.wildfly.sip.container.application.SipApplicationDescription.Servlet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a sip.xml of version 1.0 or 1.1 (JSR 116, JSR 289 chapter 19). */
final class SipXml {
    private final SipDescriptor descriptor;

    SipXml(SipDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * Adds what the file says to the descriptor.
     *
     * @throws IllegalArgumentException when it is no sip.xml or contradicts itself; the message names the element
     */
    void read(InputStream stream) throws IOException {
        Element root = parse(stream);
        if (!"sip-app".equals(root.getLocalName())) {
            throw new IllegalArgumentException("<" + root.getLocalName() + "> instead of <sip-app>");
        }
        for (Element element : children(root)) {
            switch (element.getLocalName()) {
                case "app-name" -> descriptor.offerName(text(element));
                case "servlet" -> readServlet(element);
                case "servlet-mapping" -> readMapping(element);
                case "servlet-selection" -> readSelection(element);
                case "proxy-config" ->
                    children(element, "proxy-timeout").forEach(child -> descriptor.offerProxyTimeout(number(child)));
                case "session-config" ->
                    children(element, "session-timeout")
                            .forEach(child -> descriptor.offerSessionTimeout(number(child)));
                case "listener" ->
                    children(element, "listener-class").forEach(child -> descriptor.addListener(text(child)));
                default -> {
                    // resource references, security and display elements are read from web.xml and annotations
                }
            }
        }
    }

    private static Element parse(InputStream stream) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(stream).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private void readSelection(Element selection) {
        for (Element element : children(selection)) {
            if ("main-servlet".equals(element.getLocalName())) {
                descriptor.offerMainServlet(text(element));
            } else if ("servlet-mapping".equals(element.getLocalName())) {
                readMapping(element);
            }
        }
    }

    private void readServlet(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element parameter : children(element, "init-param")) {
            parameters.put(required(parameter, "param-name"), required(parameter, "param-value"));
        }
        List<Element> load = children(element, "load-on-startup");
        descriptor.offerServlet(new Servlet(
                required(element, "servlet-name"),
                required(element, "servlet-class"),
                load.isEmpty() || text(load.get(0)).isEmpty() ? -1 : number(load.get(0)),
                parameters));
    }

    private void readMapping(Element element) {
        List<Element> pattern = children(element, "pattern");
        if (pattern.size() != 1 || children(pattern.get(0)).size() != 1) {
            throw new IllegalArgumentException("<servlet-mapping> needs one <pattern> with one condition");
        }
        descriptor.addMapping(new Mapping(
                required(element, "servlet-name"),
                RequestRules.of(children(pattern.get(0)).get(0))));
    }

    static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .toList();
    }

    static String required(Element parent, String name) {
        List<Element> found = children(parent, name);
        if (found.size() != 1 || text(found.get(0)).isEmpty()) {
            throw new IllegalArgumentException("<" + parent.getLocalName() + "> needs one <" + name + ">");
        }
        return text(found.get(0));
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static int number(Element element) {
        try {
            return Integer.parseInt(text(element));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("<" + element.getLocalName() + "> is no number: " + text(element), e);
        }
    }
}
