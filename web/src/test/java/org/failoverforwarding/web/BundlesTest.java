package org.failoverforwarding.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.RuleLevel;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.guard.Failure;
import org.failoverforwarding.guard.GuardVerdict;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.OutageHint;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.web.customer.TargetForm;
import org.failoverforwarding.web.live.Registration;
import org.failoverforwarding.web.times.ActiveTimesForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final Pattern KEY =
            Pattern.compile("[tT](?:exts\\.of\\(\\s*\"|\\[')([A-Za-z]+[._A-Za-z]*?)(?:\"|'\\])");
    private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z]+(?:\\.[_A-Za-z]+)+)[\"']");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it"})
    void everyLanguageHasAllTexts(String language) {
        for (String bundle : List.of("texts", "messages")) {
            assertEquals(
                    keys(bundle, ""),
                    keys(bundle, "_" + language),
                    bundle + " in " + language + " has other keys than in English");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_fr", "_it"})
    void everyTextHasThePlaceholdersOfTheEnglishOneAndCanBeFormatted(String language) {
        Properties english = load("texts", "");
        Properties texts = load("texts", language);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertEquals(placeholders(english.getProperty(key)), placeholders(text), key + language);
            if (!placeholders(text).isEmpty()) {
                String shown = new MessageFormat(text).format(new Object[] {"A", "B", "C"});
                assertTrue(PLACEHOLDER.matcher(shown).results().findAny().isEmpty(), key + language + ": " + shown);
            }
        }
    }

    @Test
    void swissGermanHasNoSharpS() {
        assertTrue(load("texts", "_de").values().stream()
                .noneMatch(text -> text.toString().contains("ß")));
    }

    @Test
    void everyKeyInPagesAndBeansHasAText() throws IOException {
        Set<String> keys = keys("texts", "");
        Set<String> missing = sources()
                .flatMap(source -> KEY.matcher(read(source)).results())
                .map(match -> match.group(1))
                .filter(key -> !key.endsWith(".") && !keys.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void noTextIsWithoutUse() throws IOException {
        Set<String> used = sources()
                .flatMap(source -> QUOTED.matcher(read(source)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(keys("texts", ""));
        unused.removeIf(key -> used.contains(key) || isOfConstant(key) || isConfirmation(used, key));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyConstantThatIsShownHasAText() {
        Set<String> keys = keys("texts", "");
        Stream.<Enum<?>[]>of(
                        IncomingCallAction.values(),
                        Trigger.values(),
                        CallingPartyDisplay.values(),
                        CallDetailRecord.Result.values(),
                        Attempt.End.values(),
                        LegPlan.Kind.values(),
                        Registration.Kind.values(),
                        NumberRefused.Reason.values(),
                        ActiveTimesRefused.Reason.values(),
                        ActiveTimesForm.Holidays.values(),
                        ActiveTimesForm.Mode.values(),
                        TargetForm.Place.values(),
                        ForwardingOrder.values(),
                        TriggerPreset.values(),
                        RuleLevel.values(),
                        Edition.values(),
                        HealthState.values(),
                        HealthSignal.values(),
                        OutageHint.values(),
                        DigestAlgorithm.values(),
                        AuditEntry.Action.values(),
                        EventKind.values(),
                        DeliveryOutcome.Result.values(),
                        AlertMail.State.values(),
                        Failure.values(),
                        GuardVerdict.values(),
                        java.time.DayOfWeek.values())
                .flatMap(Arrays::stream)
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .forEach(key -> assertTrue(keys.contains(key), key));
        Roles.ALL.forEach(role -> assertTrue(keys.contains("role." + role), role));
        Arrays.stream(Trigger.values())
                .forEach(trigger -> assertTrue(keys.contains("Trigger." + trigger + ".protocol"), trigger.name()));
        Arrays.stream(TriggerPreset.values())
                .forEach(preset -> assertTrue(keys.contains("TriggerPreset." + preset + ".means"), preset.name()));
        Arrays.stream(IncomingCallAction.values())
                .forEach(action -> assertTrue(keys.contains("IncomingCallAction." + action + ".means"), action.name()));
    }

    private static boolean isOfConstant(String key) {
        return Character.isUpperCase(key.charAt(0)) || key.startsWith("role.") || key.startsWith("invalid.");
    }

    private static boolean isConfirmation(Set<String> used, String key) {
        return key.startsWith("error.") || used.contains(key);
    }

    private static List<String> placeholders(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.results().map(match -> match.group()).sorted().distinct().toList();
    }

    private static Stream<Path> sources() throws IOException {
        return Stream.concat(files("src/main/webapp", ".xhtml"), files("src/main/java", ".java"));
    }

    private static Stream<Path> files(String directory, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(directory))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String bundle, String language) {
        return new TreeSet<>(load(bundle, language).stringPropertyNames());
    }

    private static Properties load(String bundle, String language) {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                BundlesTest.class.getResourceAsStream(bundle + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
