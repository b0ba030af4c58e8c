package org.failoverforwarding.number.service;

import java.util.List;
import java.util.Map;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.Texts;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.NumberBlock;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.number.PhoneNumber;

/** Which numbers of a block are to be created. */
record BlockPlan(NumberBlock block, List<PhoneNumber> fresh, List<PhoneNumber> present) {

    /** @throws ValidationException for a block that cannot be */
    static void check(NumberBlock block) {
        if (block.size() < 1 || block.size() > NumberBlock.MOST) {
            throw new ValidationException(
                    "last",
                    "block",
                    "The last number is as long as the first one, not before it, and at most " + NumberBlock.MOST
                            + " numbers away.");
        }
        if (block.extensionDigits() != 0) {
            Texts.range("extensionDigits", block.extensionDigits(), 2, 6);
            if (block.size() > Math.pow(10, block.extensionDigits())) {
                throw new ValidationException(
                        "extensionDigits",
                        "too-few-digits",
                        "Two numbers would have the same extension. Take more digits.");
            }
        }
    }

    /** @param owners of those numbers of the block that are stored */
    static BlockPlan of(NumberBlock block, Map<PhoneNumber, AccountId> owners) {
        boolean foreign = owners.values().stream().anyMatch(owner -> !owner.equals(block.account()));
        if (foreign) {
            throw new ValidationException(
                    "first", "taken-elsewhere", "A number of this block belongs to another account.");
        }
        return new BlockPlan(
                block,
                block.numbers().stream()
                        .filter(number -> !owners.containsKey(number))
                        .toList(),
                block.numbers().stream().filter(owners::containsKey).toList());
    }

    List<ManagedNumber> drafts(TelephoneSystem system) {
        return fresh.stream()
                .map(number -> ManagedNumber.draft(number, system).withIdentity(block.extension(number), ""))
                .toList();
    }
}
