package org.failoverforwarding.api.example;

// guide: begin
import java.util.Locale;
import java.util.Map;
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
import org.wildfly.security.auth.client.AuthenticationConfiguration;
import org.wildfly.security.auth.client.AuthenticationContext;
import org.wildfly.security.auth.client.MatchRule;
import org.wildfly.security.sasl.SaslMechanismSelector;

/** Sets up a customer with a fallback and asks what would happen to a call. */
public final class FallbackExample {

    private final Context context;

    public FallbackExample(Context context) {
        this.context = context;
    }

    /** Over HTTP: {@code http://host:8080/wildfly-services}, with TLS {@code https://host:8443/wildfly-services}. */
    public static FallbackExample http(String url, String user, String password) throws NamingException {
        Properties properties = new Properties();
        properties.put(Context.INITIAL_CONTEXT_FACTORY, "org.wildfly.naming.client.WildFlyInitialContextFactory");
        properties.put(Context.PROVIDER_URL, url);
        properties.put(Context.SECURITY_PRINCIPAL, user);
        properties.put(Context.SECURITY_CREDENTIALS, password);
        return new FallbackExample(new InitialContext(properties));
    }

    /**
     * Over remoting: {@code remote+http://host:8080}; to be used within {@code identity(…).runCallable(…)} only, because
     * the client must be told to accept the many iterations of our passwords.
     */
    public static FallbackExample remoting(String url) throws NamingException {
        Properties properties = new Properties();
        properties.put(Context.INITIAL_CONTEXT_FACTORY, "org.wildfly.naming.client.WildFlyInitialContextFactory");
        properties.put(Context.PROVIDER_URL, url);
        return new FallbackExample(new InitialContext(properties));
    }

    /** Who calls over remoting. */
    public static AuthenticationContext identity(String user, String password) {
        AuthenticationConfiguration configuration = AuthenticationConfiguration.empty()
                .useName(user)
                .usePassword(password)
                .setSaslMechanismSelector(SaslMechanismSelector.fromString("SCRAM-SHA-256"))
                .useMechanismProperties(Map.of("wildfly.sasl.scram.max-iteration-count", "1000000"));
        return AuthenticationContext.empty().with(MatchRule.ALL, configuration);
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
        System.out.println("Registered: " + registration.isRegistered());
        return find(Previews.class)
                .preview(new PreviewRequest(
                        created.number(), "044 668 18 00", "", PreviewRequest.NOW, SystemBehaviour.NOT_REGISTERED));
    }
}
// guide: end
