package org.failoverforwarding.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.failoverforwarding.api.ConflictException;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;

/** Which problem stands for which exception. */
final class Problems {

    private static final int MAX_CAUSES = 8;

    private Problems() {}

    /** @return empty for what is nobody's fault but ours */
    static Optional<Problem> of(Throwable error) {
        if (hasCause(error, BodyTooLarge.class)) {
            return Optional.of(tooLarge());
        }
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            Optional<Problem> problem = known(cause);
            if (problem.isPresent()) {
                return problem;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static boolean hasCause(Throwable error, Class<? extends Throwable> type) {
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (type.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static Optional<Problem> known(Throwable error) {
        if (error instanceof ValidationException wrong) {
            return Optional.of(Problem.of(422, "validation", "A value breaks a rule", text(wrong))
                    .with("field", wrong.field())
                    .with("reason", wrong.reason()));
        }
        if (error instanceof NotFoundException) {
            return Optional.of(Problem.of(404, "not-found", "There is no such thing", text(error)));
        }
        if (error instanceof ConflictException) {
            return Optional.of(Problem.of(412, "conflict", "It has been changed meanwhile", text(error)));
        }
        if (error instanceof EJBAccessException) {
            return Optional.of(Problem.of(
                    403, "forbidden", "Not allowed", "Your role or the scope of your token does not allow this."));
        }
        if (error instanceof PreconditionMissing) {
            return Optional.of(Problem.of(428, "precondition-required", "If-Match is missing", text(error)));
        }
        if (error instanceof JsonbException || error instanceof JsonException) {
            return Optional.of(Problem.of(400, "malformed", "The body cannot be read", shortened(text(error))));
        }
        return http(error);
    }

    private static Optional<Problem> http(Throwable error) {
        if (error instanceof jakarta.ws.rs.NotFoundException && error.getCause() != null) {
            return Optional.of(
                    Problem.of(400, "malformed", "A parameter cannot be read", shortened(text(error.getCause()))));
        }
        if (error instanceof WebApplicationException refused && refused.getCause() == null) {
            return Optional.of(ofStatus(refused.getResponse().getStatus()));
        }
        if (error instanceof ProcessingException && error.getCause() == null) {
            return Optional.of(Problem.of(400, "malformed", "The body cannot be read", shortened(text(error))));
        }
        return Optional.empty();
    }

    static Problem tooLarge() {
        return Problem.of(413, "too-large", "The body is too large", "See the integration guide for the limits.");
    }

    /** The problem of a status that the REST engine itself gives. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "malformed", "The request cannot be read", "Compare it with /openapi.");
            case 404 -> Problem.of(404, "not-found", "There is no such thing", "No resource has this address.");
            case 405 -> Problem.of(405, "method", "Method not allowed", "The header Allow lists those that are.");
            case 406 -> Problem.of(406, "not-acceptable", "Not in that media type", "Answers are application/json.");
            case 415 -> Problem.of(415, "media-type", "Unknown media type of the body", "Send application/json.");
            case 413 -> tooLarge();
            default -> Problem.of(status, "http-" + status, "Refused", "The request was refused.");
        };
    }

    private static String text(Throwable error) {
        return error.getMessage() == null ? "" : error.getMessage();
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
