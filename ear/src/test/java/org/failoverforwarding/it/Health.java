package org.failoverforwarding.it;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.jboss.dmr.ModelNode;

/**
 * What a server says of itself on its management port.
 *
 * @param status of HTTP: 200 when all is well, 503 when not
 * @param answer as MicroProfile Health 4.0 §3 writes it
 */
public record Health(int status, ModelNode answer) {

    /** Whether it can take calls. */
    public static Health ready(ServerUnderTest server) {
        return of(server, "ready");
    }

    /** Whether it needs no restart. */
    public static Health live(ServerUnderTest server) {
        return of(server, "live");
    }

    private static Health of(ServerUnderTest server, String kind) {
        HttpResponse<String> response = get(server, "health/" + kind);
        return new Health(response.statusCode(), ModelNode.fromJSONString(response.body()));
    }

    /** Gets an address of the management port. */
    public static HttpResponse<String> get(ServerUnderTest server, String path) {
        URI address = URI.create("http://127.0.0.1:" + server.managementPort() + "/" + path);
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .join();
    }

    /** All is well, and so says the check of this name. */
    public boolean isUp(String check) {
        return status == 200 && said("UP", check).isPresent();
    }

    /** The reason of this check; empty when it is up or there is none. */
    public Optional<String> down(String check) {
        return status == 503 ? said("DOWN", check) : Optional.empty();
    }

    private Optional<String> said(String state, String check) {
        return answer.get("checks").asList().stream()
                .filter(one -> check.equals(one.get("name").asString())
                        && state.equals(one.get("status").asString()))
                .map(one -> one.get("data", "detail").asString())
                .findFirst();
    }
}
