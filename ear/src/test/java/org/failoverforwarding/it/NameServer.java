package org.failoverforwarding.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NAPTRRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.Section;

/** A name server on the loopback address which knows only what a test tells it. */
public final class NameServer implements AutoCloseable {

    private static final int TTL = 5;
    private static final int LARGEST = 4096;

    private final List<Record> records = new CopyOnWriteArrayList<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final DatagramSocket socket;

    public NameServer() throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread thread = new Thread(this::answerAll, "name-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Its address with port. */
    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    public NameServer naptr(String name, int preference, String service, String replacement) {
        records.add(new NAPTRRecord(name(name), DClass.IN, TTL, 10, preference, "s", service, "", name(replacement)));
        return this;
    }

    public NameServer srv(String name, int priority, int port, String target) {
        records.add(new SRVRecord(name(name), DClass.IN, TTL, priority, 1, port, name(target)));
        return this;
    }

    /** That name is the loopback address. */
    public NameServer loopback(String name) {
        records.add(new ARecord(name(name), DClass.IN, TTL, InetAddress.getLoopbackAddress()));
        return this;
    }

    /** The names which were asked about. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    private void answerAll() {
        byte[] buffer = new byte[LARGEST];
        while (!socket.isClosed()) {
            DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
            try {
                socket.receive(packet);
                byte[] query = new byte[packet.getLength()];
                System.arraycopy(buffer, 0, query, 0, query.length);
                byte[] answer = answer(new Message(query)).toWire();
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private Message answer(Message query) {
        Record question = query.getQuestion();
        questions.add(question.getName().toString(true));
        Message answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.AA);
        answer.addRecord(question, Section.QUESTION);
        List<Record> known = new ArrayList<>(records);
        known.removeIf(record -> !record.getName().equals(question.getName()));
        if (known.isEmpty()) {
            answer.getHeader().setRcode(Rcode.NXDOMAIN);
        }
        known.stream()
                .filter(record -> record.getType() == question.getType())
                .forEach(record -> answer.addRecord(record, Section.ANSWER));
        return answer;
    }

    private static Name name(String text) {
        return Name.fromConstantString(text + '.');
    }

    @Override
    public void close() {
        socket.close();
    }
}
