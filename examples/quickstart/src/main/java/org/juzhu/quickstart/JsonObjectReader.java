package org.juzhu.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Fault;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON object into maps and lists, and reports names given twice, of which most readers drop one. */
final class JsonObjectReader {
    private final List<Fault> faults;

    JsonObjectReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** The object; null if the bytes are JSON of another kind, or of more than one value. */
    @Nullable
    Map<String, @Nullable Object> read(byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            Map<String, @Nullable Object> object = object("", parser);
            return parser.nextToken() == null ? object : null;
        }
    }

    private Map<String, @Nullable Object> object(String path, JsonParser parser) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String at = path.isEmpty() ? name : path + "." + name;
            if (object.containsKey(name)) {
                faults.add(new Fault(at, "is given twice", "Maybe one of the two is meant for another entry."));
            }
            parser.nextToken();
            object.put(name, value(at, parser));
        }
        return object;
    }

    private List<@Nullable Object> list(String path, JsonParser parser) {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(path + "[" + list.size() + "]", parser));
        }
        return list;
    }

    private @Nullable Object value(String path, JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path, parser);
            case START_ARRAY -> list(path, parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getNumberValue();
        };
    }
}
