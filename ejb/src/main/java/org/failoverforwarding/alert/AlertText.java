package org.failoverforwarding.alert;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of alert mails in one language; those about an event are made by {@link EventText}. */
public final class AlertText {

    private static final String BUNDLE = "org.failoverforwarding.alert.Mail";

    private final Locale locale;
    private final ResourceBundle texts;

    private AlertText(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language "en", "de", "fr" or "it"; English for any other */
    public static AlertText in(String language) {
        return new AlertText(new Locale(language, "CH"));
    }

    public String testSubject() {
        return text("test.subject");
    }

    public String testBody() {
        return text("test.body") + "\n\n" + text("footer") + "\n";
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** The text under that key, or otherwise. */
    String textOr(String key, String otherwise) {
        return texts.containsKey(key) ? text(key) : otherwise;
    }

    ResourceBundle bundle() {
        return texts;
    }

    Locale locale() {
        return locale;
    }
}
