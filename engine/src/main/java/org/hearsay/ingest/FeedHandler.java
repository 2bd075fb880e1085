package org.hearsay.ingest;

import org.jdom2.input.sax.SAXHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Builds a feed's tree, counts its whole entries, and stops at what no feed should hold. */
final class FeedHandler extends SAXHandler {

    /** Below the 100 at which a JDK of 24 or later gives up in words of its own. */
    private static final int DEEPEST = 90;

    private int depth;
    private int entries;
    private @Nullable String refusal;

    FeedHandler() {
        super(null);
    }

    static boolean isEntry(String name) {
        return name.equals("item") || name.equals("entry");
    }

    /** How many entries were read to their end. */
    int entries() {
        return entries;
    }

    /** Whether it was stopped, rather than broken. */
    boolean refused() {
        return refusal != null;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST) {
            refusal = "elements nested more than " + DEEPEST + " deep";
        }
        if (refusal != null) {
            throw new SAXException(refusal);
        }
        super.startElement(uri, local, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        depth--;
        super.endElement(uri, local, qualified);
        if (isEntry(local)) {
            entries++;
        }
    }

    // These two must not throw; the root element, which comes next, does.

    @Override
    public void internalEntityDecl(String name, String value) {
        refusal = "an entity '" + name + "' of its own, which is never expanded";
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) {
        refusal = "an external entity '" + name + "', which is never loaded";
    }
}
