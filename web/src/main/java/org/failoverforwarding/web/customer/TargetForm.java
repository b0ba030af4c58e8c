package org.failoverforwarding.web.customer;

import java.io.Serializable;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.NumberRefused;

/** One target of a redirect as it is typed in; what was typed for another place is kept. */
public class TargetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Place place = Place.INTERNAL;
    private String internal = "";
    private String external = "";
    private String address = "";

    /** Where a target is, for the choice "Forward to". */
    public enum Place {
        INTERNAL("internalTarget"),
        EXTERNAL("externalTarget"),
        SIP_ADDRESS("addressTarget");

        private final String field;

        Place(String field) {
            this.field = field;
        }
    }

    static TargetForm of(Target target, TargetTexts texts) {
        TargetForm form = new TargetForm();
        String text = texts.text(target);
        if (texts.isInternal(target)) {
            form.internal = text;
        } else if (target instanceof Target.SipAddress) {
            form.place = Place.SIP_ADDRESS;
            form.address = text;
        } else {
            form.place = Place.EXTERNAL;
            form.external = text;
        }
        return form;
    }

    Target read(TargetTexts texts) throws NumberRefused {
        return switch (place) {
            case INTERNAL -> texts.internal(internal);
            case EXTERNAL -> texts.external(external);
            case SIP_ADDRESS -> texts.address(address);
        };
    }

    boolean isBlank() {
        return text().isBlank();
    }

    private String text() {
        return switch (place) {
            case INTERNAL -> internal;
            case EXTERNAL -> external;
            case SIP_ADDRESS -> address;
        };
    }

    /** Id of the field which holds it. */
    String field() {
        return place.field;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    public String getInternal() {
        return internal;
    }

    public void setInternal(String internal) {
        this.internal = internal == null ? "" : internal;
    }

    public String getExternal() {
        return external;
    }

    public void setExternal(String external) {
        this.external = external == null ? "" : external;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }
}
