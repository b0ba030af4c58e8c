package org.failoverforwarding.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a browser to another page of the portal, also in the middle of a partial request. */
final class PageRedirect {

    private PageRedirect() {}

    /**
     * Answers with a redirect.
     *
     * @param page path of the page
     * @param from path to which it leads back
     */
    static void send(HttpServletRequest request, HttpServletResponse response, String page, String from)
            throws IOException {
        String address = request.getContextPath() + page + "?from="
                + URLEncoder.encode(LocalPath.safe(from), StandardCharsets.UTF_8);
        if (isPartial(request)) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    static boolean isPartial(HttpServletRequest request) {
        return request.getHeader("Faces-Request") != null;
    }
}
