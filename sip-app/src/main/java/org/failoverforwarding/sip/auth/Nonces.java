package org.failoverforwarding.sip.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Issues and checks nonces which carry their own proof: time and serial number, signed together with the address of
 * the client (RFC 7616 §5.4), so that nothing is stored for those who only knock.
 */
public final class Nonces {

    private static final String HMAC = "HmacSHA256";
    private static final int STAMP_BYTES = Long.BYTES * 2;
    private static final int SIGNATURE_BYTES = 14;
    private static final int NONCE_BYTES = STAMP_BYTES + SIGNATURE_BYTES;
    private static final int NONCE_LENGTH = NONCE_BYTES * 4 / 3;

    private final Mac prototype;
    private final Duration lifetime;
    private final Clock clock;
    private final AtomicLong serial;

    /** @param key secret of at least 32 bytes; nodes of a cluster share it */
    public Nonces(byte[] key, Duration lifetime, Clock clock) {
        this.lifetime = lifetime;
        this.clock = clock;
        this.serial = new AtomicLong(new SecureRandom().nextLong());
        try {
            prototype = Mac.getInstance(HMAC);
            prototype.init(new SecretKeySpec(key, HMAC));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(HMAC + " is part of every Java platform", e);
        }
    }

    /** With a key of its own, good until the process ends. */
    public static Nonces withRandomKey(Duration lifetime, Clock clock) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new Nonces(key, lifetime, clock);
    }

    String issue(String sourceAddress) {
        ByteBuffer nonce =
                ByteBuffer.allocate(NONCE_BYTES).putLong(clock.millis()).putLong(serial.incrementAndGet());
        nonce.put(signature(nonce.array(), sourceAddress), 0, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(nonce.array());
    }

    /** Time is judged first: a client that comes back after a restart of ours is late, not hostile. */
    NonceState check(String nonce, String sourceAddress) {
        Optional<ByteBuffer> decoded = decode(nonce);
        if (decoded.isEmpty()) {
            return NonceState.FORGED;
        }
        byte[] bytes = decoded.get().array();
        long age = clock.millis() - decoded.get().getLong(0);
        if (age > lifetime.toMillis()) {
            return NonceState.EXPIRED;
        }
        byte[] signature = Arrays.copyOfRange(bytes, STAMP_BYTES, NONCE_BYTES);
        byte[] expected = Arrays.copyOf(signature(bytes, sourceAddress), SIGNATURE_BYTES);
        return MessageDigest.isEqual(signature, expected) ? NonceState.VALID : NonceState.FORGED;
    }

    /** Serial number of a nonce found valid. */
    long serialOf(String nonce) {
        return decode(nonce).orElseThrow().getLong(Long.BYTES);
    }

    /** Time at which a nonce found valid was issued, in milliseconds of the epoch. */
    long issuedAt(String nonce) {
        return decode(nonce).orElseThrow().getLong(0);
    }

    private static Optional<ByteBuffer> decode(String nonce) {
        if (nonce.length() != NONCE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(ByteBuffer.wrap(Base64.getUrlDecoder().decode(nonce.getBytes(UTF_8))))
                    .filter(bytes -> bytes.capacity() == NONCE_BYTES);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] nonce, String sourceAddress) {
        try {
            Mac mac = (Mac) prototype.clone();
            mac.update(nonce, 0, STAMP_BYTES);
            return mac.doFinal(sourceAddress.getBytes(UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's " + HMAC + " can be cloned", e);
        }
    }
}
