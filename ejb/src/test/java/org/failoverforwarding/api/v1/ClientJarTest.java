package org.failoverforwarding.api.v1;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.routing.LegPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The client jar stands alone, and its enumerations say what the house says. */
class ClientJarTest {

    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.failoverforwarding.api", "org.failoverforwarding.api.v1");

    private static final String[] CLIENT_PACKAGES = {
        "org.failoverforwarding.api", "org.failoverforwarding.api.v1", "java..", "jakarta.ejb.."
    };

    @Test
    void nothingOfTheClientJarNeedsAClassOutsideOfIt() {
        classes()
                .that(resideInAnyPackage("org.failoverforwarding.api", "org.failoverforwarding.api.v1"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(CLIENT_PACKAGES))
                .check(API);
    }

    @Test
    void everyRecordCanTravel() {
        classes()
                .that(resideInAnyPackage("org.failoverforwarding.api", "org.failoverforwarding.api.v1"))
                .and()
                .areRecords()
                .should()
                .beAssignableTo(Serializable.class)
                .check(API);
    }

    @Test
    void noRecordHoldsAnOptionalWhichCannotTravel() {
        List<String> wrong = API.stream()
                .filter(JavaClass::isRecord)
                .filter(resideInAnyPackage("org.failoverforwarding.api", "org.failoverforwarding.api.v1"))
                .flatMap(record -> record.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Optional.class))
                .map(field -> field.getFullName())
                .toList();
        assertEquals(List.of(), wrong);
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                arguments(Edition.class, org.failoverforwarding.account.Edition.class),
                arguments(DigestAlgorithm.class, org.failoverforwarding.account.DigestAlgorithm.class),
                arguments(IncomingCallAction.class, org.failoverforwarding.forwarding.IncomingCallAction.class),
                arguments(ForwardingOrder.class, org.failoverforwarding.forwarding.ForwardingOrder.class),
                arguments(TriggerPreset.class, org.failoverforwarding.forwarding.TriggerPreset.class),
                arguments(Trigger.class, org.failoverforwarding.forwarding.Trigger.class),
                arguments(CallingPartyDisplay.class, org.failoverforwarding.forwarding.CallingPartyDisplay.class),
                arguments(HealthState.class, org.failoverforwarding.health.HealthState.class),
                arguments(CallResult.class, CallDetailRecord.Result.class),
                arguments(AttemptEnd.class, Attempt.End.class),
                arguments(EventKind.class, org.failoverforwarding.event.EventKind.class),
                arguments(MailState.class, org.failoverforwarding.alert.AlertMail.State.class),
                arguments(DeliveryResult.class, org.failoverforwarding.alert.DeliveryOutcome.Result.class),
                arguments(LegKind.class, LegPlan.Kind.class));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void anEnumerationHasTheConstantsOfTheHouse(Class<? extends Enum<?>> api, Class<? extends Enum<?>> house) {
        assertEquals(names(house), names(api));
    }

    @Test
    void theNamesAreThoseOfTheGuide() {
        assertEquals(
                "ejb:failover/failover-ejb/AccountsV1!org.failoverforwarding.api.v1.Accounts",
                JndiNames.remote(Accounts.class));
        assertEquals(
                "java:global/failover/failover-ejb/AccountsV1!org.failoverforwarding.api.v1.Accounts",
                JndiNames.local(Accounts.class));
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
