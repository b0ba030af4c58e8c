/** Dispatches SIP requests to the parts of the application; the packages from here on name the SIP Servlet API. */
@SipApplication(name = "failover", mainServlet = "FailoverServlet", sessionTimeout = 0)
package org.failoverforwarding.sip.servlet;

import javax.servlet.sip.annotation.SipApplication;
