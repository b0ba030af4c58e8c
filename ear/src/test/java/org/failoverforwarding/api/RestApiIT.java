package org.failoverforwarding.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Set;
import org.failoverforwarding.api.v1.AccessTokens;
import org.failoverforwarding.api.v1.Accounts;
import org.failoverforwarding.api.v1.IssuedToken;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Numbers;
import org.failoverforwarding.api.v1.PageRequest;
import org.failoverforwarding.api.v1.TokenScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The REST interface does what the remote one does, and tells every error as a problem. */
class RestApiIT {

    private static final String PROBLEM = "application/problem+json";

    private static ApiServer api;
    private static Rest root;
    private static Rest boss;
    private static Rest stranger;

    @BeforeAll
    static void start() throws Exception {
        api = ApiServer.shared();
        root = client("root", EnumSet.allOf(TokenScope.class));
        boss = client("boss", EnumSet.allOf(TokenScope.class));
        stranger = client("stranger", EnumSet.allOf(TokenScope.class));
    }

    private static Rest client(String user, Set<TokenScope> scopes) throws Exception {
        return new Rest(base(), "Bearer " + token(user, scopes).secret());
    }

    private static IssuedToken token(String user, Set<TokenScope> scopes) throws Exception {
        return api.as(user).find(AccessTokens.class).create("test", scopes, 1);
    }

    private static URI base() {
        return api.server().http("/api/v1/");
    }

    @Test
    void anAccountIsCreatedReadAndChangedByItsTag() throws Exception {
        HttpResponse<String> created = root.post("accounts", "{\"name\":\"Rest AG\",\"forwardedCallLimit\":10}");
        assertEquals(201, created.statusCode(), created.body());
        String address = created.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> read = root.get(address);
        assertEquals(200, read.statusCode());
        String tag = read.headers().firstValue("ETag").orElseThrow();
        String renamed = read.body().replace("Rest AG", "Rest GmbH");
        assertProblem(428, "precondition-required", root.put(address, renamed));
        HttpResponse<String> changed = root.put(address, renamed, "If-Match", tag);
        assertEquals(200, changed.statusCode(), changed.body());
        assertTrue(changed.body().contains("Rest GmbH"));
        assertProblem(412, "conflict", root.put(address, renamed, "If-Match", tag));
    }

