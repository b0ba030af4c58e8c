package org.failoverforwarding.alert.delivery;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Date;
import java.util.Properties;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.DeliveryOutcome.Result;

/** Hands mails to the relay of the server's mail session. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class MailRelay {

    private static final String LONGEST_WAIT = "5000";

    @Resource(lookup = "java:jboss/mail/Default")
    private Session session;

    /** Hands over a text in UTF-8; never throws. */
    public DeliveryOutcome send(String address, String language, String subject, String text) {
        long start = System.nanoTime();
        try {
            limitWaits(session.getProperties());
            Transport.send(message(address, language, subject, text));
            return outcome(Result.DELIVERED, "the relay took it", start);
        } catch (MessagingException e) {
            return outcome(result(e), deepest(e).getMessage(), start);
        }
    }

    private static void limitWaits(Properties properties) {
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.putIfAbsent("mail.smtp." + wait, LONGEST_WAIT);
            properties.putIfAbsent("mail.smtps." + wait, LONGEST_WAIT);
        }
    }

    private MimeMessage message(String address, String language, String subject, String text)
            throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom();
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        message.setHeader("Content-Language", language);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        return message;
    }

    private static Result result(MessagingException e) {
        Throwable cause = deepest(e);
        if (cause instanceof UnknownHostException) {
            return Result.UNKNOWN_HOST;
        }
        if (cause instanceof SocketTimeoutException) {
            return Result.TIMEOUT;
        }
        boolean refused = e instanceof SendFailedException || !(cause instanceof ConnectException);
        return refused ? Result.REFUSED : Result.UNREACHABLE;
    }

    private static Throwable deepest(MessagingException e) {
        Throwable cause = e;
        for (int depth = 0; depth < 8; depth++) {
            Throwable next = cause instanceof MessagingException mail && mail.getNextException() != null
                    ? mail.getNextException()
                    : cause.getCause();
            if (next == null) {
                return cause;
            }
            cause = next;
        }
        return cause;
    }

    private static DeliveryOutcome outcome(Result result, String detail, long start) {
        return new DeliveryOutcome(result, 0, String.valueOf(detail), (System.nanoTime() - start) / 1_000_000);
    }
}
