package org.failoverforwarding.account.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.database.persistence.TargetText;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.routing.DestinationPermissions;

/** Row of a customer account. */
@Entity(name = "Account")
@Table(name = "account")
@SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
class AccountEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    Long id;

    @Version
    long version;

    String name;

    @Enumerated(EnumType.STRING)
    Edition edition;

    String region;
    String zone;
    String voicemail;

    @Column(name = "allow_shared_cost")
    boolean allowSharedCost;

    @Column(name = "allow_personal")
    boolean allowPersonal;

    @Column(name = "allow_foreign")
    boolean allowForeign;

    @Column(name = "allow_sip_address")
    boolean allowSipAddress;

    @Column(name = "allow_voicemail_access")
    boolean allowVoicemailAccess;

    @Column(name = "forwarded_call_limit")
    int forwardedCallLimit;

    @Column(name = "notify_caller")
    boolean notifyCaller;

    String reseller;

    void take(Account account) {
        name = account.name();
        edition = account.edition();
        region = account.region();
        zone = account.zone().getId();
        voicemail = account.voicemail().map(TargetText::write).orElse(null);
        allowSharedCost = account.permissions().sharedCost();
        allowPersonal = account.permissions().personal();
        allowForeign = account.permissions().foreign();
        allowSipAddress = account.permissions().sipAddress();
        allowVoicemailAccess = account.permissions().voicemailAccess();
        forwardedCallLimit = account.forwardedCallLimit();
        notifyCaller = account.notifyCaller();
        reseller = account.reseller().orElse(null);
    }

    Account toAccount() {
        return new Account(
                new AccountId(id),
                version,
                name,
                edition,
                region,
                ZoneId.of(zone),
                Optional.ofNullable(voicemail).map(TargetText::read),
                new DestinationPermissions(
                        allowSharedCost, allowPersonal, allowForeign, allowSipAddress, allowVoicemailAccess),
                forwardedCallLimit,
                notifyCaller,
                Optional.ofNullable(reseller));
    }
}
