package org.failoverforwarding.exchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.StoredSecret;
import org.failoverforwarding.account.service.Secrets;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.exchange.ImportResult;
import org.failoverforwarding.exchange.ImportResult.Counts;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {

    static final String HEADER = "account,edition,region,system,auth_user,auth_password,number,display_name,action,"
            + "ring_timeout,designation,forward_to,target,ring_time,calling_party_display,active_times\n";

    private static final String TABLE = HEADER
            + "Muster AG,BUSINESS,CH,PBX,muster-pbx,geheim,044 200 50 00,Zentrale,RING_THEN_FORWARD,25,Fallback,"
            + "INTERNAL,+41442005001,20,CALLER_NUMBER_AND_NAME,EVERY_DAY\n"
            + "Muster AG,BUSINESS,CH,PBX,muster-pbx,geheim,044 200 50 00,Zentrale,RING_THEN_FORWARD,25,Mobile,"
            + "EXTERNAL,079 123 45 67,15,FORWARDER_NUMBER_AND_NAME,EVERY_DAY\n"
            + "Muster AG,BUSINESS,CH,PBX,muster-pbx,geheim,0041442005001,,RING_ONLY,30,,,,,,\n";

    private final ImportBench bench = new ImportBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void createsAccountSystemNumbersAndRedirects() {
        ImportResult result = bench.load(TABLE);
        assertEquals(List.of(), result.errors());
        assertEquals(new Counts(1, 1, 2, 2), result.created());
        ManagedNumber number = bench.number(Sample.NUMBER);
        assertEquals(IncomingCallAction.RING_THEN_FORWARD, number.action());
        assertEquals("Zentrale", number.displayName());
        assertEquals(
                List.of("Fallback", "Mobile"),
                number.redirects().stream().map(Redirect::designation).toList());
        assertEquals(
                List.of(new Target.InternalNumber(Sample.OTHER_NUMBER)),
                number.redirects().get(0).targets());
        assertEquals(
                List.of(new Target.ExternalNumber(Sample.MOBILE)),
                number.redirects().get(1).targets());
        assertEquals(1, bench.announced());
    }

    @Test
    void theSameTableTwiceChangesNothing() {
        bench.load(TABLE);
        ManagedNumber before = bench.number(Sample.NUMBER);
        ImportResult second = bench.load(TABLE);
        assertEquals(0, second.created().total() + second.changed().total());
        assertEquals(3, second.unchanged());
        assertEquals(before, bench.number(Sample.NUMBER));
        assertEquals(1, bench.announced());
    }

    @Test
    void aChangedTableChangesOnlyWhatIsDifferent() {
        bench.load(TABLE);
        ImportResult result = bench.load(TABLE.replace(",25,Mobile", ",40,Mobile")
                .replace(",25,Fallback", ",40,Fallback")
                .replace(",20,CALLER", ",33,CALLER"));
        assertEquals(new Counts(0, 0, 1, 1), result.changed());
        assertEquals(40, bench.number(Sample.NUMBER).ringTime().toSeconds());
        assertEquals(
                33, bench.number(Sample.NUMBER).redirects().get(0).ringTime().toSeconds());
    }

    @Test
    void aNewPasswordReplacesTheSecretAndAnEmptyOneKeepsIt() {
        bench.load(TABLE);
        StoredSecret first = bench.secret("muster-pbx");
        assertEquals(Secrets.stored("muster-pbx", "geheim"), first);
        assertEquals(0, bench.load(TABLE.replace("geheim", "")).changed().total());
        assertEquals(first, bench.secret("muster-pbx"));
        assertEquals(
                new Counts(0, 1, 0, 0),
                bench.load(TABLE.replace("geheim", "neu")).changed());
        assertEquals(Secrets.stored("muster-pbx", "neu"), bench.secret("muster-pbx"));
    }

    @Test
    void aDryRunTellsTheDifferenceAndWritesNothing() {
        ImportResult result = bench.dryRun(TABLE);
        assertEquals(new Counts(1, 1, 2, 2), result.created());
        assertTrue(result.differences().contains("new redirect +41442005000 Fallback"), result.differences()::toString);
        assertTrue(bench.find(Sample.NUMBER).isEmpty());
        assertEquals(0, bench.announced());
    }

    @Test
    void semicolonsByteOrderMarkAndOtherOrderOfColumnsAreUnderstood() {
        String swapped = "\uFEFF" + HEADER.replace(',', ';').replace("account;edition", "edition;account")
                + "HOME;\"Meier; Anna\";CH;Fritz;meier;x;0442005000;;RING_ONLY;;;;;;;\n";
        ImportResult result = bench.load(swapped);
        assertEquals(List.of(), result.errors());
        assertEquals(25, bench.number(Sample.NUMBER).ringTime().toSeconds());
    }

    @Test
    void exportAndImportIsTheIdentity() {
        bench.load(TABLE);
        StringWriter table = new StringWriter();
        bench.imports().exportTable(Optional.empty(), table);
        ImportResult again = bench.load(table.toString());
        assertEquals(List.of(), again.errors());
        assertEquals(0, again.created().total() + again.changed().total());
        StringWriter second = new StringWriter();
        bench.imports().exportTable(Optional.empty(), second);
        assertEquals(table.toString(), second.toString());
    }

    @Test
    void anExternalTargetThatIsAnOwnNumberBecomesInternalAndStaysSo() {
        String external = TABLE.replace("INTERNAL,+41442005001", "EXTERNAL,0442005001");
        bench.load(external);
        assertEquals(
                List.of(new Target.InternalNumber(Sample.OTHER_NUMBER)),
                bench.number(Sample.NUMBER).redirects().get(0).targets());
        assertEquals(0, bench.load(external).changed().total());
    }

    @Test
    void withoutHeaderNothingIsImported() {
        ValidationException refused =
                assertThrows(ValidationException.class, () -> bench.load(TABLE.substring(HEADER.length())));
        assertEquals("no-header", refused.reason());
        assertThrows(ValidationException.class, () -> bench.load(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BUSINESS,CH                | PLATINUM,CH                | edition               | "PLATINUM" is none of
        BUSINESS,CH                | BUSINESS,Swiss             | region                | more than 2 characters
        BUSINESS,CH                | BUSINESS,XX                | region                | "XX" is not a country
        Muster AG,                 | ,                          | account               | missing
        ,PBX,                      | ,,                         | system                | missing
        ,muster-pbx,               | ,,                         | auth_user             | missing
        ,muster-pbx,               | ,a b,                      | auth_user             | no spaces
        geheim                     | ''                         | auth_password         | needs a password
        044 200 50 00              | 044 200                    | number                | short
        044 200 50 00              | 117                        | number                | emergency
        RING_THEN_FORWARD          | RING                       | action                | is none of
        RING_THEN_FORWARD          | VOICEMAIL_ONLY             | action                | needs a voicemail
        ,25,                       | ,4,                        | ring_timeout          | from 5 to 300
        ,25,                       | ,soon,                     | ring_timeout          | from 5 to 300
        Mobile                     | ''                         | designation           | missing
        EXTERNAL                   | SIDEWAYS                   | forward_to            | neither INTERNAL nor
        EXTERNAL                   | INTERNAL                   | target                | not a number of this account
        079 123 45 67              | 0900 123 456               | target                | premium
        079 123 45 67              | 112                        | target                | emergency
        079 123 45 67              | 044 200 50 00              | target                | forwarded to itself
        079 123 45 67              | sip:a@example.com          | target                | SIP address
        079 123 45 67              | ''                         | target                | missing
        ,15,                       | ,301,                      | ring_time             | from 5 to 300
        FORWARDER_NUMBER_AND_NAME  | MINE                       | calling_party_display | is none of
        FORWARDER_NUMBER_AND_NAME  | CUSTOM                     | calling_party_display | Custom
        EVERY_DAY                  | SOMETIMES                  | active_times          | SOMETIMES
        """)
    void aBadLineIsLeftOutWithLineColumnAndReason(String right, String wrong, String column, String reason) {
        String good = HEADER + "Muster AG,BUSINESS,CH,Other,other,pw,044 200 50 09,,RING_ONLY,,,,,,,\n";
        String bad = TABLE.lines().skip(2).findFirst().orElseThrow().replace(right, wrong);
        ImportResult result = bench.load(good + bad + "\n");
        assertEquals(1, result.errorCount(), result.errors()::toString);
        ImportResult.LineError error = result.errors().get(0);
        assertEquals(3, error.line());
        assertEquals(column, error.column(), error::reason);
        assertTrue(error.reason().contains(reason), error::reason);
        assertTrue(bench.find(Sample.NUMBER).isEmpty());
        assertEquals(1, result.created().numbers());
    }

    @Test
    void aLineWithMissingValuesIsLeftOut() {
        ImportResult result = bench.load(TABLE + "Muster AG,BUSINESS,CH\n");
        assertEquals(5, result.errors().get(0).line());
        assertEquals(2, result.created().numbers());
    }

    @Test
    void linesThatContradictAnEarlierOneAreLeftOut() {
        ImportResult result = bench.load(TABLE
                + TABLE.lines().skip(3).findFirst().orElseThrow().replace("BUSINESS", "HOME") + "\n"
                + TABLE.lines().skip(3).findFirst().orElseThrow().replace("RING_ONLY", "REJECT") + "\n"
                + TABLE.lines().skip(2).findFirst().orElseThrow() + "\n");
        assertEquals(
                List.of("edition", "action", "designation"),
                result.errors().stream().map(ImportResult.LineError::column).toList());
        assertTrue(result.errors().get(0).reason().contains("line 2"), result.errors()::toString);
    }

    @Test
    void aTargetThatFallsOutTakesTheRedirectWithIt() {
        ImportResult result = bench.load(TABLE.replace("0041442005001,,RING_ONLY", "0041442005001,,VOICEMAIL_ONLY"));
        assertEquals(
                List.of(2, 4),
                result.errors().stream().map(ImportResult.LineError::line).toList());
        assertEquals(1, bench.number(Sample.NUMBER).redirects().size());
    }

    @Test
    void aNumberOrUserOfAnotherAccountIsRefused() {
        bench.load(TABLE);
        ImportResult result = bench.load(HEADER
                + "Thief,HOME,CH,Fritz,thief,pw,0442005000,,RING_ONLY,,,,,,,\n"
                + "Thief,HOME,CH,PBX,muster-pbx,pw,0442005007,,RING_ONLY,,,,,,,\n");
        assertEquals(
                List.of("number", "auth_user"),
                result.errors().stream().map(ImportResult.LineError::column).toList());
        assertEquals(0, result.created().total());
    }

    @Test
    void whatTheLinterWarnsOfIsImportedAndToldWithItsLine() {
        ImportResult result =
                bench.load(HEADER + "Muster AG,BUSINESS,CH,PBX,muster-pbx,pw,0442005000,,RING_THEN_FORWARD,20,,,,,,\n");
        assertEquals(0, result.errorCount());
        assertEquals(1, result.warningCount());
        assertEquals(2, result.warnings().get(0).line());
        assertEquals("action", result.warnings().get(0).column());
        assertEquals(1, result.created().numbers());
    }

    @Test
    void rulesThatTheLinterRefusesAreLeftOut() {
        String line = "Muster AG,BUSINESS,CH,PBX,muster-pbx,pw,%s,,FORWARD_ONLY,20,Loop,INTERNAL,%s,15,,EVERY_DAY\n";
        ImportResult result = bench.load(
                HEADER + line.formatted("0442005000", "0442005001") + line.formatted("0442005001", "0442005000"));
        assertTrue(result.errorCount() > 0);
        assertTrue(
                result.errors().get(0).reason().contains("loop"),
                result.errors().toString());
        assertEquals("target", result.errors().get(0).column());
    }

    @Test
    void aRedirectThatTheTableDoesNotNameStays() {
        bench.load(TABLE);
        ImportResult result =
                bench.load(HEADER + TABLE.lines().skip(2).findFirst().orElseThrow() + "\n");
        assertEquals(1, result.unchanged());
        assertEquals(2, bench.number(Sample.NUMBER).redirects().size());
    }
}
