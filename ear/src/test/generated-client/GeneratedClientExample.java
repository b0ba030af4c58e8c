import java.util.List;
import java.util.Set;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AccountsApi;
import org.openapitools.client.api.NumbersApi;
import org.openapitools.client.api.PreviewApi;
import org.openapitools.client.api.RedirectsApi;
import org.openapitools.client.api.TelephoneSystemsApi;
import org.openapitools.client.model.Account;
import org.openapitools.client.model.Kind;
import org.openapitools.client.model.ManagedNumber;
import org.openapitools.client.model.Preview;
import org.openapitools.client.model.PreviewLeg;
import org.openapitools.client.model.PreviewRequest;
import org.openapitools.client.model.Redirect;
import org.openapitools.client.model.Registration;
import org.openapitools.client.model.SystemBehaviour;
import org.openapitools.client.model.Target;
import org.openapitools.client.model.TelephoneSystem;
import org.openapitools.client.model.Trigger;

/** Sets up a customer with a fallback, by a client which openapi-generator made of the OpenAPI document. */
public final class GeneratedClientExample {

    private final ApiClient client = new ApiClient();

    private GeneratedClientExample(String address, String token) {
        client.updateBaseUri(address);
        client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + token));
    }

    /** Arguments: address of the server, token, name of the customer, its number, the fallback. */
    public static void main(String[] arguments) throws ApiException {
        new GeneratedClientExample(arguments[0], arguments[1]).run(arguments[2], arguments[3], arguments[4]);
    }

    private void run(String customer, String number, String fallback) throws ApiException {
        Account account =
                new AccountsApi(client).createAccount(new Account().name(customer).forwardedCallLimit(10));
        TelephoneSystemsApi systems = new TelephoneSystemsApi(client);
        TelephoneSystem pbx = systems.createTelephoneSystem(new TelephoneSystem()
                        .account(account.getId())
                        .name("PBX")
                        .authUser("pbx-of-" + account.getId()))
                .getSystem();
        ManagedNumber created = new NumbersApi(client)
                .createNumber(new ManagedNumber()
                        .number(number)
                        .account(account.getId())
                        .system(pbx.getId()));
        new RedirectsApi(client)
                .addRedirect(created.getNumber(), redirect(fallback), "\"" + created.getVersion() + "\"");
        Registration registration = systems.getRegistration(pbx.getId());
        System.out.println("Registered: " + registration.getRegistered());
        System.out.println("Rung: " + rung(created.getNumber()));
    }

    private static Redirect redirect(String fallback) {
        return new Redirect()
                .designation("Fallback")
                .enabled(true)
                .triggers(Set.of(Trigger.NOT_REGISTERED, Trigger.UNREACHABLE))
                .targets(List.of(new Target().kind(Kind.EXTERNAL_NUMBER).address(fallback)));
    }

    private List<String> rung(String number) throws ApiException {
        Preview preview = new PreviewApi(client)
                .preview(new PreviewRequest().number(number).system(SystemBehaviour.NOT_REGISTERED));
        return preview.getSteps().stream()
                .flatMap(step -> step.getLegs().stream())
                .map(PreviewLeg::getTarget)
                .toList();
    }
}
