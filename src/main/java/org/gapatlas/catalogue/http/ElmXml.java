package org.gapatlas.catalogue.http;

import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as ELM has it: elements of one namespace, references, codes, and texts in languages. */
final class ElmXml {

    private static final String LOQ = "http://data.europa.eu/snb/model/ap/loq-constraints/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** What no XML document may hold, in whatever disguise. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;

    private ElmXml(XMLStreamWriter out) {
        this.out = out;
    }

    static ElmXml begin(OutputStream stream) throws XMLStreamException {
        var out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("Courses");
        out.writeDefaultNamespace(LOQ);
        out.writeNamespace("skos", SKOS);
        out.writeAttribute("xsdVersion", "3.1.0");
        return new ElmXml(out);
    }

    void finish() throws XMLStreamException {
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    void open(String name) throws XMLStreamException {
        out.writeStartElement(name);
    }

    /** An element that others refer to. */
    void open(String name, String id) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeAttribute("id", id);
    }

    void close() throws XMLStreamException {
        out.writeEndElement();
    }

    void identifier(String notation, String scheme) throws XMLStreamException {
        open("identifier");
        out.writeStartElement("skos", "notation", SKOS);
        out.writeAttribute("type", scheme);
        out.writeCharacters(clean(notation));
        close();
        close();
    }

    void reference(String name, String id) throws XMLStreamException {
        out.writeEmptyElement(name);
        out.writeAttribute("idref", id);
    }

    /** An entry of a code list. */
    void code(String name, String uri) throws XMLStreamException {
        out.writeEmptyElement(name);
        out.writeAttribute("uri", uri);
    }

    void text(String name, String text) throws XMLStreamException {
        open(name);
        out.writeCharacters(clean(text));
        close();
    }

    void text(String name, String language, String text) throws XMLStreamException {
        open(name);
        out.writeAttribute("language", language);
        out.writeCharacters(clean(text));
        close();
    }

    /** One element for every language. */
    void texts(String name, Map<String, String> byLanguage) throws XMLStreamException {
        for (var each : byLanguage.entrySet()) text(name, each.getKey(), each.getValue());
    }

    private static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll(" ");
    }
}
