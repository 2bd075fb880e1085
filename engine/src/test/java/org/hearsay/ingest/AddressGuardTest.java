package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final AddressGuard CLOSED = new AddressGuard(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
                "169.254.169.254", "100.64.0.1", "224.0.0.1", "239.255.255.255", "255.255.255.255", "::1", "::",
                "fe80::1", "fc00::1", "fdff::1", "ff02::1", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1",
                "2002:7f00:1::", "fec0::1"
            })
    void refusesWhatIsNotPublic(String address) throws Exception {
        assertThat(CLOSED.refusal("a.example", InetAddress.getByName(address))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "2606:4700::1",
                "11.0.0.1"
            })
    void letsThePublicThrough(String address) throws Exception {
        assertThat(CLOSED.refusal("a.example", InetAddress.getByName(address))).isNull();
    }

    @Test
    void admitsWhatIsAllowedByNameAddressOrBlock() throws Exception {
        AddressGuard guard = new AddressGuard(List.of("desk.example", "10.1.0.0/16", "fd00::/8", "192.168.1.7"));
        InetAddress inside = InetAddress.getByName("10.1.200.3");
        assertThat(guard.refusal("a.example", inside)).isNull();
        assertThat(guard.refusal("a.example", InetAddress.getByName("10.2.0.1")))
                .contains("private");
        assertThat(guard.refusal("Desk.Example", InetAddress.getByName("10.2.0.1")))
                .isNull();
        assertThat(guard.refusal("a.example", InetAddress.getByName("fd12::1"))).isNull();
        assertThat(guard.refusal("a.example", InetAddress.getByName("192.168.1.7")))
                .isNull();
        assertThat(guard.refusal("a.example", InetAddress.getByName("192.168.1.8")))
                .isNotNull();
    }

    @Test
    void readsBlocksAndNothingElse() {
        assertThat(AddressBlock.parse("10.0.0.0/33")).isNull();
        assertThat(AddressBlock.parse("10.0.0.0/x")).isNull();
        assertThat(AddressBlock.parse("desk.example")).isNull();
        assertThat(AddressBlock.parse("::/0")).isNotNull();
    }
}
