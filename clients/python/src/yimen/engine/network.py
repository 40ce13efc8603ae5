"""Who can be reached, and over which link: what calls and streams share."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence

from .. import limits
from ..wire.record import Record, Type
from .actions import Action, Connect, Disconnect
from .choice import Candidate, choose
from .denials import Denials
from .directory import Directory
from .link import NEVER, Link, State

BYE = Record(Type.bye).encode()


class Network:
    """Links by their endpoints, the directory, and what is to be done."""

    def __init__(
        self, hubs: Sequence[str], draw: random.Random, is_local_socket: Callable[[str], bool], is_relayed: bool, has_keys: bool
    ) -> None:
        self.hubs = list(dict.fromkeys(hubs))
        self.is_relayed = is_relayed
        self.draw = draw
        self.links: dict[str, Link] = {}
        self.directory = Directory(is_local_socket, has_keys)
        self.denials = Denials(has_keys)
        self.actions: list[Action] = []
        self.counters: Counter[str] = Counter()
        self.look_at = NEVER
        """When links, streams and the directory are to be looked at next."""
        self._last_id = 0
        self._wanted: set[int] = set()  # services that were called or followed
        for endpoint in self.hubs:
            self._connect(endpoint)

    def next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def look_by(self, time: float) -> None:
        self.look_at = min(self.look_at, time)

    def want(self, service: int) -> None:
        """The service is called or followed: its instances are connected to."""
        if service not in self._wanted:
            self._wanted.add(service)
            self.connect_wanted()

    def connect_wanted(self) -> None:
        """Connects to each instance of the services that are used, and leaves those that are no longer there."""
        if self.is_relayed:
            return
        entries = [entry for service in self._wanted for entry in self.directory.of_service(service)]
        entries.sort(key=lambda entry: entry.instance.incarnation)  # Of two lives at one endpoint the later one counts.
        wanted = {entry.endpoint: entry.key for entry in entries if entry.endpoint}
        for endpoint in self.links.keys() - set(self.hubs):
            link = self.links[endpoint]
            if wanted.get(endpoint) != link.key and not link.calls and not link.streams:
                del self.links[endpoint]
                self.denials.forget(endpoint)
                if link.has_socket:
                    self.actions.append(Disconnect(endpoint, BYE))
        for endpoint in wanted.keys() - self.links.keys():
            if len(self.links) < limits.LINKS:
                self._connect(endpoint, wanted[endpoint])

    def reconnect(self, link: Link, now: float, last: bytes = b"", after: float = limits.HELLO_EVERY) -> None:
        """Gives the link a new connection, in a moment; `last` is said over the old one."""
        self.actions.append(Disconnect(link.endpoint, last))
        link.connect_at = now + after
        self.look_by(link.connect_at)

    def look(self, now: float) -> None:
        """Connects what waits for it, and looks after the directory."""
        for link in self.links.values():
            if link.connect_at <= now:
                link.connect_at = NEVER
                self.actions.append(Connect(link.endpoint, link.key))
        self.directory.expire(now, self._stands)
        self.connect_wanted()

    def leave(self) -> None:
        """Says BYE to all."""
        for link in self.links.values():
            if link.has_socket:
                self.actions.append(Disconnect(link.endpoint, b"" if link.state is State.connecting else BYE))
        self.links = {}

    def candidates(self, service: int, target: bytes | None) -> list[Candidate]:
        """Who may be asked: instances, or hubs that pass on."""
        if self.is_relayed:
            links = [link for link in self.links.values() if link.state is State.ready and not link.is_draining]
            return [Candidate(link.endpoint.encode(), link) for link in links]
        found = []
        for entry in self.directory.of_service(service):
            link = self.links.get(entry.endpoint or "")
            is_there = link and link.state is State.ready and not link.is_draining and link.node == entry.instance.node
            if link and is_there and not entry.instance.draining and target in (None, entry.instance.id):
                found.append(Candidate(entry.instance.id, link))
        return found

    def choose(self, service: int, target: bytes | None, avoided: set[bytes], now: float) -> Candidate | None:
        return choose(self.candidates(service, target), avoided, now, self.draw)

    def _stands(self, node: bytes) -> bool:
        return any(link.node == node and link.state is State.ready for link in self.links.values())

    def _connect(self, endpoint: str, key: bytes = b"") -> None:
        self.links[endpoint] = Link(endpoint, key)
        self.actions.append(Connect(endpoint, key))
