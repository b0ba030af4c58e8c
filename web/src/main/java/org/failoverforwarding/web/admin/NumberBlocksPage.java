package org.failoverforwarding.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.directory.NumberBlock;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.NumberRow;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.number.service.NumberService;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.NumberTexts;
import org.failoverforwarding.web.frame.Remembered;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Show;
import org.failoverforwarding.web.table.PagedRows;

/** Numbers of the chosen account: added in blocks, named, moved to another system, deleted. */
@Named
@ViewScoped
public class NumberBlocksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NumberService numbers;

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private ChosenAccount account;

    @Inject
    private NumberTexts texts;

    @Inject
    private Remembered remembered;

    @Inject
    private Saving saving;

    @Inject
    private Show show;

    private PagedRows<NumberRow> rows;
    private BlockForm block = new BlockForm();
    private NumberForm form;

    @PostConstruct
    void open() {
        rows = new PagedRows<>(
                paging -> account.id().isEmpty()
                        ? new Page<>(List.of(), 0)
                        : numbers.overview(new NumberFilter(account.id(), Optional.empty(), getSearch()), paging),
                row -> row.number().e164());
    }

    public void add() {
        block = new BlockForm();
    }

    public void saveBlock() {
        account.id()
                .flatMap(id -> saving.attempt(() -> numbers.createBlock(block.toBlock(id, account.region(), texts))))
                .ifPresent(this::tell);
    }

    private void tell(NumberBlock.Result result) {
        saving.confirm(
                result.present().isEmpty() ? "blocks.created" : "blocks.createdSome",
                result.created().size(),
                result.present().size());
    }

    public void edit(NumberRow row) {
        saving.attempt(() -> numbers.number(row.number())).ifPresent(number -> form = new NumberForm(number));
    }

    public void save() {
        saving.attempt(
                        () -> form.store(numbers),
                        () -> form.getEdit()
                                .overtakenBy(numbers.number(form.getNumber().number())))
                .ifPresent(number -> saving.confirm("admin.saved", show.number(number.number())));
    }

    public void delete(NumberRow row) {
        boolean done = saving.done(
                () -> numbers.delete(row.number(), numbers.number(row.number()).version()));
        if (done) {
            saving.confirm("admin.deleted", show.number(row.number()));
        }
    }

    public List<TelephoneSystem> getSystems() {
        return account.id().map(systems::systems).orElse(List.of());
    }

    public PagedRows<NumberRow> getRows() {
        return rows;
    }

    public BlockForm getBlock() {
        return block;
    }

    public NumberForm getForm() {
        return form;
    }

    public String getSearch() {
        return remembered.get("blocks.search");
    }

    public void setSearch(String search) {
        remembered.set("blocks.search", search);
    }
}
