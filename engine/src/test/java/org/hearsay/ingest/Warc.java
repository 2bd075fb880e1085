package org.hearsay.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes web archives for tests, byte by byte, so that broken ones can be written too. */
final class Warc {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Warc response(String url, String head, byte[] body) {
        byte[] http = (head + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(http);
        all.writeBytes(body);
        return record("response", url, "application/http; msgtype=response", all.toByteArray());
    }

    Warc record(String type, String url, String mediaType, byte[] body) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-02-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
                + out.size() % 10 + ">\r\nContent-Type: " + mediaType + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
