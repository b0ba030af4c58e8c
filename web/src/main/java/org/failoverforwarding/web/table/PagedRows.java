package org.failoverforwarding.web.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Rows of a table which are fetched page by page from a session bean.
 *
 * @param <T> type of a row
 */
public class PagedRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<Paging, Page<T>> source;
    private final transient Function<T, String> key;

    /**
     * Rows from a source.
     *
     * @param source answers one page
     * @param key unique text of a row
     */
    public PagedRows(Function<Paging, Page<T>> source, Function<T, String> key) {
        this.source = source;
        this.key = key;
    }

    /** The total comes with the rows in {@link #load}. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream().findFirst().orElse(null);
        Page<T> page = source.apply(paging(first, size, sort));
        if (page.rows().isEmpty() && page.total() > 0 && first > 0) {
            page = source.apply(paging(0, size, sort));
        }
        setRowCount((int) Math.min(page.total(), Integer.MAX_VALUE));
        return page.rows();
    }

    private static Paging paging(int first, int size, SortMeta sort) {
        String field = sort == null ? "" : sort.getField();
        boolean descending = sort != null && sort.getOrder().isDescending();
        return new Paging(first, Math.max(1, Math.min(size, Paging.MAX_LIMIT)), field, descending);
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }

    @Override
    public T getRowData(String rowKey) {
        return getWrappedData().stream()
                .filter(row -> key.apply(row).equals(rowKey))
                .findFirst()
                .orElse(null);
    }
}
