package org.failoverforwarding.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import org.failoverforwarding.api.v1.AccessTokens;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.TokenScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** REST for what stands above the rules of a number: emergency mode, blocked callers, inherited redirects. */
class RestScreeningIT {

    private static final String MOBILE = "{\"kind\":\"EXTERNAL_NUMBER\",\"address\":\"079 123 45 67\"}";

    private static ApiServer api;
    private static Rest clerk;
    private static Rest stranger;

    @BeforeAll
    static void start() throws Exception {
        api = ApiServer.shared();
        clerk = client("clerk");
        stranger = client("stranger");
    }

    private static Rest client(String user) throws Exception {
        String token = api.as(user)
                .find(AccessTokens.class)
                .create("test", EnumSet.of(TokenScope.READ, TokenScope.RULES), 1)
                .secret();
        return new Rest(api.server().http("/api/v1/"), "Bearer " + token);
    }

    @Test
    void anEmergencyModeHoldsUntilItIsEnded() throws Exception {
        String ofAccount = "emergency-modes?account=" + api.own().id();
        String wish = "{\"account\":" + api.own().id() + ",\"target\":" + MOBILE + "}";
        assertAnswer(200, "\"address\":\"+41791234567\"", clerk.put("emergency-modes", wish));
        assertAnswer(200, "\"startedBy\":\"clerk\"", clerk.get(ofAccount));
        assertAnswer(404, "", stranger.get(ofAccount));
        assertAnswer(404, "", stranger.put("emergency-modes", wish));
        String tooLong = wish.replace("}}", "},\"until\":\"2099-01-01T00:00:00Z\"}");
        assertAnswer(422, "\"field\":\"until\"", clerk.put("emergency-modes", tooLong));
        assertAnswer(204, "", clerk.send("DELETE", ofAccount, ""));
        assertEquals("[]", clerk.get(ofAccount).body());
    }

    @Test
    void callersAreBlockedAllOrNoneAndUnblocked() throws Exception {
        String list = "blocked-callers?account=" + api.own().id();
        String one = "{\"account\":" + api.own().id() + ",\"caller\":\"044 668 18 00\",\"note\":\"Sells wine\"}";
        String wrong = "{\"account\":" + api.own().id() + ",\"caller\":\"wine\"}";
        assertAnswer(422, "[1].caller", clerk.post("blocked-callers", "[" + one + "," + wrong + "]"));
        assertEquals("[]", clerk.get(list).body());
        assertAnswer(200, "\"caller\":\"+41446681800\"", clerk.post("blocked-callers", "[" + one + "]"));
        assertAnswer(404, "", stranger.get(list));
        assertAnswer(204, "", clerk.send("DELETE", list + "&caller=0446681800", ""));
        assertEquals("[]", clerk.get(list).body());
    }

    @Test
    void aNumberShowsWhatItInheritsOfItsTelephoneSystem() throws Exception {
        ManagedNumber number = api.number("+41442006090");
        String shared = "inherited-redirects?account=" + number.account() + "&system=" + number.system();
        String tag = clerk.get(shared).headers().firstValue("ETag").orElseThrow();
        String redirect = "[{\"designation\":\"Shared\",\"enabled\":true,\"triggers\":[\"UNREACHABLE\"],\"targets\":["
                + MOBILE + "]}]";
        assertAnswer(428, "", clerk.put(shared, redirect));
        assertAnswer(200, "\"designation\":\"Shared\"", clerk.put(shared, redirect, "If-Match", tag));
        assertAnswer(412, "", clerk.put(shared, redirect, "If-Match", tag));
        String ofNumber = "numbers/" + number.number() + "/inherited-redirects";
        assertAnswer(200, "\"level\":\"SYSTEM\"", clerk.get(ofNumber));
        assertAnswer(404, "", stranger.get(ofNumber));
        assertAnswer(404, "", stranger.get(shared));
    }

    private static void assertAnswer(int status, String part, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(part), answer.body());
    }
}
