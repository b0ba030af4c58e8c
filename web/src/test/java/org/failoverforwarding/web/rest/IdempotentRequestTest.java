package org.failoverforwarding.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.failoverforwarding.api.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two requests are the same where address and body are. */
class IdempotentRequestTest {

    @Test
    void addressAndBodyMakeTheFingerprint() {
        String one = IdempotentRequest.fingerprint("/accounts", new byte[] {1});
        assertEquals(one, IdempotentRequest.fingerprint("/accounts", new byte[] {1}));
        assertNotEquals(one, IdempotentRequest.fingerprint("/accounts", new byte[] {2}));
        assertNotEquals(one, IdempotentRequest.fingerprint("/numbers", new byte[] {1}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "\u00e9"})
    void aKeyIsVisibleAscii(String key) {
        assertThrows(ValidationException.class, () -> IdempotentRequest.requireKey(key));
    }

    @Test
    void aLongKeyIsRefused() {
        assertThrows(ValidationException.class, () -> IdempotentRequest.requireKey("k".repeat(101)));
    }

    @Test
    void onlyTheFirstBytesAreCopied() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        CopyingStream stream = new CopyingStream(target, 3);
        stream.write(new byte[] {1, 2, 3, 4}, 0, 4);
        stream.write(5);
        assertEquals(3, stream.copy().length);
        assertEquals(5, target.size());
    }
}
