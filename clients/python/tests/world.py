"""An engine driven by hand: time is a number, and the test plays the peers."""

from __future__ import annotations

import itertools
import random
from typing import Any

from yimen import limits
from yimen.engine.actions import Connect, Disconnect, Finished, Moved
from yimen.engine.call import Call
from yimen.engine.engine import Engine
from yimen.engine.link import State
from yimen.engine.stream import Stream
from yimen.errors import Bus, Refused
from yimen.principal import Principal, Role
from yimen.wire.checksum import crc32c
from yimen.wire.control import DirectoryTable, Greeting, Instance, PushedEvent, RefusalBody
from yimen.wire.extensions import Extensions
from yimen.wire.record import Record, Type, read_frame

HUB = "tcp://127.0.0.1:7400"
ECHO = crc32c(b"echo")
RETRY = {Bus.deadline_exceeded, Bus.link_lost, Bus.unavailable, Bus.overloaded, Bus.unknown_link, Bus.draining, Bus.store_unavailable}
WHO = Principal(id="test", role=Role.service, channel="service")


def node(number: int) -> bytes:
    return bytes([number]) * 16


def endpoint(number: int) -> str:
    return f"tcp://127.0.0.1:{7500 + number}"


def instance(number: int, *, revision: int = 1, service: str = "echo", **others: Any) -> Instance:
    """An instance `number`, alone on its node."""
    whole = {
        "id": bytes([0xA0, number]) * 8,
        "incarnation": 1,
        "node": node(number),
        "endpoints": [endpoint(number)],
        "lease_milliseconds": 3000,
    }
    return Instance(**{**whole, "revision": revision, "service": service, **others})


class World:
    """An engine with one hub, which a test may leave out of the game."""

    def __init__(self, *, is_relayed: bool = False, hubs: tuple[str, ...] = (HUB,)) -> None:
        greeting = Greeting(node=node(0xEE), incarnation=1, version="1")
        self.engine = Engine(hubs, greeting, random.Random(1), lambda path: path == "/run/there", is_relayed)
        self.now = 100.0
        self.sockets: set[str] = set()
        self.finished: list[Call] = []
        self.moved: list[Stream] = []
        self.closed: list[Disconnect] = []
        self._sent: dict[str, list[Record]] = {}
        self._keys = itertools.count(1)
        self._settle()

    # Time

    def wait(self, seconds: float) -> None:
        """Lets time pass, with every turn that the engine asks for."""
        until = self.now + seconds
        while (due := self.engine.due_at()) <= until:
            self.now = max(self.now, due)
            self.engine.turn(self.now)
            self._settle()
        self.now = until

    def sleep(self, seconds: float) -> None:
        """The program itself is paused: nothing turns meanwhile."""
        self.engine.due_at()
        self.now += seconds
        self.engine.turn(self.now)
        self._settle()

    # Peers

    def connect(self, endpoint: str) -> None:
        assert endpoint in self.sockets
        self.engine.connected(endpoint, self.now)
        self._settle()

    def disconnect(self, endpoint: str) -> None:
        self.engine.disconnected(endpoint, self.now)
        self._settle()

    def say(self, endpoint: str, *records: Record) -> None:
        self.engine.received(endpoint, b"".join(record.encode() for record in records), self.now)
        self._settle()

    def welcome(self, endpoint: str, number: int, *, credit: int = 0, is_hub: bool = False, incarnation: int = 1, time: int = 0) -> None:
        body = Greeting(node=node(number), incarnation=incarnation, version="1", is_hub=is_hub, time=time).encode()
        self.say(endpoint, Record(Type.welcome, body=body, credit=credit))

    def table(
        self, *instances: Instance, hub: str = HUB, is_snapshot: bool = True, removed: tuple[bytes, ...] = (), incarnation: int = 1
    ) -> None:
        table = DirectoryTable(is_snapshot=is_snapshot, instances=list(instances), removed=list(removed), incarnation=incarnation)
        self.say(hub, Record(Type.table, body=table.encode()))

    def ready(self, *numbers: int, credit: int = 0) -> None:
        """The hub and instances of `echo` with these numbers are there, and every link is ready."""
        self.connect(HUB)
        self.welcome(HUB, 0xFF, is_hub=True)
        self.table(*(instance(number) for number in numbers))
        self.engine.network.want(ECHO)
        self._settle()
        for number in numbers:
            self.connect(endpoint(number))
            self.welcome(endpoint(number), number, credit=credit)
        self.take()

    def take(self, endpoint: str | None = None, *types: Type) -> list[Record]:
        """What was sent to a peer, or to all, since the last time; without types, everything."""
        if endpoint is None:
            taken, self._sent = [record for records in self._sent.values() for record in records], {}
        else:
            taken = self._sent.pop(endpoint, [])
        return [record for record in taken if not types or record.type in types]

    # The program

    def call(
        self, *, is_command: bool = False, within: float = 5.0, priority: int = 1, key: bytes | None = None, target: bytes | None = None
    ) -> Call:
        if is_command and key is None:
            key = next(self._keys).to_bytes(8, "big")
        call = Call(ECHO, 1, is_command, b"", Extensions(principal=WHO, key=key, target=target), self.now + within, priority)
        self.engine.start(call, self.now)
        self._settle()
        return call

    def follow(self, after: int = 0) -> Stream:
        stream = Stream(ECHO, Extensions(principal=WHO), after)
        self.engine.follow(stream, self.now)
        self._settle()
        return stream

    def consume(self, stream: Stream, count: int = 1) -> list[int]:
        taken = []
        for _ in range(count):
            position, _ = stream.events.popleft()
            self.engine.done(stream, position)
            taken.append(position)
        self._settle()
        return taken

    def _settle(self) -> None:
        while actions := self.engine.actions():
            for action in actions:
                if isinstance(action, Connect):
                    assert action.endpoint not in self.sockets
                    self.sockets.add(action.endpoint)
                elif isinstance(action, Disconnect):
                    self.sockets.remove(action.endpoint)
                    self.closed.append(action)
                elif isinstance(action, Finished):
                    self.finished.append(action.call)
                elif isinstance(action, Moved):
                    self.moved.append(action.stream)
        for link in self.engine.links.values():
            assert link.state is State.connecting or link.endpoint in self.sockets
            while link.queued:
                frame, count = link.frame()
                assert len(frame) <= limits.COALESCED or count == 1
                self._sent.setdefault(link.endpoint, []).extend(it for it in read_frame(frame) if isinstance(it, Record))
                link.sent(count)


def reply(request: Record, body: bytes = b"", **others: Any) -> Record:
    return Record(Type.reply, request.request_id, body, **others)


def error(request: Record, code: Bus, *, not_executed: bool = False, retry_after: float = 0) -> Record:
    body = RefusalBody(name=f"bus.{code.name}", retry=code in RETRY, retry_after_milliseconds=int(retry_after * 1000))
    return Record(Type.error, request.request_id, body.encode(), reason=code, flags=3 if not_executed else 1)


def event(stream: Stream, position: int, previous: int) -> Record:
    return Record(Type.event, stream.id, PushedEvent(previous=previous, event=b"").encode(), sequence=position)


def refusal(call: Call) -> Refused:
    assert isinstance(call.outcome, Refused)
    return call.outcome
