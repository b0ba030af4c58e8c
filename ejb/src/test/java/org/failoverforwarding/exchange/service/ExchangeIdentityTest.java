package org.failoverforwarding.exchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.exchange.ImportResult;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is stored, the import of its export changes nothing: not what the table tells, nor what it cannot tell. */
class ExchangeIdentityTest {

    private static final int NUMBERS = 12;
    private static final List<String> NAMES = List.of(
            "Muster AG", "Müller \"Söhne\"; & Co., 'Zürich'", "=1+1", "日本語 𝄞 ñ", "a|b\\c", "#!/bin/sh", "\"\"", "-;-");
    private static final List<String> ACTIONS = List.of("RING_ONLY", "RING_THEN_FORWARD", "FORWARD_ONLY", "REJECT");
    private static final List<String> TIMES = List.of(
            "EVERY_DAY",
            "MO-FR 08:00-17:30",
            "MO-FR 08:00-12:00|SA 09:00-11:00",
            "2026-12-24..2027-01-02",
            "12-24",
            "holidays CH-ZH",
            "MO-FR 08:00-17:30|not holidays CH-ZH");

    private final ImportBench bench = new ImportBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theImportOfTheExportChangesNothing(long seed) {
        Random random = new Random(seed);
        assertEquals(List.of(), bench.load(table(random)).errors());
        changeWhatTheTableCannotTell(random);
        String export = export();
        List<ManagedNumber> before = numbers();
        assertEquals(List.of(), bench.dryRun(export).differences());
        ImportResult result = bench.load(export);
        assertEquals(List.of(), result.errors());
        assertEquals(0, result.created().total() + result.changed().total());
        assertEquals(before, numbers());
        assertEquals(export, export());
    }

    private String export() {
        StringWriter table = new StringWriter();
        bench.imports().exportTable(Optional.empty(), table);
        return table.toString();
    }

    private List<ManagedNumber> numbers() {
        return IntStream.range(0, NUMBERS)
                .mapToObj(i -> bench.number(number(i)))
                .toList();
    }

    private static PhoneNumber number(int i) {
        return new PhoneNumber("+414420050%02d".formatted(i));
    }

    private static String table(Random random) {
        StringBuilder table = new StringBuilder(ImportTest.HEADER);
        for (int i = 0; i < NUMBERS; i++) {
            String account = NAMES.get(i % 2);
            String start = row(
                    account,
                    "BUSINESS",
                    "CH",
                    "PBX " + i + " " + NAMES.get(i % NAMES.size()),
                    "pbx-" + i,
                    "secret",
                    number(i).e164(),
                    one(NAMES, random),
                    one(ACTIONS, random),
                    5 + random.nextInt(296));
            int redirects = 1 + random.nextInt(3);
            for (int r = 0; r < redirects; r++) {
                table.append(start).append(',').append(redirect(i, r, random)).append('\n');
            }
        }
        return table.toString();
    }

    /** An internal target is a later number of the same account, so that there is no circle. */
    private static String redirect(int number, int index, Random random) {
        boolean internal = index == 0 && number + 2 < NUMBERS && random.nextBoolean();
        CallingPartyDisplay display = CallingPartyDisplay.values()[random.nextInt(3)];
        return row(
                one(NAMES, random) + " " + index,
                internal ? "INTERNAL|EXTERNAL" : "EXTERNAL",
                internal ? number(number + 2).e164() + "|+41791234567" : "+4179123450" + index,
                5 + random.nextInt(296),
                display,
                one(TIMES, random));
    }

    private static String row(Object... values) {
        return Arrays.stream(values)
                .map(value -> '"' + value.toString().replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static <T> T one(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    private void changeWhatTheTableCannotTell(Random random) {
        bench.database().inTransaction(em -> {
            NumberRepository stored = new NumberRepository(em);
            for (int i = 0; i < NUMBERS; i++) {
                ManagedNumber number = stored.find(number(i)).orElseThrow();
                List<Redirect> redirects = number.redirects().stream()
                        .map(redirect -> changed(redirect, number, random))
                        .toList();
                stored.update(number.withIdentity("1" + (10 + i), number.displayName())
                        .withRedirects(redirects));
            }
            return stored;
        });
    }

    private static Redirect changed(Redirect redirect, ManagedNumber number, Random random) {
        Set<Trigger> triggers = EnumSet.of(Trigger.values()[random.nextInt(Trigger.values().length)]);
        boolean custom = random.nextBoolean();
        return new Redirect(
                redirect.id(),
                redirect.designation(),
                random.nextBoolean(),
                triggers,
                redirect.targets(),
                ForwardingOrder.SIMULTANEOUS,
                Duration.ofSeconds(5 + random.nextInt(296)),
                custom ? CallingPartyDisplay.CUSTOM : redirect.display(),
                custom ? Optional.of(new CustomDisplay(number.number(), "{callerName}; \"x\"")) : Optional.empty(),
                redirect.activeTimes());
    }
}
