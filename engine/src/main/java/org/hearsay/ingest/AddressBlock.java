package org.hearsay.ingest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A run of addresses that share their first bits, as CIDR (RFC 4632) writes it; or a single address. */
@SuppressWarnings("ArrayRecordComponent") // made here, never handed out
record AddressBlock(byte[] address, int bits) {

    // Only literals: a name here would be looked up.
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*+:[0-9A-Fa-f:.]++");

    /** The block that {@code text} writes, or null if it writes none. */
    static @Nullable AddressBlock parse(String text) {
        int slash = text.indexOf('/');
        String base = slash < 0 ? text : text.substring(0, slash);
        if (!LITERAL.matcher(base).matches()) {
            return null;
        }
        try {
            byte[] address = InetAddress.getByName(base).getAddress();
            int bits = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
            return bits < 0 || bits > address.length * 8 ? null : new AddressBlock(address, bits);
        } catch (UnknownHostException | NumberFormatException e) {
            return null; // looks like an address and is none: the same as any other word
        }
    }

    boolean holds(InetAddress candidate) {
        byte[] other = candidate.getAddress();
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit += 8) {
            int mask = bits - bit >= 8 ? 0xff : 0xff << (8 - (bits - bit));
            if (((other[bit / 8] ^ address[bit / 8]) & mask & 0xff) != 0) {
                return false;
            }
        }
        return true;
    }
}
