"""Events as subscribers get them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from .contracts import EVENTS, Event
from .wire.message import Message


@dataclass(frozen=True)
class LoggedEvent:
    """One event of a log. `position` is the cursor to go on from, once the event is done with."""

    position: int
    event: Event

    @cached_property
    def payload(self) -> Message | None:
        """What happened, as the message of the event's kind; None where the kind is not known here. Raises WireError."""
        kind = EVENTS.get(self.event.kind) or EVENTS.get(self.event.kind.split(".")[0] + ".*")
        return kind.decode(self.event.payload) if kind else None


def logged(position: int, data: bytes) -> LoggedEvent:
    return LoggedEvent(position, Event.decode(data))
