package org.failoverforwarding.wildfly.sip.container.wire;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Optional;

/** Judges one datagram: at most one message, whose body ends with it at the latest (RFC 3261 section 18.3). */
public final class Datagram {
    private static final byte[] END = {'\r', '\n', '\r', '\n'};

    /**
     * What became of a datagram.
     *
     * @param head of a message of good form
     * @param message what is to be parsed then
     * @param answer what goes back to its sender, where that is owed
     * @param fault what was wrong with it, if anything
     */
    public record Judgement(
            Optional<MessageHead> head, Optional<byte[]> message, Optional<byte[]> answer, Optional<Fault> fault) {
        static final Judgement IGNORED = answered(Optional.empty());

        static Judgement answered(Optional<byte[]> answer) {
            return new Judgement(Optional.empty(), Optional.empty(), answer, Optional.empty());
        }
    }

    private Datagram() {}

    /** Judges the first {@code length} bytes, which came from {@code source}. */
    public static Judgement judge(byte[] bytes, int length, InetSocketAddress source) {
        if (Stun.isStun(bytes, length)) {
            return Judgement.answered(Stun.answer(bytes, length, source));
        }
        Optional<MessageHead> read = MessageHead.read(bytes, length);
        return read.isPresent() ? judge(read.get(), bytes, length, source) : headless(bytes, length, source);
    }

    private static Judgement judge(MessageHead head, byte[] bytes, int length, InetSocketAddress source) {
        Optional<Fault> fault = HeadRules.fault(head);
        int body = length - head.length();
        int announced = head.contentLength() < 0 ? body : head.contentLength();
        if (fault.isPresent()) {
            return refused(head, fault.get(), source);
        }
        if (announced > body) {
            return refused(head, Fault.badRequest("Body shorter than Content-Length"), source);
        }
        byte[] message = message(head, bytes, announced);
        return new Judgement(Optional.of(head), Optional.of(message), Optional.empty(), Optional.empty());
    }

    private static byte[] message(MessageHead head, byte[] bytes, int body) {
        if (head.isPlain()) {
            return Arrays.copyOf(bytes, head.length() + body);
        }
        byte[] canonical = head.canonical();
        byte[] message = Arrays.copyOf(canonical, canonical.length + body);
        System.arraycopy(bytes, head.length(), message, canonical.length, body);
        return message;
    }

    private static Judgement headless(byte[] bytes, int length, InetSocketAddress source) {
        byte[] ended = Arrays.copyOf(bytes, length + END.length);
        System.arraycopy(END, 0, ended, length, END.length);
        return MessageHead.read(ended, ended.length)
                .map(head -> refused(head, Fault.badRequest("Header fields without end"), source))
                .orElse(Judgement.IGNORED);
    }

    private static Judgement refused(MessageHead head, Fault fault, InetSocketAddress source) {
        return new Judgement(
                Optional.empty(), Optional.empty(), RefusalText.of(head, fault, source), Optional.of(fault));
    }
}
