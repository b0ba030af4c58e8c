package org.failoverforwarding.web.admin;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.routing.DestinationPermissions;

/** What is typed into the dialog of an account. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Account base;
    private String name;
    private Edition edition;
    private String region;
    private String zone;
    private int limit;
    private boolean notifyCaller;
    private boolean sharedCost;
    private boolean personal;
    private boolean foreign;
    private boolean sipAddress;

    AccountForm(Account account) {
        base = account;
        name = account.name();
        edition = account.edition();
        region = account.region();
        zone = account.zone().getId();
        limit = account.forwardedCallLimit();
        notifyCaller = account.notifyCaller();
        sharedCost = account.permissions().sharedCost();
        personal = account.permissions().personal();
        foreign = account.permissions().foreign();
        sipAddress = account.permissions().sipAddress();
    }

    boolean isNew() {
        return base.id().value() == 0;
    }

    Account toAccount() {
        return new Account(
                base.id(),
                base.version(),
                name,
                edition,
                region,
                readZone(),
                base.voicemail(),
                new DestinationPermissions(sharedCost, personal, foreign, sipAddress),
                limit,
                notifyCaller,
                base.reseller());
    }

    private ZoneId readZone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new ValidationException("zone", "zone", "There is no time zone " + zone);
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public Edition getEdition() {
        return edition;
    }

    public void setEdition(Edition edition) {
        this.edition = edition;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region.strip();
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone.strip();
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    public boolean isNotifyCaller() {
        return notifyCaller;
    }

    public void setNotifyCaller(boolean notifyCaller) {
        this.notifyCaller = notifyCaller;
    }

    public boolean isSharedCost() {
        return sharedCost;
    }

    public void setSharedCost(boolean sharedCost) {
        this.sharedCost = sharedCost;
    }

    public boolean isPersonal() {
        return personal;
    }

    public void setPersonal(boolean personal) {
        this.personal = personal;
    }

    public boolean isForeign() {
        return foreign;
    }

    public void setForeign(boolean foreign) {
        this.foreign = foreign;
    }

    public boolean isSipAddress() {
        return sipAddress;
    }

    public void setSipAddress(boolean sipAddress) {
        this.sipAddress = sipAddress;
    }
}
