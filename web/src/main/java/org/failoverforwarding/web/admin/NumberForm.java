package org.failoverforwarding.web.admin;

import java.io.Serializable;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.number.service.NumberService;
import org.failoverforwarding.web.audit.Edit;

/** What is typed into the dialog of a number: what it is called and where it rings. */
public class NumberForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Edit<ManagedNumber> edit;
    private String displayName;
    private String extension;
    private long system;

    NumberForm(ManagedNumber number) {
        edit = new Edit<>(number);
        displayName = number.displayName();
        extension = number.extension();
        system = number.system().value();
    }

    /** Stores what differs. */
    ManagedNumber store(NumberService numbers) {
        ManagedNumber base = edit.base();
        ManagedNumber stored = base;
        if (!displayName.equals(base.displayName()) || !extension.equals(base.extension())) {
            stored = numbers.changeIdentity(base.number(), extension, displayName, base.version());
        }
        return system == base.system().value()
                ? stored
                : numbers.assign(base.number(), new TelephoneSystemId(system), stored.version());
    }

    public Edit<ManagedNumber> getEdit() {
        return edit;
    }

    public ManagedNumber getNumber() {
        return edit.base();
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName == null ? "" : displayName.strip();
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension == null ? "" : extension.strip();
    }

    public long getSystem() {
        return system;
    }

    public void setSystem(long system) {
        this.system = system;
    }
}
