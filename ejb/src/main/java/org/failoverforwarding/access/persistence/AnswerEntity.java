package org.failoverforwarding.access.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.failoverforwarding.access.Answer;

/** Row of the answer to a request with an Idempotency-Key. */
@Entity(name = "IdempotentAnswer")
@Table(name = "idempotent_answer")
@IdClass(AnswerEntity.Key.class)
class AnswerEntity {

    @Id
    String caller;

    @Id
    @Column(name = "request_key")
    String key;

    String fingerprint;

    @Column(name = "made_at")
    long madeAt;

    int status;

    String headers;

    String body;

    void take(Answer answer) {
        fingerprint = answer.fingerprint();
        status = answer.status();
        headers = answer.headers();
        body = answer.body();
    }

    Answer toAnswer() {
        return new Answer(fingerprint, status, headers, body);
    }

    /** Caller and key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String caller;
        String key;

        Key() {}

        Key(String caller, String key) {
            this.caller = caller;
            this.key = key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && caller.equals(that.caller) && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(caller, key);
        }
    }
}
