package org.failoverforwarding.operation.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.account.DigestRealm;
import org.failoverforwarding.account.service.DataDirectory;
import org.failoverforwarding.alert.delivery.MailRelay;
import org.failoverforwarding.callhistory.service.QueuedCallJournal;
import org.failoverforwarding.operation.Condition;
import org.failoverforwarding.operation.ConditionBoard;
import org.failoverforwarding.operation.Part;
import org.failoverforwarding.operation.Setting;
import org.jboss.logging.Logger;

/** Tells the operator by log and mail what is wrong with the server for longer than a minute, and when it is over. */
@Singleton
@Startup
@DependsOn("CallJournalBean")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class ServerWatch {

    private static final Logger LOG = Logger.getLogger(ServerWatch.class);
    private static final long PAUSE_SECONDS = 15;
    private static final int MOST_MAILS = 100;

    @Resource
    private ManagedScheduledExecutorService executor;

    @EJB
    private MailRelay relay;

    @Inject
    private ConditionBoard board;

    @Inject
    private QueuedCallJournal journal;

    private final List<String> operators = addresses(Setting.text("failover.alert.operators", ""));
    private final Path directory = DataDirectory.ofInstallation();
    private final Path keyStore = Path.of(System.getProperty("jboss.server.data.dir"))
            .resolve(Setting.text("failover.tls.keystore", "failover-tls.p12"));
    private final String server =
            Setting.text("failover.host", DigestRealm.ofInstallation().name());
    private final Troubles troubles = new Troubles();
    private final Queue<Mail> waiting = new ArrayBlockingQueue<>(MOST_MAILS);
    private ScheduledFuture<?> timer;

    private record Mail(String address, String subject, String text) {}

    private static List<String> addresses(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::trim)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    @PostConstruct
    void start() {
        timer = executor.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            Instant now = Instant.now();
            troubles.look(conditions(now), now).forEach(this::tell);
            waiting.removeIf(mail -> relay.send(mail.address(), "en", mail.subject(), mail.text())
                    .isDelivered());
        } catch (RuntimeException e) {
            LOG.error("FFOPS003 The server could not be watched; the next turn tries again", e);
        }
    }

    private Map<String, Condition> conditions(Instant now) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            conditions.put(part.name().toLowerCase(Locale.ROOT), board.of(part));
        }
        conditions.put("journal", ServerConditions.journal(journal.state()));
        conditions.put("disk", ServerConditions.disk(Files.exists(directory) ? directory : keyStore.getParent()));
        char[] password = Setting.text("failover.tls.password", "changeit").toCharArray();
        conditions.put("certificate", ServerConditions.certificate(keyStore, password, now));
        return conditions;
    }

    private void tell(Troubles.Notice notice) {
        boolean good = notice.condition().good();
        String detail = notice.condition().detail();
        if (good) {
            LOG.infof("FFOPS002 %s is well again: %s", notice.name(), detail);
        } else {
            LOG.warnf("FFOPS001 %s: %s", notice.name(), detail);
        }
        String subject =
                "Failover server " + server + ": " + notice.name() + (good ? " is well again" : " is in trouble");
        String text = (good ? "It is over since just now" : "It lasts since " + notice.since()) + ".\n" + detail + "\n";
        for (String operator : operators) {
            if (!waiting.offer(new Mail(operator, subject, text))) {
                LOG.warnf("FFOPS004 No mail to %s: too many wait for the relay", operator);
            }
        }
    }

    @PreDestroy
    void stop() {
        timer.cancel(false);
    }
}
