package org.failoverforwarding.web.frame;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.failoverforwarding.api.NotFoundException;

/** Opens what the address of a page names; what is not there, or not for this person, is answered by 404. */
public final class Lookup {

    private static final int NOT_FOUND = 404;

    private Lookup() {}

    /** Runs the look-up of a page. */
    public static void open(Runnable lookup) {
        try {
            lookup.run();
        } catch (NotFoundException e) {
            answerMissing();
        }
    }

    private static void answerMissing() {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().responseSendError(NOT_FOUND, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
