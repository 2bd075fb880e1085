package org.hearsay.ingest;

import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A feed's XML as far as it is well formed.
 *
 * <p>Not ROME's own door, for two reasons: that gives nothing at all for a feed that breaks after forty good entries, and
 * it refuses every DOCTYPE, which RSS 0.91 has by right. Here a DOCTYPE is passed over and never loaded, and a feed that
 * declares entities of its own is refused: no news feed has a use for them.
 *
 * @param document with whole entries only
 * @param broken why it ends before its end, or null
 */
record FeedXml(Document document, @Nullable String broken) {

    static FeedXml parse(byte[] bytes, @Nullable String charset) throws IOException {
        FeedHandler plain = new FeedHandler();
        String broken = read(reader(bytes, charset), plain);
        if (broken == null || plain.refused()) {
            return result(plain, broken);
        }
        // HTML's entities and bare ampersands are the commonest break; ROME knows how to mend them.
        FeedHandler mended = new FeedHandler();
        String stillBroken = read(new XmlFixerReader(reader(bytes, charset)), mended);
        return mended.entries() > plain.entries() || stillBroken == null
                ? result(mended, stillBroken)
                : result(plain, broken);
    }

    /** The entries, in the order of the document. */
    List<Element> entries() {
        return entries(document.getRootElement());
    }

    private static List<Element> entries(Element root) {
        List<Element> entries = new ArrayList<>();
        for (Element child : root.getChildren()) {
            if (FeedHandler.isEntry(child.getName())) {
                entries.add(child);
            } else if (child.getName().equals("channel")) {
                entries.addAll(entries(child));
            }
        }
        return entries;
    }

    private static FeedXml result(FeedHandler handler, @Nullable String broken) throws IOException {
        Document document = handler.getDocument();
        if (!document.hasRootElement() || handler.refused()) {
            throw new IOException("expected a feed, found " + broken);
        }
        List<Element> entries = entries(document.getRootElement());
        if (entries.size() > handler.entries()) {
            entries.get(entries.size() - 1).detach();
        }
        return new FeedXml(document, broken);
    }

    private static Reader reader(byte[] bytes, @Nullable String charset) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        // As RFC 7303 has it: a byte order mark, then the carrier's word, then the declaration inside.
        return charset == null
                ? new XmlReader(in, true)
                : new XmlReader(in, "application/xml; charset=" + charset, true);
    }

    /** Feeds the handler; returns what broke it, or null. */
    private static @Nullable String read(Reader characters, FeedHandler handler) throws IOException {
        try (characters) {
            XMLReader xml = xmlReader();
            xml.setContentHandler(handler);
            xml.setDTDHandler(handler);
            xml.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            xml.setProperty("http://xml.org/sax/properties/declaration-handler", handler);
            xml.parse(new InputSource(characters));
            return null;
        } catch (SAXException e) {
            return Rows.words(e);
        }
    }

    private static XMLReader xmlReader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader xml = factory.newSAXParser().getXMLReader();
            xml.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
            // Without one of our own the JDK's prints to standard error; this one throws what is fatal and prints
            // nothing.
            xml.setErrorHandler(new DefaultHandler());
            return xml;
        } catch (ParserConfigurationException e) {
            throw new AssertionError("every JDK's parser has these features", e);
        }
    }
}
