package org.failoverforwarding.web.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonShapeTest {

    private record Part(String name, boolean on) {}

    private record Whole(
            String text,
            int seconds,
            long id,
            List<Part> parts,
            Set<Trigger> triggers,
            Map<Trigger, Set<Integer>> codes) {}

    private static JsonValue json(String text) {
        return Json.createReader(new StringReader(text)).readValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'text': null, 'parts': null, 'seconds': null}",
                "{'text': 'x', 'seconds': 5, 'id': 9223372036854775807, 'parts': [{'name': 'n', 'on': true}, {}]}",
                "{'triggers': ['BUSY'], 'codes': {'BUSY': [486, 600]}}",
                "{'seconds': 5.0, 'of a later version': [1]}"
            })
    void whatIsOfItsTypeIsTaken(String text) {
        assertDoesNotThrow(() -> JsonShape.require("", json(text.replace('\'', '"')), Whole.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "[]                                    ~ body            ~ body must be an object",
                "{'text': 5}                           ~ text            ~ text must be a text without NUL characters",
                "{'text': 'a\\u0000b'}                   ~ text            ~ text must be a text without NUL characters",
                "{'seconds': '5'}                      ~ seconds         ~ seconds must be a whole number",
                "{'seconds': 5.5}                      ~ seconds         ~ seconds must be a whole number",
                "{'seconds': 2147483648}               ~ seconds         ~ seconds must be a whole number",
                "{'seconds': 1e999999999}              ~ seconds         ~ seconds must be a whole number",
                "{'id': 9223372036854775808}           ~ id              ~ id must be a whole number",
                "{'parts': {}}                         ~ parts           ~ parts must be a list",
                "{'parts': [{}, {'on': 'true'}]}       ~ parts[1].on     ~ parts[1].on must be true or false",
                "{'parts': [null]}                     ~ parts[0]        ~ parts[0] is missing",
                "{'codes': {'BUSY': [null]}}           ~ codes.BUSY[0]   ~ codes.BUSY[0] is missing"
            })
    void whatIsOfAnotherTypeIsNamed(String text, String field, String message) {
        ValidationException refused = assertThrows(
                ValidationException.class, () -> JsonShape.require("", json(text.replace('\'', '"')), Whole.class));
        assertEquals(field, refused.field());
        assertEquals(message, refused.getMessage());
    }

    @Test
    void aConstantThatThereIsNotIsToldWithThoseThatThereAre() {
        ValidationException refused = assertThrows(
                ValidationException.class,
                () -> JsonShape.require("", json("{\"triggers\": [\"NEVER\"]}"), Whole.class));
        assertEquals("triggers[0]", refused.field());
        assertTrue(refused.getMessage().contains("NOT_REGISTERED"), refused.getMessage());
    }
}
