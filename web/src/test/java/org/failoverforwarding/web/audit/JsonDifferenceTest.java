package org.failoverforwarding.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDifferenceTest {

    @Test
    void namesOnlyWhatDiffersByItsPath() {
        assertEquals(
                List.of(
                        new JsonDifference.Change("redirects[1].ringTime", "15", "20"),
                        new JsonDifference.Change("redirects[2].designation", "", "New")),
                JsonDifference.between(
                        "{\"version\":1,\"name\":\"a\",\"redirects\":[{\"id\":1,\"ringTime\":15}]}",
                        "{\"version\":2,\"name\":\"a\",\"redirects\":[{\"id\":7,\"ringTime\":20},{\"designation\":\"New\"}]}"));
    }
}
