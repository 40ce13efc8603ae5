"""A stream of events, as its follower sees it (PROTOCOL, section 16)."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from enum import Enum, auto

from .. import limits
from ..errors import Refused
from ..wire.extensions import Extensions
from ..wire.record import Record, Type
from .link import Link

_WRAP = 1 << 32


class Phase(Enum):
    waiting = auto()
    subscribing = auto()
    open = auto()
    ended = auto()


@dataclass(eq=False, slots=True)
class Stream:
    """What follows one service's log from a cursor. Events wait in it until they are taken; each subscription on a link is a new id."""

    service: int
    extensions: Extensions
    cursor: int
    """The position of the last event that was handed on, or where to begin."""

    phase: Phase = Phase.waiting
    ended: Refused | None = None
    events: deque[tuple[int, bytes]] = field(default_factory=deque)
    id: int = 0
    link: Link | None = None
    not_before: float = 0.0
    asked_at: float = 0.0  # SUBSCRIBE, or the ACK that asks whether anything was lost
    heard_at: float = 0.0
    _failures: int = 0
    _received: int = 0  # since SUBSCRIBE
    _credit: int = 0  # since SUBSCRIBE
    _done: int = 0  # the last position that was taken and done with

    def subscribe(self, id: int, link: Link, now: float) -> Record:
        self.id, self.link, self.phase = id, link, Phase.subscribing
        self.asked_at = self.heard_at = now
        self._received, self._credit, self._done = 0, limits.STREAM_EVENTS - len(self.events), self.cursor
        return self._record(Type.subscribe, self.cursor, self._credit)

    def wait(self, not_before: float) -> None:
        """Leaves its link."""
        self.phase, self.link, self.id, self.not_before = Phase.waiting, None, 0, not_before

    def backoff(self) -> float:
        """How long to wait after a refusal that time mends: nothing, then 40 ms, doubling to 1 s, until an event has come."""
        self._failures += 1
        return 0.0 if self._failures == 1 else min(limits.RETRY_FIRST * 2 ** (self._failures - 2), limits.RETRY_MAX)

    def subscribed(self, position: int, now: float) -> bool:
        """False: the publisher stands elsewhere, so something was lost."""
        self.heard_at, self.phase = now, Phase.open
        return position == self.cursor

    def event(self, position: int, previous: int, event: bytes, now: float) -> bool:
        """Takes an event. False: something was lost, or it was sent without credit."""
        self.heard_at = now
        if position <= self.cursor:
            return True
        if previous != self.cursor or self._received >= self._credit:
            return False
        self.phase, self.cursor, self._failures = Phase.open, position, 0
        self._received += 1
        self.events.append((position, event))
        return True

    def done(self, position: int) -> Record | None:
        """The event at `position` was taken and is done with. Gives the ACK, where it is time for one."""
        self._done = max(self._done, position)
        credit = self._received + limits.STREAM_EVENTS - len(self.events)
        is_time = not self.events or credit - self._credit >= limits.STREAM_EVENTS // 2
        if self.phase is not Phase.open or credit == self._credit or not is_time:
            return None
        self._credit = credit
        return self.acknowledgement()

    def acknowledgement(self) -> Record:
        """The last ACK; said again, it asks where the publisher stands."""
        return self._record(Type.acknowledgement, self._done, self._credit)

    def cancel(self) -> Record:
        return Record(Type.cancel, self.id)

    @property
    def silent_at(self) -> float:
        """When it will have been silent for too long."""
        return max(self.heard_at, self.asked_at) + limits.STREAM_SILENCE

    def is_silent(self, now: float) -> bool:
        return self.silent_at <= now

    def _record(self, type: Type, sequence: int, credit: int) -> Record:
        is_subscribe = type is Type.subscribe
        extensions = self.extensions if is_subscribe else Extensions()
        service = self.service if is_subscribe else 0
        return Record(type, self.id, extensions=extensions, service=service, sequence=sequence, credit=credit % _WRAP)
