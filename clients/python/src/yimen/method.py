"""What the generated contracts are made of: methods, and the options of a call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypedDict, TypeVar

from .principal import Principal
from .wire.checksum import crc32c
from .wire.extensions import Trace
from .wire.message import Message

Request = TypeVar("Request", bound=Message)
Reply = TypeVar("Reply", bound=Message)


class Options(TypedDict, total=False):
    """What a call may say beside its request. Each has a default in the client."""

    within: float
    """Seconds for the whole call, repetitions and all; at most 600."""
    key: bytes
    """A command's idempotency key, 8 to 64 bytes; one is drawn where none is given. Whoever repeats a command himself repeats its key."""
    principal: Principal
    trace: Trace
    """The trace that the call belongs to; a new one where none is given."""
    target: bytes
    """The id of the one instance that may answer."""
    priority: int
    """`yimen.BULK`, `NORMAL`, `HIGH` or `CONTROL`."""


@dataclass(frozen=True)
class Method(Generic[Request, Reply]):
    """One method of a contract."""

    name: str
    service: int
    number: int
    is_command: bool
    request: type[Request]
    reply: type[Reply]


def service_id(name: str) -> int:
    """The number by which the bus knows a service."""
    return crc32c(name.encode())
