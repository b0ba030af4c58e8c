package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.failoverforwarding.api.ConflictException;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;

/** Makes a change and tells the person what became of it: beside the field that is wrong, else on top. */
@RequestScoped
public class Saving {

    /** Fields of forms by the components of records that they stand for, where the names differ. */
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "targets",
            Set.of("target", "anyTarget"),
            "triggers",
            Set.of("causes"),
            "customDisplay",
            Set.of("shownNumber"),
            "sites",
            Set.of("host"),
            "extension",
            Set.of("extensionDigits"));

    @Inject
    private FacesContext context;

    /**
     * Tries a change.
     *
     * @return its result, or nothing when it was refused; the person has then been told why
     */
    public <T> Optional<T> attempt(Supplier<T> change) {
        return attempt(change, () -> say(null, FacesMessage.SEVERITY_ERROR, Texts.of("saving.conflict")));
    }

    /**
     * Tries a change of what is edited in a form, which keeps what was typed when somebody else was quicker.
     *
     * @param overtaken takes the stored state into the form and shows what is new in it
     * @return its result, or nothing when it was refused; the person has then been told why
     */
    public <T> Optional<T> attempt(Supplier<T> change, Runnable overtaken) {
        try {
            return Optional.of(change.get());
        } catch (ValidationException e) {
            refuse(e);
        } catch (ConflictException e) {
            overtaken.run();
        } catch (NotFoundException e) {
            say(null, FacesMessage.SEVERITY_ERROR, Texts.of("saving.gone"));
        }
        context.validationFailed();
        return Optional.empty();
    }

    /** As {@link #attempt} for a change without a result. */
    public boolean done(Runnable change) {
        return attempt(() -> {
                    change.run();
                    return true;
                })
                .isPresent();
    }

    /** Says that something has been done. */
    public void confirm(String key, Object... arguments) {
        say(null, FacesMessage.SEVERITY_INFO, Texts.of(key, arguments));
    }

    private void refuse(ValidationException refused) {
        String text = Texts.find("invalid." + refused.reason())
                .or(() -> Texts.find(
                        "Reason." + refused.reason().toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(refused.getMessage());
        say(clientId(refused.field()).orElse(null), FacesMessage.SEVERITY_ERROR, text);
    }

    /**
     * Says that the value of one field is wrong.
     *
     * @param field its id, after the row in a list: "targets:1:externalTarget"
     */
    public void refuse(String field, String text) {
        say(clientId(field).orElse(null), FacesMessage.SEVERITY_ERROR, text);
        context.validationFailed();
    }

    private void say(String clientId, FacesMessage.Severity severity, String text) {
        context.addMessage(clientId, new FacesMessage(severity, text, text));
    }

    private Optional<String> clientId(String field) {
        String[] found = new String[1];
        context.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(context, null, Set.of(VisitHint.SKIP_UNRENDERED)),
                        (visit, component) -> found(component, field, found));
        return Optional.ofNullable(found[0]);
    }

    private VisitResult found(UIComponent component, String field, String[] found) {
        boolean match = (isNamed(component, field)
                        || FIELDS.getOrDefault(field, Set.of()).contains(component.getId()))
                && component instanceof UIInput
                && isSubmitted(component);
        if (match) {
            found[0] = component.getClientId(context);
        }
        return match ? VisitResult.COMPLETE : VisitResult.ACCEPT;
    }

    private boolean isNamed(UIComponent component, String field) {
        return field.indexOf(':') < 0
                ? field.equals(component.getId())
                : component.getClientId(context).endsWith(":" + field);
    }

    private boolean isSubmitted(UIComponent component) {
        UIComponent parent = component.getParent();
        while (parent != null && !(parent instanceof UIForm)) {
            parent = parent.getParent();
        }
        return parent instanceof UIForm form && form.isSubmitted();
    }
}
