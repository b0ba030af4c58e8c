package org.failoverforwarding.web.alert;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.web.audit.Edit;

/** What is typed into the dialog of a recipient of alerts. */
public class RecipientForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Edit<AlertRecipient> edit;
    private String address;
    private String language;
    private List<EventKind> kinds;
    private int afterMinutes;
    private boolean enabled;

    RecipientForm(AlertRecipient recipient) {
        edit = new Edit<>(recipient);
        address = recipient.address();
        language = recipient.language();
        kinds = new ArrayList<>(recipient.kinds());
        afterMinutes = recipient.afterMinutes();
        enabled = recipient.enabled();
    }

    boolean isNew() {
        return edit.base().id() == 0;
    }

    AlertRecipient toRecipient() {
        return new AlertRecipient(
                edit.base().id(),
                edit.base().version(),
                edit.base().account(),
                address,
                language,
                kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds),
                afterMinutes,
                enabled);
    }

    public Edit<AlertRecipient> getEdit() {
        return edit;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address.strip();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<EventKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<EventKind> kinds) {
        this.kinds = kinds;
    }

    public int getAfterMinutes() {
        return afterMinutes;
    }

    public void setAfterMinutes(int afterMinutes) {
        this.afterMinutes = afterMinutes;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