    @Test
    void aRedirectIsAddedUnderTheVersionOfItsNumber() throws Exception {
        ManagedNumber number = api.number("+41442006001");
        String redirects = "numbers/" + number.number() + "/redirects";
        String redirect = "{\"designation\":\"Fallback\",\"enabled\":true,\"triggers\":[\"UNREACHABLE\"],"
                + "\"targets\":[{\"kind\":\"EXTERNAL_NUMBER\",\"address\":\"079 123 45 67\"}]}";
        HttpResponse<String> added = boss.post(redirects, redirect, "If-Match", "\"" + number.version() + "\"");
        assertEquals(200, added.statusCode(), added.body());
        assertTrue(added.body().contains("+41791234567"), added.body());
        assertProblem(412, "conflict", boss.post(redirects, redirect, "If-Match", "\"" + number.version() + "\""));
        HttpResponse<String> list = boss.get(redirects);
        assertTrue(list.body().contains("\"activeTimes\":\"EVERY_DAY\""), list.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer nonsense", "Digest x", "Basic", "Basic cm9vdDp3cm9uZw=="})
    void withoutGoodCredentialsNothingIsTold(String wrong) throws Exception {
        HttpResponse<String> answer = new Rest(base(), wrong).get("accounts");
        assertProblem(401, "unauthorized", answer);
        assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
    }

    @Test
    void aTokenThatWasEndedIsRefusedAtOnce() throws Exception {
        IssuedToken issued = token("root", EnumSet.of(TokenScope.READ));
        Rest client = new Rest(base(), "Bearer " + issued.secret());
        assertEquals(200, client.get("accounts").statusCode());
        api.as("root").find(AccessTokens.class).revoke(issued.token().id());
        assertProblem(401, "unauthorized", client.get("accounts"));
    }

    @Test
    void aTokenStaysWithinItsScopes() throws Exception {
        Rest reader = client("root", EnumSet.of(TokenScope.READ));
        assertEquals(200, reader.get("accounts").statusCode());
        assertProblem(403, "scope", reader.post("accounts", "{\"name\":\"No\"}"));
        Rest rules = client("root", EnumSet.of(TokenScope.READ, TokenScope.RULES));
        assertProblem(403, "scope", rules.post("accounts", "{\"name\":\"No\"}"));
        assertEquals(
                0,
                api.as("root")
                        .find(Accounts.class)
                        .list("No", PageRequest.FIRST)
                        .total());
    }

    @Test
    void aWrongRoleAndAnotherTenantAreRefused() throws Exception {
        ManagedNumber number = api.number("+41442006002");
        assertProblem(403, "forbidden", boss.post("accounts", "{\"name\":\"Mine\"}"));
        assertProblem(404, "not-found", stranger.get("accounts/" + api.own().id()));
        assertProblem(404, "not-found", stranger.get("numbers/" + number.number()));
        assertProblem(
                404,
                "not-found",
                stranger.put(
                        "numbers/" + number.number() + "/action",
                        "{\"action\":\"REJECT\",\"ringTimeSeconds\":25}",
                        "If-Match",
                        "\"" + number.version() + "\""));
        assertEquals(number, api.as("root").find(Numbers.class).get(number.number()));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, accounts, '{', 400, malformed",
        "POST, accounts, '[]', 422, validation",
        "POST, accounts, '{\"name\":\"x\",\"edition\":\"NO\"}', 422, validation",
        "POST, accounts, '{\"name\":\"x\",\"notifyCaller\":\"yes\"}', 422, validation",
        "POST, accounts, '{\"name\":\"\"}', 422, validation",
        "GET, accounts/999999, '', 404, not-found",
        "GET, accounts/abc, '', 400, malformed",
        "GET, nothing, '', 404, not-found",
        "GET, accounts?limit=0, '', 422, validation",
        "GET, accounts?limit=abc, '', 400, malformed",
        "GET, calls?from=yesterday, '', 422, validation",
        "PATCH, accounts, '{}', 405, method",
        "PUT, numbers/nonsense/action, '{\"action\":\"REJECT\",\"ringTimeSeconds\":25}', 428, precondition-required",
    })
    void aBadRequestIsAProblem(String method, String path, String body, int status, String type) throws Exception {
        assertProblem(status, type, root.send(method, path, body));
    }

    @Test
    void mediaTypesAreProblemsToo() throws Exception {
        assertProblem(415, "media-type", root.post("accounts", "name=x", "Content-Type", "text/plain"));
        assertProblem(406, "not-acceptable", root.send("GET", "accounts", "", "Accept", "application/xml"));
    }

    @Test
    void anOversizedBodyIsRefused() throws Exception {
        String large = "{\"name\":\"" + "x".repeat(300_000) + "\"}";
        assertProblem(413, "too-large", root.post("accounts", large));
    }

    @Test
    void aRequestThatComesTwiceUnderOneKeyIsDoneOnce() throws Exception {
        String body = "{\"name\":\"Once AG\",\"forwardedCallLimit\":10}";
        HttpResponse<String> first = root.post("accounts", body, "Idempotency-Key", "once-1");
        HttpResponse<String> second = root.post("accounts", body, "Idempotency-Key", "once-1");
        assertEquals(201, first.statusCode(), first.body());
        assertEquals(201, second.statusCode(), second.body());
        assertEquals(first.body(), second.body());
        assertEquals("true", second.headers().firstValue("Idempotent-Replayed").orElse(""));
        assertProblem(
                422,
                "idempotency-mismatch",
                root.post("accounts", body.replace("Once", "Twice"), "Idempotency-Key", "once-1"));
        assertEquals(
                1,
                api.as("root")
                        .find(Accounts.class)
                        .list("Once", PageRequest.FIRST)
                        .total());
    }

    @Test
    void aListLinksToItsNextPage() throws Exception {
        HttpResponse<String> page = root.get("accounts?limit=1");
        assertEquals(200, page.statusCode());
        assertTrue(
                page.headers().allValues("Link").stream().anyMatch(link -> link.contains("rel=\"next\"")),
                page.headers().toString());
    }

    @Test
    void noCookieIsSetAndNoneCounts() throws Exception {
        HttpResponse<String> answer = root.get("accounts");
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void theDocumentDescribesTheInterface() throws Exception {
        HttpResponse<String> document = new Rest(api.server().http("/"), "").get("openapi");
        assertEquals(200, document.statusCode());
        assertTrue(document.body().contains("/api/v1/accounts"), document.body());
        assertFalse(document.body().contains("externalDocs: {}"), "without an address there the document is invalid");
        assertTrue(document.body().contains("- bearer: []"), "who reads it knows how to log in");
    }

    private static void assertProblem(int status, String type, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                PROBLEM, answer.headers().firstValue("Content-Type").orElse("").split(";")[0], answer.body());
        assertTrue(answer.body().contains(":problem:" + type + "\""), answer.body());
    }
}
