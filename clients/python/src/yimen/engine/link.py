"""One connection that this program made, and what it knows of the peer (PROTOCOL, section 7, "outward")."""

from __future__ import annotations

from collections import deque
from enum import Enum, auto
from typing import TYPE_CHECKING

from .. import limits
from ..wire.control import Greeting
from ..wire.record import Record, Type
from .standing import Standing

if TYPE_CHECKING:
    from .call import Call
    from .stream import Stream

NEVER = float("inf")
_WRAP = 1 << 32


class State(Enum):
    connecting = auto()
    greeting = auto()
    ready = auto()


class Welcome(Enum):
    """What a WELCOME means for the link that it came on."""

    first = auto()
    same = auto()
    new_life = auto()


class Link:
    """A link to one endpoint. What is to be sent waits in it until the socket takes it."""

    def __init__(self, endpoint: str, key: bytes = b"") -> None:
        self.endpoint = endpoint
        self.key = key  # the peer's public key, as the directory tells it; empty: a hub's, or none
        self.state = State.connecting
        self.node = b""
        self.incarnation = 0
        self.is_hub = False
        self.is_draining = False
        self.was_met = False  # The peer's clock has been looked at.
        self.load = 0
        self.standing = Standing()  # since the last WELCOME
        self.heard_at = 0.0
        self.pinged_at: float | None = None
        self.hello_at = 0.0
        self.connect_at = NEVER  # when a new socket is to be connected
        self.calls: dict[int, Call] = {}
        self.streams: dict[int, Stream] = {}
        self.queued = 0
        self._granted: int | None = None  # None: the peer does not limit, or has not welcomed yet.
        self._requests = 0  # since HELLO
        self._outbox: deque[tuple[int, bytes]] = deque()  # request ids (0: none) and records

    @property
    def has_socket(self) -> bool:
        return self.connect_at == NEVER

    # Sending

    def send(self, record: Record) -> None:
        data = record.encode()
        self._outbox.append((record.request_id if record.type is Type.request else 0, data))
        self.queued += len(data)
        if record.type is Type.request:
            self._requests += 1

    def frame(self) -> tuple[bytes, int]:
        """What to send next, as one frame, and of how many records it is; not taken out until `sent`."""
        size = count = 0
        for _, data in self._outbox:
            if count and size + len(data) > limits.COALESCED:
                break
            size, count = size + len(data), count + 1
        if count == 1:
            return self._outbox[0][1], 1
        return b"".join(data for _, data in list(self._outbox)[:count]), count

    def sent(self, count: int) -> None:
        for _ in range(count):
            self.queued -= len(self._outbox.popleft()[1])

    def unsent(self) -> set[int]:
        """The ids of the requests that never left; all that was queued is dropped."""
        ids = {request_id for request_id, _ in self._outbox}
        self._outbox.clear()
        self.queued = 0
        return ids

    # The link's life

    def greet(self, hello: Record, now: float) -> None:
        """Says HELLO; from here on requests are counted anew."""
        if self.state is not State.greeting:
            self.state, self._requests, self._granted = State.greeting, 0, None
            self.is_draining, self.heard_at, self.pinged_at = False, now, None
        self.hello_at = now
        self.send(hello)

    def welcome(self, record: Record, greeting: Greeting) -> Welcome:
        if self.state is State.ready and (greeting.node, greeting.incarnation) == (self.node, self.incarnation):
            self.grant(record.credit)
            return Welcome.same
        meaning = Welcome.new_life if self.state is State.ready else Welcome.first
        if meaning is Welcome.new_life:
            self._requests, self.is_draining = 0, False
        self.state = State.ready
        self.node, self.incarnation, self.is_hub = greeting.node, greeting.incarnation, greeting.is_hub
        self._granted, self.standing = record.credit or None, Standing()
        return meaning

    def lose(self) -> None:
        self.state, self.pinged_at, self.is_draining, self.load = State.connecting, None, False, 0

    def heard(self, now: float) -> None:
        self.heard_at, self.pinged_at = now, None

    # Credit

    def grant(self, credit: int) -> None:
        if credit and self._granted is not None and 0 < (credit - self._granted) % _WRAP < _WRAP // 2:
            self._granted = credit

    @property
    def has_credit(self) -> bool:
        return self._granted is None or 0 < (self._granted - self._requests) % _WRAP < _WRAP // 2

    # Silence

    def is_suspect(self, now: float) -> bool:
        return self.pinged_at is not None and now - self.pinged_at >= limits.SUSPECT

    def ping_at(self) -> float:
        busy = self.calls or self.streams
        return self.heard_at + (limits.SILENCE_IN_FLIGHT if busy else limits.SILENCE)

    def due_at(self) -> float:
        """When the link wants to be looked at next."""
        if self.state is State.greeting:
            return self.hello_at + limits.HELLO_EVERY
        if self.state is State.ready:
            return self.ping_at() if self.pinged_at is None else self.pinged_at + limits.PING_ANSWER
        return self.connect_at

    def ping(self, request_id: int, now: float) -> None:
        self.pinged_at = now
        self.send(Record(Type.ping, request_id))
