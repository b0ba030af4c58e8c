package org.failoverforwarding.web.admin;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.failoverforwarding.account.DeviceProfile;
import org.failoverforwarding.forwarding.Trigger;

/** The profile of a device as it is typed in: what its ambiguous responses mean. */
public class ProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> AMBIGUOUS = List.of(403, 480, 603);

    private final DeviceProfile base;
    private final List<Meaning> meanings;
    private String name;

    ProfileForm(DeviceProfile profile) {
        base = profile;
        name = profile.name();
        meanings = AMBIGUOUS.stream()
                .map(status -> new Meaning(status, profile.meanings().get(status)))
                .toList();
    }

    /** Statuses which have no field of their own keep their meaning. */
    DeviceProfile toProfile() {
        Map<Integer, Trigger> all = new HashMap<>(base.meanings());
        for (Meaning meaning : meanings) {
            if (meaning.trigger == null) {
                all.remove(meaning.status);
            } else {
                all.put(meaning.status, meaning.trigger);
            }
        }
        return new DeviceProfile(name, all);
    }

    /** What the response can mean. */
    public Collection<Trigger> getTriggers() {
        return List.of(
                Trigger.BUSY,
                Trigger.REJECTED,
                Trigger.NO_ANSWER,
                Trigger.ERROR,
                Trigger.CHANNELS_FULL,
                Trigger.UNREACHABLE,
                Trigger.UNKNOWN_NUMBER);
    }

    public List<Meaning> getMeanings() {
        return meanings;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    /** What one status means; nothing chosen is the usual meaning. */
    public static class Meaning implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int status;
        private Trigger trigger;

        Meaning(int status, Trigger trigger) {
            this.status = status;
            this.trigger = trigger;
        }

        public int getStatus() {
            return status;
        }

        public Trigger getTrigger() {
            return trigger;
        }

        public void setTrigger(Trigger trigger) {
            this.trigger = trigger;
        }
    }
}
