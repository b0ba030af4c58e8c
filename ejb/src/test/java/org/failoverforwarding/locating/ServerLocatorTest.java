package org.failoverforwarding.locating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.failoverforwarding.locating.DnsRecords.Naptr;
import org.failoverforwarding.locating.DnsRecords.Srv;
import org.junit.jupiter.api.Test;

/** The rules of RFC 3263 §4 and RFC 2782. */
class ServerLocatorTest {

    private final SampleRecords dns = new SampleRecords();

    private List<String> hops(String host, int port, String transport) throws DnsException {
        ServerAddresses found = new ServerLocator(dns).locate(new SipServer(host, port, transport));
        return found.order(new Random(1)).stream()
                .map(hop -> hop.transport() + " " + hop.address() + " " + hop.port())
                .toList();
    }

    @Test
    void anAddressIsAskedNobody() throws DnsException {
        assertEquals(List.of("udp 192.0.2.1 5060"), hops("192.0.2.1", 0, "udp"));
        assertEquals(List.of("tls 192.0.2.1 5061"), hops("192.0.2.1", 0, "tls"));
        assertEquals(List.of("tcp 2001:db8::1 5070"), hops("[2001:db8::1]", 5070, "tcp"));
        assertEquals(List.of("udp 192.0.2.1 5060"), hops("192.0.2.1", 0, "auto"));
        assertEquals(List.of(), dns.questions());
    }

    @Test
    void aNameWithPortHasOnlyAddresses() throws DnsException {
        dns.with("pbx.example", "192.0.2.1", "2001:db8::1");
        assertEquals(List.of("tcp 192.0.2.1 5080", "tcp 2001:db8::1 5080"), hops("pbx.example", 5080, "tcp"));
        assertEquals(List.of("A pbx.example"), dns.questions());
    }

    @Test
    void aTransportThatIsGivenNeedsNoNaptr() throws DnsException {
        dns.with("_sip._tcp.example", new Srv(1, 1, 5070, "a.example")).with("a.example", "192.0.2.1");
        assertEquals(List.of("tcp 192.0.2.1 5070"), hops("example", 0, "tcp"));
        assertEquals(List.of("SRV _sip._tcp.example", "A a.example"), dns.questions());
    }

    @Test
    void naptrTellsTheTransport() throws DnsException {
        dns.with(
                        "example",
                        new Naptr(50, 50, "s", "SIP+D2T", "_sip._tcp.example"),
                        new Naptr(20, 90, "s", "SIP+D2U", "_sip._udp.other.example"),
                        new Naptr(20, 10, "s", "SIPS+D2T", "_sips._tcp.example"),
                        new Naptr(10, 10, "u", "E2U+sip", "elsewhere"))
                .with("_sips._tcp.example", new Srv(0, 0, 5061, "a.example"))
                .with("_sip._udp.other.example", new Srv(0, 0, 5060, "b.example"))
                .with("a.example", "192.0.2.1");
        assertEquals(List.of("tls 192.0.2.1 5061"), hops("example", 0, "auto"));
    }

    @Test
    void withoutNaptrTheServicesAreTriedAndThenTheNameItself() throws DnsException {
        dns.with("_sip._tcp.example", new Srv(0, 0, 5060, "a.example")).with("a.example", "192.0.2.1");
        assertEquals(List.of("tcp 192.0.2.1 5060"), hops("example", 0, "auto"));
        dns.with("plain.example", "192.0.2.9");
        assertEquals(List.of("udp 192.0.2.9 5060"), hops("plain.example", 0, "auto"));
        assertEquals(List.of("tls 192.0.2.9 5061"), hops("plain.example", 0, "tls"));
    }

    @Test
    void hostsComeByPriorityAndWithAllTheirAddresses() throws DnsException {
        dns.with(
                        "_sip._udp.example",
                        new Srv(20, 5, 5062, "c.example"),
                        new Srv(10, 5, 5060, "a.example"),
                        new Srv(15, 5, 5061, "gone.example"))
                .with("a.example", "192.0.2.1", "192.0.2.2")
                .with("c.example", "192.0.2.3");
        assertEquals(
                List.of("udp 192.0.2.1 5060", "udp 192.0.2.2 5060", "udp 192.0.2.3 5062"), hops("example", 0, "udp"));
    }

    @Test
    void hostsOfOnePriorityShareTheCallsByWeight() throws DnsException {
        dns.with(
                        "_sip._udp.example",
                        new Srv(1, 60, 5060, "a.example"),
                        new Srv(1, 20, 5060, "b.example"),
                        new Srv(1, 20, 5060, "c.example"))
                .with("a.example", "192.0.2.1")
                .with("b.example", "192.0.2.2")
                .with("c.example", "192.0.2.3");
        ServerAddresses found = new ServerLocator(dns).locate(new SipServer("example", 0, "udp"));
        Random random = new Random(2782);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            List<SipHop> order = found.order(random);
            assertEquals(3, order.size());
            first.merge(order.get(0).address(), 1, Integer::sum);
        }
        assertTrue(Math.abs(first.get("192.0.2.1") - 6000) < 250, first::toString);
        assertTrue(Math.abs(first.get("192.0.2.2") - 2000) < 250, first::toString);
    }

    @Test
    void hostsWithoutWeightTakeTurns() throws DnsException {
        dns.with("_sip._udp.example", new Srv(1, 0, 5060, "a.example"), new Srv(1, 0, 5060, "b.example"))
                .with("a.example", "192.0.2.1")
                .with("b.example", "192.0.2.2");
        ServerAddresses found = new ServerLocator(dns).locate(new SipServer("example", 0, "udp"));
        Random random = new Random(3);
        long firsts = random.ints(1000)
                .filter(i -> found.order(random).get(0).address().equals("192.0.2.1"))
                .count();
        assertTrue(firsts > 400 && firsts < 600, () -> firsts + " of 1000");
    }

    @Test
    void aServiceWhichIsSaidNotToExistHasNoAddress() throws DnsException {
        dns.with("_sip._udp.example", new Srv(0, 0, 0, "")).with("example", "192.0.2.1");
        assertEquals(List.of(), hops("example", 0, "udp"));
    }

    @Test
    void theShortestAnswerCounts() throws DnsException {
        dns.ttl(120).with("pbx.example", "192.0.2.1");
        SipServer server = new SipServer("pbx.example", 0, "udp");
        assertEquals(
                Duration.ofSeconds(120), new ServerLocator(dns).locate(server).ttl());
    }

    @Test
    void noAnswerIsNotNoAddress() {
        dns.away(true);
        assertThrows(DnsException.class, () -> hops("pbx.example", 0, "udp"));
    }
}
