package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;
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
        String number = withoutName(text);
        return number.matches("[0-9]{2,6}") ? new Target.Extension(number) : new Target.InternalNumber(number(number));
    }

    /** A number in any spelling with or without its name. */
    PhoneNumber number(String text) throws NumberRefused {
        return numbers.parse(withoutName(text), account.region());
    }

    private static String withoutName(String text) {
        int name = text.indexOf(NAME_SEPARATOR);
        return (name < 0 ? text : text.substring(0, name)).strip();
    }

    /** A number in the public network, in any spelling. */
    Target external(String text) throws NumberRefused {
        return new Target.ExternalNumber(numbers.parse(text, account.region()));
    }

    /** A target of any kind: a SIP address by its @, an extension by its length, else a number in any spelling. */
    Target any(String text) throws NumberRefused {
        if (text.indexOf('@') >= 0) {
            return address(text);
        }
        String number = withoutName(text);
        return number.matches("[0-9]{2,6}") ? new Target.Extension(number) : external(number);
    }

    /** A SIP address; without its scheme it is completed. */
    Target address(String text) throws NumberRefused {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new NumberRefused(NumberRefused.Reason.EMPTY, text);
        }
        return new Target.SipAddress(stripped.matches("sips?:.*") ? stripped : "sip:" + stripped);
    }

    String named(String number, String name) {
        return name.isEmpty() ? number : number + NAME_SEPARATOR + name;
    }
}
