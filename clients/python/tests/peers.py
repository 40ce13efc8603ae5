"""Nodes to talk to over real sockets: a hub, or an instance of a service, as simple as can be."""

from __future__ import annotations

import os
import threading
from collections import Counter
from types import TracebackType

import zmq
from zmq.auth.thread import ThreadAuthenticator
from zmq.utils import z85

from yimen.errors import Bus, local, to_record
from yimen.wire.checksum import crc32c
from yimen.wire.control import DirectoryTable, Greeting, Instance, PushedEvent
from yimen.wire.record import Record, Type, read_frame


class Peer:
    """A node that answers HELLO, PING, WATCH by `instances`, SUBSCRIBE by `events`, and each REQUEST by its own body."""

    def __init__(
        self, *instances: Instance, endpoint: str = "tcp://127.0.0.1:*", events: int = 0, curve: tuple[bytes, bytes] | None = None
    ) -> None:
        self.node = bytes([1]) + os.urandom(15)
        self.instances = list(instances)
        self.events = events
        self.allowed = b""
        self.key = z85.decode(curve[0]) if curve else b""
        self.counts: Counter[str] = Counter()
        self._context = zmq.Context()
        self._router = self._context.socket(zmq.ROUTER)
        self._router.routing_id = self.node
        self._router.linger = 0
        self._authenticator = ThreadAuthenticator(self._context)
        if curve:
            self._authenticator.start()
            self._authenticator.configure_curve_callback("*", credentials_provider=self)
            self._router.curve_server = True
            self._router.curve_publickey, self._router.curve_secretkey = curve
        self._router.bind(endpoint)
        self.endpoint = self._router.getsockopt_string(zmq.LAST_ENDPOINT).rstrip("\0")
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def instance(self, service: str = "echo") -> Instance:
        """This node as an instance of a service."""
        id = self.node[::-1]
        return Instance(
            id=id,
            incarnation=1,
            revision=1,
            service=service,
            node=self.node,
            endpoints=[self.endpoint],
            lease_milliseconds=3000,
            key=self.key,
        )

    def callback(self, domain: str, key: bytes) -> bool:
        """Whether who has proven this public key may come; the authenticator asks."""
        return key == self.allowed

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        if self._authenticator.is_alive():
            self._authenticator.stop()
        self._context.destroy(0)

    def _run(self) -> None:
        greeted: set[bytes] = set()
        while not self._stop.is_set():
            if not self._router.poll(20):
                continue
            peer, frame = self._router.recv_multipart()
            for record in read_frame(frame):
                if isinstance(record, Record):
                    self.counts[record.type.name] += 1
                    if record.type is Type.hello:
                        greeted.add(peer)
                    for answer in self._answer(record) if peer in greeted else [_unknown(record)]:
                        self._router.send_multipart([peer, answer.encode()])

    def _answer(self, record: Record) -> list[Record]:
        if record.type is Type.hello:
            body = Greeting(node=self.node, incarnation=1, version="1", is_hub=bool(self.instances)).encode()
            return [Record(Type.welcome, body=body, credit=0)]
        if record.type is Type.ping:
            return [Record(Type.pong, record.request_id)]
        if record.type is Type.watch:
            return [Record(Type.table, body=DirectoryTable(is_snapshot=True, instances=self.instances, incarnation=1).encode())]
        if record.type is Type.request and crc32c(record.body) != crc32c(b"\x0a\x06silent"):
            return [Record(Type.reply, record.request_id, record.body)]
        if record.type is Type.subscribe:
            first = record.sequence + 1
            pushed = [
                Record(Type.event, record.request_id, _event(n), sequence=n)
                for n in range(first, min(self.events, first + record.credit - 1) + 1)
            ]
            return [Record(Type.subscribed, record.request_id, sequence=record.sequence), *pushed]
        return []

    def __enter__(self) -> Peer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _unknown(record: Record) -> Record:
    return to_record(local(Bus.unknown_link, not_executed=True), record.request_id if record.type is Type.request else 0)


def _event(number: int) -> bytes:
    return PushedEvent(previous=number - 1, event=b"").encode()
