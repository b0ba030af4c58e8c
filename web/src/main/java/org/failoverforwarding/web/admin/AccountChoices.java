package org.failoverforwarding.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.account.service.PortalUserService;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.web.frame.Look;

/** What can be chosen in the dialog of an account. */
@Named
@RequestScoped
public class AccountChoices {

    private static final int MOST = 20;

    @Inject
    private Look look;

    @Inject
    private PortalUserService users;

    public Edition[] getEditions() {
        return Edition.values();
    }

    /** A country with its name in the language of the person. */
    public record Region(String code, String name) {}

    /** All countries by name. */
    public List<Region> getRegions() {
        Locale language = look.getLocale();
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Region(code, new Locale("", code).getDisplayCountry(language) + " (" + code + ")"))
                .sorted(Comparator.comparing(Region::name, java.text.Collator.getInstance(language)))
                .toList();
    }

    /** Time zones with this text in their name. */
    public List<String> zones(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .filter(zone -> zone.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted()
                .limit(MOST)
                .toList();
    }

    /** Resellers with this text in their name. */
    public List<String> resellers(String text) {
        return users.users(text, Paging.of(0, Paging.MAX_LIMIT)).rows().stream()
                .filter(user -> user.roles().contains(Roles.RESELLER))
                .map(PortalUser::username)
                .limit(MOST)
                .toList();
    }
}
