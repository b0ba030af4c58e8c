package org.failoverforwarding.web.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void setsImportantPartsApart() {
        Sentence sentence = Sentence.of("good", "Calls ring " + Sentence.strong("Muster PBX") + ".");
        assertEquals(
                List.of(
                        new Sentence.Part("Calls ring ", false),
                        new Sentence.Part("Muster PBX", true),
                        new Sentence.Part(".", false)),
                sentence.parts());
    }

    @Test
    void aNameWithAsterisksStaysOnePart() {
        Sentence sentence = Sentence.of("good", Sentence.strong("a*b*c"));
        assertEquals(List.of(new Sentence.Part("a b c", true)), sentence.parts());
    }
}
