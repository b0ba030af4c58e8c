package org.failoverforwarding.exchange.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.exchange.ImportColumn;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.number.PhoneNumber;

/** Writes accounts, telephone systems, numbers and redirects as the table that an import reads. */
class TableExport {

    private static final int PORTION = 1000;
    private static final String NO_SECRET = "";

    private final ImportStores stores;

    TableExport(ImportStores stores) {
        this.stores = stores;
    }

    /** @param only the only account, empty for all */
    void write(Optional<AccountId> only, Writer table) {
        String[] header =
                Arrays.stream(ImportColumn.values()).map(ImportColumn::header).toArray(String[]::new);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader(header)
                .setRecordSeparator("\n")
                .get();
        try {
            CSVPrinter printer = new CSVPrinter(table, format);
            for (Account account : accounts(only)) {
                write(account, printer);
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Account> accounts(Optional<AccountId> only) {
        return only.map(id -> stores.accounts().find(id).stream().toList()).orElseGet(stores.accounts()::all);
    }

    private void write(Account account, CSVPrinter printer) throws IOException {
        Map<TelephoneSystemId, TelephoneSystem> systems = new HashMap<>();
        stores.systems().ofAccount(account.id()).forEach(system -> systems.put(system.id(), system));
        Optional<PhoneNumber> last = Optional.empty();
        List<ManagedNumber> numbers = stores.numbers().ofAccount(account.id(), last, PORTION);
        while (!numbers.isEmpty()) {
            for (ManagedNumber number : numbers) {
                write(account, systems.get(number.system()), number, printer);
            }
            last = Optional.of(numbers.get(numbers.size() - 1).number());
            stores.numbers().clear();
            numbers = stores.numbers().ofAccount(account.id(), last, PORTION);
        }
    }

    private static void write(Account account, TelephoneSystem system, ManagedNumber number, CSVPrinter printer)
            throws IOException {
        if (number.redirects().isEmpty()) {
            start(account, system, number, printer);
            printer.printRecord("", "", "", "", "", "");
        }
        for (Redirect redirect : number.redirects()) {
            start(account, system, number, printer);
            printer.printRecord(
                    redirect.designation(),
                    joined(redirect, target -> target.accept(KIND)),
                    joined(redirect, Target::address),
                    redirect.ringTime().toSeconds(),
                    redirect.display(),
                    ActiveTimesText.format(redirect.activeTimes()));
        }
    }

    private static void start(Account account, TelephoneSystem system, ManagedNumber number, CSVPrinter printer)
            throws IOException {
        for (Object value : List.of(
                account.name(),
                account.edition(),
                account.region(),
                system.name(),
                system.authUser(),
                NO_SECRET,
                number.number(),
                number.displayName(),
                number.action(),
                number.ringTime().toSeconds())) {
            printer.print(value);
        }
    }

    private static String joined(Redirect redirect, Function<Target, String> part) {
        return redirect.targets().stream().map(part).collect(Collectors.joining("|"));
    }

    private static final Target.Visitor<String> KIND = new Target.Visitor<>() {
        @Override
        public String internalNumber(Target.InternalNumber target) {
            return "INTERNAL";
        }

        @Override
        public String extension(Target.Extension target) {
            return "INTERNAL";
        }

        @Override
        public String externalNumber(Target.ExternalNumber target) {
            return "EXTERNAL";
        }

        @Override
        public String sipAddress(Target.SipAddress target) {
            return "EXTERNAL";
        }
    };
}
