package vn.danvan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class LoopbackPortTest {

  @Test
  void aFreePortIsTaken() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }

    assertThat(LoopbackPort.freeLike(free)).isEqualTo(free);
  }

  @Test
  void anOccupiedPortIsLeftToItsOwner() throws IOException {
    try (ServerSocket occupied = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int chosen = LoopbackPort.freeLike(occupied.getLocalPort());

      assertThat(chosen).isNotEqualTo(occupied.getLocalPort());
      assertThat(LoopbackPort.free(chosen)).isTrue();
    }
  }

  @Test
  void aPortThatSomebodyServesOnAllAddressesIsOccupied() throws IOException {
    try (ServerSocket everywhere = new ServerSocket(0)) {
      assertThat(LoopbackPort.free(everywhere.getLocalPort())).isFalse();
    }
  }
}
