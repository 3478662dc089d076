package org.juzhu.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The model carries no annotation of any JSON library and yet survives both that hosts use. */
class RoundTripTest {
    private final Applicant person = Persons.complete();

    @Test
    void jackson3Bare() {
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readValue(mapper.writeValueAsString(person), Applicant.class))
                .isEqualTo(person);
    }

    @Test
    void jackson2WithItsTimeModule() throws Exception {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        assertThat(mapper.readValue(mapper.writeValueAsString(person), Applicant.class))
                .isEqualTo(person);
    }

    @Test
    void whatJacksonWritesTheStrictReaderReads() {
        JsonMapper mapper = new JsonMapper();
        @SuppressWarnings("unchecked")
        Map<String, ?> json = mapper.readValue(mapper.writeValueAsString(person), Map.class);
        assertThat(Applicant.fromMap(json)).isEqualTo(person);
    }
}
