package org.failoverforwarding.web.admin;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.routing.DestinationPermissions;
import org.failoverforwarding.web.audit.Edit;
import org.failoverforwarding.web.frame.NumberTexts;

/** What is typed into the dialog of an account. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Edit<Account> edit;
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
    private boolean voicemailAccess;
    private String voicemail;
    private String reseller;

    AccountForm(Account account) {
        edit = new Edit<>(account);
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
        voicemailAccess = account.permissions().voicemailAccess();
        voicemail = account.voicemail().map(Target::address).orElse("");
        reseller = account.reseller().orElse("");
    }

    boolean isNew() {
        return edit.base().id().value() == 0;
    }

    AccountId id() {
        return edit.base().id();
    }

    void overtakenBy(Account stored) {
        edit.overtakenBy(stored);
    }

    Account toAccount(NumberTexts numbers) {
        return new Account(
                edit.base().id(),
                edit.base().version(),
                name,
                edition,
                region,
                readZone(),
                readVoicemail(numbers),
                new DestinationPermissions(sharedCost, personal, foreign, sipAddress, voicemailAccess),
                limit,
                notifyCaller,
                Optional.of(reseller).filter(user -> !user.isEmpty()));
    }

    private Optional<Target> readVoicemail(NumberTexts numbers) {
        if (voicemail.isEmpty()) {
            return Optional.empty();
        }
        if (voicemail.startsWith("sip:") || voicemail.startsWith("sips:")) {
            return Optional.of(new Target.SipAddress(voicemail));
        }
        try {
            return Optional.of(new Target.InternalNumber(numbers.parse(voicemail, region)));
        } catch (NumberRefused e) {
            throw new ValidationException(
                    "voicemail", e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), e.getMessage());
        }
    }

    private ZoneId readZone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new ValidationException("zone", "zone", "There is no time zone " + zone);
        }
    }

    public Edit<Account> getEdit() {
        return edit;
    }

    public String getVoicemail() {
        return voicemail;
    }

    public void setVoicemail(String voicemail) {
        this.voicemail = voicemail == null ? "" : voicemail.strip();
    }

    public String getReseller() {
        return reseller;
    }

    public void setReseller(String reseller) {
        this.reseller = reseller == null ? "" : reseller.strip();
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

    public boolean isVoicemailAccess() {
        return voicemailAccess;
    }

    public void setVoicemailAccess(boolean voicemailAccess) {
        this.voicemailAccess = voicemailAccess;
    }
}
