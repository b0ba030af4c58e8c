package org.failoverforwarding.web.admin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.io.StringReader;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.exchange.ImportResult;
import org.failoverforwarding.exchange.service.ImportService;
import org.jboss.logging.Logger;

/** An import which a person has started; it can be left and found again. */
@Named
@SessionScoped
public class ImportRun implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    @Resource
    private transient ManagedExecutorService executor;

    @Inject
    private ImportService imports;

    private volatile String table = "";
    private volatile String fileName = "";
    private volatile int lines;
    private volatile int done;
    private volatile boolean running;
    private volatile ImportResult result;
    private volatile String problem = "";

    /** Takes a file and finds out what would change. */
    public void take(String name, String text) {
        fileName = name;
        table = text;
        lines = (int) Math.max(1, text.lines().count() - 1);
        start(true);
    }

    /** Imports the file that was looked at. */
    public void execute() {
        start(false);
    }

    public void forget() {
        table = "";
        fileName = "";
        result = null;
        problem = "";
    }

    private void start(boolean dryRun) {
        if (running) {
            return;
        }
        running = true;
        done = 0;
        result = null;
        problem = "";
        executor.execute(() -> run(dryRun));
    }

    private void run(boolean dryRun) {
        try {
            result = imports.importTable(new StringReader(table), dryRun, progress -> done = progress);
        } catch (ValidationException e) {
            problem = e.getMessage();
        } catch (RuntimeException e) {
            LOG.error("Import failed", e);
            problem = String.valueOf(e.getMessage());
        } finally {
            running = false;
        }
    }

    public int getPercent() {
        return running ? (int) Math.min(99, done * 100L / lines) : 100;
    }

    public boolean isRunning() {
        return running;
    }

    public ImportResult getResult() {
        return result;
    }

    public String getProblem() {
        return problem;
    }

    public String getFileName() {
        return fileName;
    }
}
