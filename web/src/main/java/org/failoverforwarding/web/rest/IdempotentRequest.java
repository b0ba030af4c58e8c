package org.failoverforwarding.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.failoverforwarding.access.Answer;
import org.failoverforwarding.access.TokenText;
import org.failoverforwarding.access.service.AnswerService;
import org.failoverforwarding.api.ValidationException;

/** A request with an Idempotency-Key that is being worked on. */
final class IdempotentRequest {

    static final String PROPERTY = IdempotentRequest.class.getName();

    /** Bytes of an answer that are kept at most. */
    static final int MAX_BODY = 250_000;

    private static final int MAX_KEY = 100;
    private static final int FIRST_ERROR = 400;
    private static final List<String> KEPT_HEADERS = List.of("Content-Type", "ETag", "Location");

    private final AnswerService answers;
    private final String caller;
    private final String key;
    private final String fingerprint;
    private final boolean secret;
    private int status;
    private String headers = "";

    IdempotentRequest(AnswerService answers, String caller, String key, String fingerprint, boolean secret) {
        this.answers = answers;
        this.caller = caller;
        this.key = key;
        this.fingerprint = fingerprint;
        this.secret = secret;
    }

    /** @throws ValidationException when it is not 1 to 100 visible ASCII characters */
    static void requireKey(String key) {
        if (key.length() > MAX_KEY || !key.matches("[!-~]+")) {
            throw new ValidationException("Idempotency-Key", "format", "It has 1 to 100 visible ASCII characters");
        }
    }

    /** Differs where address or body differ. */
    static String fingerprint(String address, byte[] body) {
        return TokenText.hash(address + "\n" + new String(body, StandardCharsets.ISO_8859_1));
    }

    /** What a request gets whose key was used before. */
    static Response again(Answer earlier, String fingerprint) {
        if (!earlier.fingerprint().equals(fingerprint)) {
            return IdempotencyFilter.refusal(Problem.of(
                    422, "idempotency-mismatch", "The key was used before", "Another request had this key."));
        }
        if (earlier.isPending()) {
            return IdempotencyFilter.refusal(
                    Problem.of(409, "idempotency-pending", "It is being worked on", "Ask again for the result later."));
        }
        if (earlier.headers().isEmpty()) {
            return IdempotencyFilter.refusal(Problem.of(
                    409, "idempotency-done", "It is done already", "Its answer was secret or too large to be kept."));
        }
        return IdempotencyFilter.kept(earlier);
    }

    void answered(int answerStatus, MultivaluedMap<String, String> answerHeaders) {
        status = answerStatus;
        headers = KEPT_HEADERS.stream()
                .filter(answerHeaders::containsKey)
                .map(name -> name + ": " + answerHeaders.getFirst(name))
                .collect(Collectors.joining("\n"));
    }

    /** Keeps a good answer; a request that was refused has changed nothing and may be sent again. */
    void finish(byte[] body) {
        if (status >= FIRST_ERROR) {
            answers.forget(caller, key);
        } else if (secret || body.length >= MAX_BODY) {
            answers.finish(caller, key, new Answer(fingerprint, status, "", ""));
        } else {
            answers.finish(
                    caller, key, new Answer(fingerprint, status, headers, new String(body, StandardCharsets.UTF_8)));
        }
    }
}
