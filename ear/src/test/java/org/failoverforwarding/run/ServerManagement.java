package org.failoverforwarding.run;

import java.io.IOException;
import java.nio.file.Path;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** Reads and changes a server's management model, as the CLI does. */
public final class ServerManagement implements AutoCloseable {
    private final ModelControllerClient client;

    private ServerManagement(ModelControllerClient client) {
        this.client = client;
    }

    /** Connects to the management port on the loopback address. */
    public static ServerManagement connect(int port) throws IOException {
        return new ServerManagement(ModelControllerClient.Factory.create("127.0.0.1", port));
    }

    /** True when the server of this directory has started and takes requests; false also when it cannot be asked yet. */
    public boolean running(ServerDirectory directory) {
        try {
            return directory
                            .base()
                            .toString()
                            .equals(read("path=jboss.server.base.dir", "path").asString())
                    && "running".equals(read("", "server-state").asString())
                    && "RUNNING".equals(read("", "suspend-state").asString());
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    /** An attribute of the resource, for example {@code read("subsystem=sip", "requests")}. */
    public ModelNode read(String resource, String attribute) throws IOException {
        ModelNode operation = operation(resource, "read-attribute");
        operation.get("name").set(attribute);
        operation.get("include-defaults").set(true);
        return execute(operation);
    }

    /** The resource with its run-time attributes and everything below it. */
    public ModelNode readResource(String resource) throws IOException {
        ModelNode operation = operation(resource, "read-resource");
        operation.get("include-runtime").set(true);
        operation.get("recursive").set(true);
        return execute(operation);
    }

    /** An operation without parameters yet, for example {@code operation("subsystem=sip/connector=x", "remove")}. */
    public static ModelNode operation(String resource, String name) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        ModelNode address = operation.get("address").setEmptyList();
        for (String element : resource.isEmpty() ? new String[0] : resource.split("/")) {
            int equals = element.indexOf('=');
            address.add(element.substring(0, equals), element.substring(equals + 1));
        }
        return operation;
    }

    /** Executes an operation and returns its result; a failed one throws {@link IllegalStateException} with its description. */
    public ModelNode execute(ModelNode operation) throws IOException {
        ModelNode answer = client.execute(operation);
        if (!"success".equals(answer.get("outcome").asString())) {
            throw new IllegalStateException(operation.toJSONString(true) + " -> "
                    + answer.get("failure-description").asString());
        }
        return answer.get("result");
    }

    /** Deploys the archive under its file name and returns when it is deployed. */
    public void deploy(Path archive) throws IOException {
        ModelNode add = operation("deployment=" + archive.getFileName(), "add");
        add.get("content").add().get("url").set(archive.toUri().toString());
        add.get("enabled").set(true);
        execute(add);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
