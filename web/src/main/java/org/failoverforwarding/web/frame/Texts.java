package org.failoverforwarding.web.frame;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the portal in the language of the person. */
public final class Texts {

    private static final String BUNDLE = "org.failoverforwarding.web.texts";

    private Texts() {}

    /**
     * A text in the language of the current view.
     *
     * @param key of the message bundles
     * @param arguments inserted as they are; numbers by locale
     */
    public static String of(String key, Object... arguments) {
        return in(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, arguments);
    }

    public static String in(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** A text in the language of the current view, if there is one under that key. */
    public static Optional<String> find(String key) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** The text of an enum constant, keyed by its type and name. */
    public static String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
