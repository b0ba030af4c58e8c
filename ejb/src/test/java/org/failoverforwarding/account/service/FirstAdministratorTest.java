package org.failoverforwarding.account.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.failoverforwarding.account.persistence.PortalUserRepository;
import org.failoverforwarding.audit.persistence.AuditRepository;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.directory.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest {

    @TempDir
    private Path directory;

    private final TestDatabase database = new TestDatabase();

    @Test
    void thePasswordIsInAFileOfTheOwnerAndMustBeChanged() throws IOException {
        create("chief");
        Path file = directory.resolve("password-of-chief.txt");
        String password = Files.readString(file).strip();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        PortalUser chief = database.inTransaction(
                em -> new PortalUserRepository(em).find("chief").orElseThrow());
        assertEquals(Set.of(Roles.ADMIN), chief.roles());
        assertTrue(chief.mustChangePassword());
        boolean matches = database.inTransaction(em ->
                new PortalUserRepository(em).password("chief").orElseThrow().matches(password));
        assertTrue(matches);
    }

    @Test
    void anExistingUserKeepsItsPassword() throws IOException {
        create("chief");
        Files.delete(directory.resolve("password-of-chief.txt"));
        create("chief");
        assertFalse(Files.exists(directory.resolve("password-of-chief.txt")));
    }

    @Test
    void aNameThatIsAPathCreatesNothing() throws IOException {
        create("../chief");
        try (var files = Files.list(directory)) {
            assertEquals(0, files.count());
        }
    }

    private void create(String name) {
        database.doInTransaction(
                em -> new FirstAdministrator(new PortalUserRepository(em), new AuditTrail(new AuditRepository(em)))
                        .create(name, directory));
    }
}
