package org.failoverforwarding.it.hosting;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.servlet.sip.ServletTimer;
import javax.servlet.sip.SipApplicationSession;
import javax.servlet.sip.SipFactory;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import javax.servlet.sip.SipSessionsUtil;
import javax.servlet.sip.TimerListener;
import javax.servlet.sip.TimerService;
import javax.servlet.sip.annotation.SipListener;

/** Answers OPTIONS with what it was given, one header each; a MESSAGE is answered by a timer. */
@javax.servlet.sip.annotation.SipServlet(name = "injected", applicationName = "hosting", loadOnStartup = 1)
@SipListener(applicationName = "hosting")
public class InjectedServlet extends SipServlet implements TimerListener {
    private static final long serialVersionUID = 1L;
    private static final long SOON_MILLIS = 20;

    @Resource
    private transient SipFactory factory;

    @Resource
    private transient TimerService timers;

    @Resource
    private transient SipSessionsUtil sessions;

    @Resource
    private transient UserTransaction transaction;

    @Inject
    private transient SipFactory injectedFactory;

    @Inject
    private transient OneRequest request;

    @EJB
    private transient Greeting greeting;

    @Override
    protected void doOptions(SipServletRequest options) throws IOException {
        SipServletResponse answer = options.createResponse(SipServletResponse.SC_OK);
        given(options).forEach((name, value) -> answer.setHeader("X-" + name, value));
        answer.send();
    }

    private Map<String, String> given(SipServletRequest options) {
        Map<String, String> given = new TreeMap<>();
        given.put("Factory", factory.createSipURI("a", "b").toString());
        given.put("Injected-Factory", injectedFactory.createSipURI("c", "d").toString());
        given.put("Sessions", String.valueOf(found(options.getApplicationSession())));
        given.put("User-Transaction", userTransaction());
        given.put("Bean", greeting.greet());
        given.put("Request-Scope", request.next() + "," + request.next());
        given.put("Naming", named());
        return given;
    }

    private boolean found(SipApplicationSession session) {
        return sessions.getApplicationSessionById(session.getId()).getId().equals(session.getId());
    }

    private String userTransaction() {
        try {
            return transaction.getStatus() == Status.STATUS_NO_TRANSACTION ? "none yet" : "left over";
        } catch (SystemException e) {
            return e.toString();
        }
    }

    private static String named() {
        try {
            return InitialContext.doLookup("java:app/sip/hosting/SipFactory") instanceof SipFactory ? "found" : "other";
        } catch (NamingException e) {
            return e.toString();
        }
    }

    @Override
    protected void doMessage(SipServletRequest message) {
        timers.createTimer(message.getApplicationSession(), SOON_MILLIS, false, (Serializable) message);
    }

    @Override
    public void timeout(ServletTimer timer) {
        try {
            ((SipServletRequest) timer.getInfo())
                    .createResponse(SipServletResponse.SC_ACCEPTED)
                    .send();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doInvite(SipServletRequest invite) throws IOException {
        invite.createResponse(SipServletResponse.SC_OK).send();
    }

    @Override
    protected void doBye(SipServletRequest bye) throws IOException {
        bye.createResponse(SipServletResponse.SC_OK).send();
    }
}
