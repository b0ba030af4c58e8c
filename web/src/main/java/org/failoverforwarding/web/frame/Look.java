package org.failoverforwarding.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Language and theme of a person, remembered by the browser. */
@Named
@SessionScoped
public class Look implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "it");
    private static final Map<String, Object> YEAR =
            Map.of("maxAge", 31_536_000, "path", "/", "httpOnly", true, "SameSite", "Lax");

    private String language;
    private boolean dark;

    @PostConstruct
    void recall() {
        FacesContext context = FacesContext.getCurrentInstance();
        Map<String, Object> cookies = context.getExternalContext().getRequestCookieMap();
        dark = cookies.get("theme") instanceof Cookie cookie && "dark".equals(cookie.getValue());
        language = cookies.get("language") instanceof Cookie cookie && LANGUAGES.contains(cookie.getValue())
                ? cookie.getValue()
                : byBrowser(context);
    }

    private static String byBrowser(FacesContext context) {
        String wanted = context.getExternalContext().getRequestLocale().getLanguage();
        return LANGUAGES.contains(wanted) ? wanted : "en";
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        if (LANGUAGES.contains(language)) {
            this.language = language;
            remember("language", language);
        }
    }

    /** Language of the texts with the Swiss forms of dates and figures. */
    public Locale getLocale() {
        return new Locale(language, "CH");
    }

    public void switchTheme() {
        dark = !dark;
        remember("theme", getTheme());
    }

    public boolean isDark() {
        return dark;
    }

    public String getTheme() {
        return dark ? "dark" : "light";
    }

    public String getPrimeFacesTheme() {
        return dark ? "arya-blue" : "saga-blue";
    }

    private static void remember(String name, String value) {
        FacesContext.getCurrentInstance().getExternalContext().addResponseCookie(name, value, YEAR);
    }
}
