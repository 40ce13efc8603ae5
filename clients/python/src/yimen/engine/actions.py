"""What an engine wants done."""

from __future__ import annotations

from dataclasses import dataclass

from .call import Call
from .stream import Stream


@dataclass(frozen=True)
class Connect:
    """Connect a new socket to `endpoint`, whose peer has the public key `key`; empty: the one that is named for the hubs."""

    endpoint: str
    key: bytes = b""


@dataclass(frozen=True)
class Disconnect:
    """Send `last` to `endpoint` and close its socket."""

    endpoint: str
    last: bytes = b""


@dataclass(frozen=True)
class Finished:
    """`call.outcome` is there."""

    call: Call


@dataclass(frozen=True)
class Moved:
    """There are events in `stream`, or it has ended."""

    stream: Stream


@dataclass(frozen=True)
class Met:
    """A peer was met for the first time and told its time of day, microseconds since 1970."""

    endpoint: str
    time: int


Action = Connect | Disconnect | Finished | Moved | Met
