package org.gapatlas.reporting.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML value that knows its line: a text, a list or named members; the other two are empty.
 *
 * @param line counted from 1
 */
record YamlNode(int line, String text, List<YamlNode> items, Map<String, YamlNode> members) {

    /** Reads the value that the parser stands at. */
    static YamlNode read(JsonParser yaml) throws IOException {
        int line = yaml.currentTokenLocation().getLineNr();
        var items = new ArrayList<YamlNode>();
        var members = new LinkedHashMap<String, YamlNode>();
        String text = "";
        if (yaml.currentToken() == JsonToken.START_ARRAY)
            while (yaml.nextToken() != JsonToken.END_ARRAY) items.add(read(yaml));
        else if (yaml.currentToken() == JsonToken.START_OBJECT)
            while (yaml.nextToken() != JsonToken.END_OBJECT) {
                String name = yaml.currentName();
                yaml.nextToken();
                members.put(name, read(yaml));
            }
        else text = yaml.getValueAsString("");
        return new YamlNode(line, text, items, members);
    }
}
