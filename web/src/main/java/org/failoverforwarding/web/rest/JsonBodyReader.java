package org.failoverforwarding.web.rest;

import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Looks at the shape of a JSON body before it is read. */
@Provider
public class JsonBodyReader implements ReaderInterceptor {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            byte[] body = context.getInputStream().readAllBytes();
            context.setInputStream(new ByteArrayInputStream(body));
            if (body.length > 0) {
                requireShape(body, context);
            }
        }
        return context.proceed();
    }

    /** A body that says null is none. */
    private static void requireShape(byte[] body, ReaderInterceptorContext context) {
        try (JsonReader reader = PROVIDER.createReader(new ByteArrayInputStream(body))) {
            JsonValue value = reader.readValue();
            if (value != JsonValue.NULL) {
                JsonShape.require("", value, context.getGenericType());
            }
        }
    }
}
