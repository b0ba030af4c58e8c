package org.failoverforwarding.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.ejb.EJBAccessException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.failoverforwarding.api.ConflictException;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each error has its problem and its status. */
class ProblemsTest {

    static Stream<Arguments> errors() {
        return Stream.of(
                arguments(new ValidationException("name", "length", "too long"), 422, "validation"),
                arguments(new NotFoundException("no account 7"), 404, "not-found"),
                arguments(new ConflictException("changed"), 412, "conflict"),
                arguments(new EJBAccessException("WFLYEJB0364"), 403, "forbidden"),
                arguments(new PreconditionMissing(), 428, "precondition-required"),
                arguments(new JsonbException("Unexpected char"), 400, "malformed"),
                arguments(new ProcessingException(new BodyTooLarge(10)), 413, "too-large"),
                arguments(
                        new ProcessingException(new JsonbException("I/O error", new BodyTooLarge(10))),
                        413,
                        "too-large"),
                arguments(new ProcessingException(new JsonbException("bad")), 400, "malformed"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorIsTold(Throwable error, int status, String type) {
        Problem problem = Problems.of(error).orElseThrow();
        assertEquals(status, problem.status());
        assertEquals(type, problem.type());
    }

    @Test
    void anUnexpectedErrorIsNotTold() {
        assertEquals(Optional.empty(), Problems.of(new IllegalStateException("our fault")));
    }

    @Test
    void fieldAndReasonAreMembers() {
        Problem problem = Problems.of(new ValidationException("name", "length", "too long"))
                .orElseThrow();
        assertEquals(Map.of("field", "name", "reason", "length"), problem.members());
    }

    @Test
    void theTextOfAStrangerIsShortened() {
        Problem problem = Problems.of(new JsonbException("x".repeat(5000))).orElseThrow();
        assertEquals(300, problem.detail().length());
    }
}
