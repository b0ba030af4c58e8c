package org.failoverforwarding.web.alert;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.failoverforwarding.alert.Webhook;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.web.audit.Edit;

/** What is typed into the dialog of a webhook. */
public class WebhookForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Edit<Webhook> edit;
    private String url;
    private List<EventKind> kinds;
    private boolean enabled;

    WebhookForm(Webhook webhook) {
        edit = new Edit<>(webhook);
        url = webhook.url();
        kinds = new ArrayList<>(webhook.kinds());
        enabled = webhook.enabled();
    }

    boolean isNew() {
        return edit.base().id() == 0;
    }

    Webhook toWebhook() {
        return new Webhook(
                edit.base().id(),
                edit.base().version(),
                edit.base().account(),
                url,
                kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds),
                enabled,
                edit.base().progress());
    }

    public Edit<Webhook> getEdit() {
        return edit;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url.strip();
    }

    public List<EventKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<EventKind> kinds) {
        this.kinds = kinds;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
