package org.failoverforwarding.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.RuleVersion;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.service.NumberService;
import org.failoverforwarding.number.service.RuleVersionService;
import org.failoverforwarding.web.frame.Lookup;
import org.failoverforwarding.web.frame.Saving;

/** Earlier rules of a number: what each one differs from the present ones, and the way back to it. */
@Named
@ViewScoped
public class VersionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NumberService numbers;

    @Inject
    private RuleVersionService versions;

    @Inject
    private Saving saving;

    private String digits = "";
    private ManagedNumber number;
    private List<RuleVersion> rows = List.of();

    /** Reads the number of the address. */
    public void open() {
        Lookup.open(this::read);
    }

    private void read() {
        if (digits == null || !digits.matches("[1-9][0-9]{1,14}")) {
            throw new NotFoundException("Not a number");
        }
        number = numbers.number(new PhoneNumber("+" + digits));
        rows = new ArrayList<>(versions.versions(number.number()));
    }

    /** What would change by going back to a version. */
    public List<JsonDifference.Change> differences(RuleVersion version) {
        return JsonDifference.between(rows.get(0).rules(), version.rules());
    }

    public void restore(RuleVersion version) {
        saving.attempt(() -> versions.restore(number.number(), version.entry(), version.before(), number.version()))
                .ifPresent(restored -> saving.confirm("versions.restored"));
        read();
    }

    public ManagedNumber getNumber() {
        return number;
    }

    public List<RuleVersion> getRows() {
        return rows;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }
}
