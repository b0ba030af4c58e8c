package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.Located;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.BlockedCaller;
import org.failoverforwarding.api.v1.BlockedCallers;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.screening.CallerPattern;
import org.failoverforwarding.screening.service.BlockingService;

/** Blocking lists for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class BlockedCallersV1 implements BlockedCallers {

    private static final NumberPlan PLAN = new NumberPlan();

    @Inject
    private BlockingService blocking;

    @Inject
    private Houses houses;

    @Override
    public List<BlockedCaller> list(long account) {
        return blocking.list(new AccountId(account)).stream()
                .map(entry -> toApi(account, entry))
                .toList();
    }

    @Override
    public List<BlockedCaller> block(List<BlockedCaller> callers) {
        long account = Given.elements("callers", callers, MAX_ENTRIES).get(0).account();
        houses.requireAccount(account);
        String region = houses.of(new AccountId(account)).region();
        Map<CallerPattern, String> notes = new LinkedHashMap<>();
        for (int i = 0; i < callers.size(); i++) {
            BlockedCaller wish = callers.get(i);
            Located.at("[" + i + "]", () -> {
                requireSame(account, wish.account());
                return notes.put(pattern(wish.caller(), region), wish.note());
            });
        }
        blocking.block(new AccountId(account), notes);
        return list(account);
    }

    @Override
    public void unblock(long account, String caller) {
        AccountId of = new AccountId(account);
        blocking.unblock(
                of, pattern(Given.value("caller", caller), houses.of(of).region()));
    }

    private static void requireSame(long account, long other) {
        if (account != other) {
            throw new ValidationException("account", "several", "All callers of one request belong to one account");
        }
    }

    private static CallerPattern pattern(String text, String region) {
        try {
            return CallerPattern.read(text, PLAN, region);
        } catch (NumberRefused refused) {
            throw Spelling.refused("caller", refused);
        }
    }

    private static BlockedCaller toApi(long account, org.failoverforwarding.screening.BlockedCaller entry) {
        return new BlockedCaller(account, entry.pattern().text(), entry.note(), entry.added());
    }
}
