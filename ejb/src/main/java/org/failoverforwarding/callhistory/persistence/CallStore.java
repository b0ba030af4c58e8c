package org.failoverforwarding.callhistory.persistence;

import java.util.List;
import org.failoverforwarding.callhistory.CallDetailRecord;

/** Where call detail records are kept in the end. */
public interface CallStore {

    /**
     * Writes all of them, or none.
     *
     * @throws UnavailableException when the store cannot be reached now
     * @throws RefusedException when the store does not accept one of them, now or ever
     */
    void write(List<CallDetailRecord> calls);

    /** The store cannot be reached now. */
    class UnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnavailableException(Throwable cause) {
            super(cause);
        }
    }

    /** The store does not accept a record. */
    class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public RefusedException(Throwable cause) {
            super(cause);
        }
    }
}
