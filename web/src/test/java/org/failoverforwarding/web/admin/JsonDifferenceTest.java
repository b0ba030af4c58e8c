package org.failoverforwarding.web.admin;

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
                        "{\"name\":\"a\",\"redirects\":[{\"ringTime\":15}]}",
                        "{\"name\":\"a\",\"redirects\":[{\"ringTime\":20},{\"designation\":\"New\"}]}"));
    }
}
