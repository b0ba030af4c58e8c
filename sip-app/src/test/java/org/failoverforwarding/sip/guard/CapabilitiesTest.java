package org.failoverforwarding.sip.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.failoverforwarding.sip.guard.Capabilities.Needs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilitiesTest {

    @ParameterizedTest(name = "{0} requires {1}, sends {2} in {3}, accepts {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            OPTIONS  | -            | -                  | -    | false | -               | 0
            OPTIONS  | timer        | -                  | -    | false | -               | 0
            OPTIONS  | timer,magic  | -                  | -    | false | -               | 420 Unsupported: magic
            REGISTER | magic        | -                  | -    | false | -               | 0
            INVITE   | magic        | application/sdp    | -    | false | -               | 0
            INVITE   | -            | Application/SDP    | -    | false | application/*   | 0
            INVITE   | -            | multipart/mixed    | -    | false | */*             | 0
            INVITE   | -            | text/plain         | -    | false | -               | 415 Accept: application/sdp
            INVITE   | -            | text/plain         | -    | true  | -               | 0
            INVITE   | -            | application/sdp    | gzip | false | -               | 415 Accept-Encoding: identity
            INVITE   | -            | application/sdp    | -    | false | text/plain      | 406 Accept: application/sdp
            MESSAGE  | -            | text/plain         | -    | false | -               | 0
            """)
    void saysWhatIsMissing(
            String method,
            String required,
            String type,
            String encoding,
            boolean optional,
            String accepted,
            String expected) {
        Needs needs = new Needs(
                method,
                list(required),
                type == null ? "" : type,
                encoding == null ? "" : encoding,
                optional,
                list(accepted));
        String answer = Capabilities.check(needs)
                .map(refused -> refused.status() + " " + refused.header().name() + ": "
                        + refused.header().value())
                .orElse("0");
        assertEquals(expected, answer);
    }

    private static List<String> list(String values) {
        return values == null ? List.of() : Arrays.asList(values.split(","));
    }
}
