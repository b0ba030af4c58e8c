package org.failoverforwarding.web.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.failoverforwarding.access.Bearer;
import org.wildfly.security.auth.server.SecurityIdentity;

/**
 * A caller let in.
 *
 * @param identity in whose name the session beans are called
 * @param bearer the token, empty with a password
 */
record Entry(Caller caller, SecurityIdentity identity, Optional<Bearer> bearer) {

    private static final String ATTRIBUTE = Entry.class.getName();

    /** The caller of this request. */
    static Entry of(HttpServletRequest request) {
        return (Entry) request.getAttribute(ATTRIBUTE);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** What the caller is answered. */
    <T> T ask(Supplier<T> question) {
        return identity.runAsSupplier(question);
    }

    /** Does the work of a request as the caller. */
    void run(Work work) throws IOException, ServletException {
        Callable<Void> call = () -> {
            work.run();
            return null;
        };
        try {
            identity.runAs(call);
        } catch (IOException | ServletException | RuntimeException error) {
            throw error;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The rest of a request. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, ServletException;
    }
}
