package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.Map;

/**
 * What the ambiguous responses of one make of telephone system mean.
 *
 * @param name 1 to 64 characters, shown to people
 * @param meanings trigger by SIP status 400 to 699; beats the standard table
 */
public record DeviceProfile(String name, Map<Integer, Trigger> meanings) implements Serializable {

    public static final DeviceProfile STANDARD = new DeviceProfile("Standard", Map.of());

    public DeviceProfile {
        name = Absent.or(name, "Standard");
        meanings = Absent.map(meanings);
    }
}
