package org.failoverforwarding.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.DeviceProfile;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.screening.BlockingList;
import org.failoverforwarding.screening.CallerPattern;
import org.failoverforwarding.screening.EmergencyMode;

/** A small telephone world with names: accounts, systems, numbers and calls for the tests of routing. */
public final class RoutingSamples {

    public static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    public static final NumberPlan NUMBERS = new NumberPlan();
    public static final PhoneNumber MUSTER = new PhoneNumber("+41442005000");
    public static final PhoneNumber BRANCH = new PhoneNumber("+41442005001");
    public static final PhoneNumber MOBILE = new PhoneNumber("+41791234567");
    public static final PhoneNumber SECOND_MOBILE = new PhoneNumber("+41781234567");
    public static final Carrier CARRIER = new Carrier(
            "Carrier",
            "192.0.2.10",
            5060,
            "udp",
            Carrier.NumberForm.PLUS_E164,
            Carrier.DiversionProfile.BOTH,
            Carrier.CliPolicy.CLI_ANY);
    public static final RoutingSettings SETTINGS = RoutingSettings.defaults("pbx.example.ch", "192.0.2.1");

    private RoutingSamples() {}

    public static AccountSnapshot account(Optional<Target> voicemail) {
        return new AccountSnapshot(
                new AccountId(1),
                "Muster AG",
                Edition.BUSINESS,
                "CH",
                ZoneId.of("Europe/Zurich"),
                voicemail,
                DestinationPermissions.DEFAULT,
                10,
                true);
    }

    public static SystemSnapshot system(long id, String user) {
        return new SystemSnapshot(
                new TelephoneSystemId(id),
                new AccountId(1),
                "PBX " + user,
                new Aor(user),
                new SystemSnapshot.Secret(DigestAlgorithm.MD5, "", ""),
                List.of(),
                DeviceProfile.STANDARD,
                0);
    }

    public static RoutingSnapshot number(
            PhoneNumber number, SystemSnapshot system, IncomingCallAction action, Redirect... redirects) {
        return number(number, system, action, account(Optional.empty()), redirects);
    }

    public static RoutingSnapshot number(
            PhoneNumber number,
            SystemSnapshot system,
            IncomingCallAction action,
            AccountSnapshot account,
            Redirect... redirects) {
        return new RoutingSnapshot(
                number,
                "",
                "Muster AG",
                account,
                system,
                action,
                Duration.ofSeconds(25),
                ForwardingOrder.AS_LISTED,
                List.of(redirects),
                List.of(),
                TriggerPreset.SIPCALL_COMPATIBLE,
                Map.of(),
                false,
                7);
    }

    public static IncomingCall call() {
        return call(new NameAddress("Anna Beispiel", "sip:+41796680000@192.0.2.10"), List.of());
    }

    public static IncomingCall call(NameAddress caller, List<String> privacy) {
        return new IncomingCall(
                "call-1",
                NOON,
                CallOrigin.carrier("Carrier"),
                MUSTER.e164(),
                caller,
                Optional.empty(),
                privacy,
                List.of(),
                List.of(),
                70,
                "",
                false);
    }

    /** The same call from elsewhere, or one that is neither diverted nor blocked (RFC 7090, RFC 4412). */
    public static IncomingCall varied(IncomingCall call, CallOrigin origin, String priority, boolean resourcePriority) {
        return new IncomingCall(
                call.callId(),
                call.arrival(),
                origin,
                call.calledUser(),
                call.caller(),
                call.assertedIdentity(),
                call.privacy(),
                call.diversion(),
                call.historyInfo(),
                call.maxForwards(),
                priority,
                resourcePriority);
    }

    public static Binding binding(String contact, double q) {
        return new Binding(
                contact, "reg", 1, NOON, NOON.plusSeconds(300), q, List.of(), "udp:198.51.100.7:5060", "PBX");
    }

    /** A planner whose world the test fills. */
    public static final class World implements RoutingDirectory {
        private final Map<PhoneNumber, RoutingSnapshot> numbers = new HashMap<>();
        private final Map<TelephoneSystemId, SystemState> states = new HashMap<>();
        private final List<Carrier> carriers = new ArrayList<>(List.of(CARRIER));
        private Optional<PhoneNumber> main = Optional.empty();
        private Optional<EmergencyMode> emergency = Optional.empty();
        private BlockingList blocked = BlockingList.NONE;

        @Override
        public Stream<SystemSnapshot> systems() {
            return numbers.values().stream().map(RoutingSnapshot::system);
        }

        public World with(RoutingSnapshot snapshot) {
            numbers.put(snapshot.number(), snapshot);
            return this;
        }

        /** The main number of every system. */
        public World main(PhoneNumber number) {
            main = Optional.of(number);
            return this;
        }

        /** For every number. */
        public World emergency(EmergencyMode mode) {
            emergency = Optional.of(mode);
            return this;
        }

        /** By every account. */
        public World blocked(CallerPattern... patterns) {
            blocked = new BlockingList(List.of(patterns));
            return this;
        }

        public World registered(SystemSnapshot system, Binding... bindings) {
            states.put(system.id(), new SystemState(List.of(bindings), HealthState.UP, 0));
            return this;
        }

        public World state(SystemSnapshot system, SystemState state) {
            states.put(system.id(), state);
            return this;
        }

        public World carrier(Carrier carrier) {
            carriers.set(0, carrier);
            return this;
        }

        /** One more, of lower preference. */
        public World further(Carrier carrier) {
            carriers.add(carrier);
            return this;
        }

        public RoutePlanner planner() {
            return planner(SETTINGS, LiveCalls.NONE);
        }

        public RoutePlanner planner(RoutingSettings settings, LiveCalls live) {
            return new RoutePlanner(this, this::state, carriers, settings, NUMBERS, live, InstantSource.fixed(NOON));
        }

        private SystemState state(SystemSnapshot system) {
            return states.getOrDefault(system.id(), new SystemState(List.of(), HealthState.UNKNOWN, 0));
        }

        @Override
        public Optional<RoutingSnapshot> byNumber(PhoneNumber number) {
            return Optional.ofNullable(numbers.get(number));
        }

        @Override
        public Optional<RoutingSnapshot> byExtension(AccountId account, String extension) {
            return numbers.values().stream()
                    .filter(number -> number.account().id().equals(account))
                    .filter(number -> number.extension().equals(extension))
                    .findFirst();
        }

        @Override
        public Optional<SystemSnapshot> systemByUser(String user) {
            return numbers.values().stream()
                    .map(RoutingSnapshot::system)
                    .filter(system -> system.aor().user().equals(user))
                    .findFirst();
        }

        @Override
        public Optional<PhoneNumber> mainNumber(TelephoneSystemId system) {
            return main;
        }

        @Override
        public Optional<EmergencyMode> emergency(RoutingSnapshot number, Instant moment) {
            return emergency.filter(mode -> mode.holdsAt(moment));
        }

        @Override
        public BlockingList blocked(AccountId account) {
            return blocked;
        }

        @Override
        public Optional<AccountSnapshot> account(AccountId id) {
            return numbers.values().stream()
                    .map(RoutingSnapshot::account)
                    .filter(account -> account.id().equals(id))
                    .findFirst();
        }
    }
}
