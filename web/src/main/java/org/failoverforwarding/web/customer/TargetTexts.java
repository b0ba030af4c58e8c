package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.NumberTexts;

/** Targets of redirects as people write and read them. */
@RequestScoped
public class TargetTexts {

    private static final String NAME_SEPARATOR = " · ";

    @Inject
    private NumberTexts numbers;

    @Inject
    private ChosenAccount account;

    /** The target for people: national number, extension or address. */
    public String text(Target target) {
        return target.accept(new Target.Visitor<>() {
            @Override
            public String internalNumber(Target.InternalNumber number) {
                return numbers.national(number.number(), account.region());
            }

            @Override
            public String extension(Target.Extension extension) {
                return extension.digits();
            }

            @Override
            public String externalNumber(Target.ExternalNumber number) {
                return numbers.national(number.number(), account.region());
            }

            @Override
            public String sipAddress(Target.SipAddress address) {
                return address.uri();
            }
        });
    }

    boolean isInternal(Target target) {
        return target instanceof Target.InternalNumber || target instanceof Target.Extension;
    }

    /** An internal target: an extension, or a number of the account in any spelling with or without its name. */
    Target internal(String text) throws NumberRefused {
        int name = text.indexOf(NAME_SEPARATOR);
        String number = (name < 0 ? text : text.substring(0, name)).strip();
        return number.matches("[0-9]{2,6}")
                ? new Target.Extension(number)
                : new Target.InternalNumber(numbers.parse(number, account.region()));
    }

    /** An external target: a number in any spelling, or a SIP address. */
    Target external(String text) throws NumberRefused {
        String stripped = text.strip();
        return stripped.startsWith("sip:") || stripped.startsWith("sips:")
                ? new Target.SipAddress(stripped)
                : new Target.ExternalNumber(numbers.parse(stripped, account.region()));
    }

    String named(String number, String name) {
        return name.isEmpty() ? number : number + NAME_SEPARATOR + name;
    }
}
