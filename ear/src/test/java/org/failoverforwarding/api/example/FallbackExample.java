package org.failoverforwarding.api.example;

// guide: begin
import java.util.Locale;
import java.util.Properties;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.Accounts;
import org.failoverforwarding.api.v1.IssuedSystem;
import org.failoverforwarding.api.v1.JndiNames;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Numbers;
import org.failoverforwarding.api.v1.Preview;
import org.failoverforwarding.api.v1.PreviewRequest;
import org.failoverforwarding.api.v1.PreviewRequest.SystemBehaviour;
import org.failoverforwarding.api.v1.Previews;
import org.failoverforwarding.api.v1.Redirect;
import org.failoverforwarding.api.v1.Redirects;
import org.failoverforwarding.api.v1.Registration;
import org.failoverforwarding.api.v1.Registrations;
import org.failoverforwarding.api.v1.Target;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.TelephoneSystems;

/** Sets up a customer with a fallback and asks what would happen to a call. */
public final class FallbackExample {

    private final Context context;

    /** @param url {@code remote+http://host:8080} for remoting, {@code http://host:8080/wildfly-services} for HTTP */
    public FallbackExample(String url, String user, String password) throws NamingException {
        Properties properties = new Properties();
        properties.put(Context.INITIAL_CONTEXT_FACTORY, "org.wildfly.naming.client.WildFlyInitialContextFactory");
        properties.put(Context.PROVIDER_URL, url);
        properties.put(Context.SECURITY_PRINCIPAL, user);
        properties.put(Context.SECURITY_CREDENTIALS, password);
        context = new InitialContext(properties);
    }

    /** Arguments: URL, user, password, name of the customer, its number, the fallback. */
    public static void main(String[] arguments) throws NamingException {
        Preview preview = new FallbackExample(arguments[0], arguments[1], arguments[2])
                .run(arguments[3], arguments[4], arguments[5]);
        preview.steps().forEach(step -> step.legs().forEach(leg -> System.out.println("Rung: " + leg.target())));
    }

    /** A remote interface of the server. */
    public <T> T find(Class<T> api) throws NamingException {
        return api.cast(context.lookup(JndiNames.remote(api)));
    }

    /** What would happen to a call while the new customer's telephone system is not registered. */
    public Preview run(String customer, String number, String fallback) throws NamingException {
        Account account = find(Accounts.class).create(Account.draft(customer));
        IssuedSystem pbx = find(TelephoneSystems.class)
                .create(TelephoneSystem.draft(
                        account.id(), "PBX", customer.toLowerCase(Locale.ROOT).replace(' ', '-')));
        System.out.println("Set user and secret in the PBX: " + pbx.system().authUser());

        ManagedNumber created = find(Numbers.class).create(ManagedNumber.draft(number, pbx.system()));
        Redirect redirect = Redirect.fallback("Fallback", Target.external(fallback));
        find(Redirects.class).add(created.number(), redirect, created.version());

        Registration registration = find(Registrations.class).get(pbx.system().id());
        System.out.println("Registered: " + registration.registered());
        return find(Previews.class)
                .preview(new PreviewRequest(
                        created.number(), "044 668 18 00", "", PreviewRequest.NOW, SystemBehaviour.NOT_REGISTERED));
    }
}
// guide: end
