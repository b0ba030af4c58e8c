package org.failoverforwarding.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client of the REST interface with one Authorization header. */
final class Rest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final String authorization;

    Rest(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    HttpResponse<String> post(String path, String json, String... headers) throws IOException, InterruptedException {
        return send("POST", path, json, headers);
    }

    HttpResponse<String> put(String path, String json, String... headers) throws IOException, InterruptedException {
        return send("PUT", path, json, headers);
    }

    /** @param headers further ones, name after name and value */
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        if (!body.isEmpty()) {
            request.setHeader("Content-Type", "application/json");
        }
        if (!authorization.isEmpty()) {
            request.setHeader("Authorization", authorization);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
