"""The sockets: one DEALER to each endpoint, and a monitor that tells of its connections (PROTOCOL, section 2)."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import zmq

from . import limits
from .keys import Keys

_LOG = logging.getLogger("yimen")
_BURST = 64  # frames taken from one socket before the others have their turn
_LINGER = 500  # ms
_POLLIN = int(zmq.POLLIN)  # Plain numbers are faster than zmq's.
_REFUSED = zmq.EVENT_HANDSHAKE_FAILED_NO_DETAIL | zmq.EVENT_HANDSHAKE_FAILED_PROTOCOL | zmq.EVENT_HANDSHAKE_FAILED_AUTH
_OPTIONS = {
    zmq.IMMEDIATE: 1,
    zmq.HEARTBEAT_IVL: 1_000,
    zmq.HEARTBEAT_TIMEOUT: 3_000,
    zmq.HANDSHAKE_IVL: 3_000,
    zmq.RECONNECT_IVL: 50,
    zmq.RECONNECT_IVL_MAX: 1_000,
    zmq.MAXMSGSIZE: limits.FRAME,
    zmq.SNDHWM: 64,
    zmq.RCVHWM: 256,
    zmq.LINGER: _LINGER,
}


@dataclass(frozen=True)
class Connected:
    endpoint: str


@dataclass(frozen=True)
class Lost:
    endpoint: str


@dataclass(frozen=True)
class Denied:
    """The handshake failed; libzmq may not try it again."""

    endpoint: str
    is_key_refused: bool
    """The peer said so itself; otherwise nobody knows why."""


@dataclass(frozen=True)
class Frame:
    endpoint: str
    data: bytes


Said = Connected | Lost | Denied | Frame


class Sockets:
    """All sockets of one client; they belong to the thread that turns its driver."""

    def __init__(self, keys: Keys | None) -> None:
        self._context = zmq.Context()
        self._keys = keys
        self._dealers: dict[str, zmq.Socket[bytes]] = {}
        self._monitors: dict[str, zmq.Socket[bytes]] = {}
        self._warned: set[str] = set()
        self.poller = zmq.Poller()
        self.descriptors: frozenset[int] = frozenset()
        """Become readable when something may have come; what comes while one sends or receives they do not tell."""

    def connect(self, endpoint: str, key: bytes) -> None:
        """Connects to the peer with this public key; empty: the one that the keys name. Local sockets are in the clear, with keys as without."""
        dealer = self._context.socket(zmq.DEALER)
        for option, value in _OPTIONS.items():
            dealer.setsockopt(option, value)
        if endpoint.startswith("tcp://["):
            dealer.setsockopt(zmq.IPV6, 1)
        if self._keys and endpoint.startswith("tcp:"):
            dealer.curve_serverkey = key or self._keys.server
            dealer.curve_publickey, dealer.curve_secretkey = self._keys.public, self._keys.secret
        monitor = dealer.get_monitor_socket(zmq.EVENT_HANDSHAKE_SUCCEEDED | zmq.EVENT_DISCONNECTED | _REFUSED)
        self._dealers[endpoint], self._monitors[endpoint] = dealer, monitor
        dealer.connect(endpoint)
        for socket in (dealer, monitor):
            self.poller.register(socket, zmq.POLLIN)
            self.descriptors |= {int(socket.getsockopt(zmq.FD))}

    def disconnect(self, endpoint: str, last: bytes) -> None:
        """Sends `last`, if it can be, and closes."""
        if last:
            self.send(endpoint, last)
        dealer, monitor = self._dealers.pop(endpoint), self._monitors.pop(endpoint)
        for socket in (dealer, monitor):
            self.poller.unregister(socket)
            self.descriptors -= {int(socket.getsockopt(zmq.FD))}
        dealer.disable_monitor()
        dealer.close()

    def send(self, endpoint: str, frame: bytes) -> bool:
        """False: there is no room now, or no connection."""
        try:
            self._dealers[endpoint].send(frame, zmq.DONTWAIT)
            return True
        except zmq.Again:
            return False

    def receive(self) -> Iterator[Said]:
        """What has come, a burst from each socket: frames before the monitor's word, which is about what comes after them."""
        for endpoint, dealer in list(self._dealers.items()):
            for _ in range(_BURST):
                if not _has_more(dealer):
                    break
                parts = dealer.recv_multipart(zmq.DONTWAIT)
                if len(parts) == 1:
                    yield Frame(endpoint, parts[0])
        for endpoint, monitor in list(self._monitors.items()):
            while not monitor.closed and _has_more(monitor):
                event = int.from_bytes(monitor.recv_multipart(zmq.DONTWAIT)[0][:2], sys.byteorder)
                if event == zmq.EVENT_HANDSHAKE_SUCCEEDED:
                    self._warned.discard(endpoint)
                    yield Connected(endpoint)
                elif event == zmq.EVENT_DISCONNECTED:
                    yield Lost(endpoint)
                else:
                    if endpoint not in self._warned:
                        self._warned.add(endpoint)
                        _LOG.warning("the handshake with %s failed: do the keys fit?", endpoint)
                    yield Denied(endpoint, event == zmq.EVENT_HANDSHAKE_FAILED_AUTH)
                    break  # The socket may be gone.

    def close(self) -> None:
        for endpoint in list(self._dealers):
            self.disconnect(endpoint, b"")
        self._context.term()


def _has_more(socket: zmq.Socket[bytes]) -> bool:
    return int(socket.getsockopt(zmq.EVENTS)) & _POLLIN != 0
