"""Does what the engine decides: sockets, the clock, and chance."""

from __future__ import annotations

import logging
import math
import os
import random
import stat
import time
from collections.abc import Callable, Sequence
from typing import Any

from . import limits
from .engine.actions import Connect, Disconnect, Finished, Met, Moved
from .engine.call import Call
from .engine.engine import Engine
from .engine.link import State
from .engine.stream import Stream
from .errors import Refused
from .keys import Keys
from .method import Method, Options, service_id
from .principal import Principal
from .sockets import Connected, Frame, Lost, Sockets
from .suite import resolved
from .wire.control import Greeting
from .wire.errors import WireError
from .wire.extensions import Extensions, Trace
from .wire.message import Message
from .wire.record import NORMAL

_LOG = logging.getLogger("yimen")


class Driver:
    """One engine with its sockets. Only one thread may be in it at a time; `on_finished` and `on_moved` are called from within."""

    def __init__(self, hubs: Sequence[str], keys: Keys | None, is_relayed: bool) -> None:
        self._random = random.SystemRandom()
        node = self._draw_node()
        greeting = Greeting(node=node, incarnation=time.time_ns() // 1000, version="1")
        self.engine = Engine([resolved(hub) for hub in hubs], greeting, random.Random(), _is_socket, is_relayed, keys is not None)
        self.sockets = Sockets(keys)
        self.on_finished: Callable[[Call], None] = lambda call: None
        self.on_moved: Callable[[Stream], None] = lambda stream: None
        self._is_blocked = False
        self.turned_at = time.monotonic()
        self.flush()

    def call(self, method: Method[Any, Any], request: Message, options: Options) -> Call:
        """The call that `options` describe; it is not started yet."""
        if not isinstance(request, method.request):
            raise TypeError(f"{method.name} takes {method.request.__name__}, not {type(request).__name__}")
        within = min(options.get("within", limits.CALL_TIME), limits.CALL_TIME_MAX)
        key = options.get("key") or (os.urandom(16) if method.is_command else None)
        if key is not None and len(key) not in limits.KEY:
            raise ValueError("a key has 8 to 64 bytes")
        extensions = self.extensions(options, key)
        priority = options.get("priority", NORMAL)
        return Call(method.service, method.number, method.is_command, request.encode(), extensions, time.monotonic() + within, priority)

    def stream(self, service: str, after: int, options: Options) -> Stream:
        """What follows the log of `service` after the position `after`; it is not begun yet."""
        return Stream(service_id(service), self.extensions(options, None), after)

    def extensions(self, options: Options, key: bytes | None) -> Extensions:
        trace = options.get("trace") or Trace.drawn()
        principal: Principal | None = options.get("principal")
        return Extensions(trace, key, principal, options.get("target"))

    def due_in(self) -> float:
        """In how many seconds `turn` is wanted; infinite: not before something comes."""
        due = self.engine.due_at() - time.monotonic()
        return max(min(due, limits.RESEND) if self._is_blocked else due, 0.0)

    def due_in_milliseconds(self) -> int:
        return math.ceil(min(self.due_in(), 3600.0) * 1000)

    def turn(self) -> bool:
        """Takes in what has come, does what is due, and sends. Tells whether anything had come."""
        engine, has_come = self.engine, False
        now = self.turned_at = time.monotonic()
        for said in self.sockets.receive():
            has_come = True
            if isinstance(said, Frame):
                engine.received(said.endpoint, said.data, now)
            elif isinstance(said, Connected):
                engine.connected(said.endpoint, now)
            elif isinstance(said, Lost):
                engine.disconnected(said.endpoint, now)
            else:
                engine.denied(said.endpoint, now, said.is_key_refused)
        if engine.due_at() <= now:
            engine.turn(now)
        self.flush()
        return has_come

    def flush(self) -> None:
        """Does what the engine wants done, and sends what waits."""
        engine = self.engine
        while actions := engine.actions():
            for action in actions:
                if isinstance(action, Finished):
                    self.on_finished(action.call)
                elif isinstance(action, Moved):
                    self.on_moved(action.stream)
                elif isinstance(action, Connect):
                    self.sockets.connect(action.endpoint, action.key)
                elif isinstance(action, Disconnect):
                    self.sockets.disconnect(action.endpoint, action.last)
                elif isinstance(action, Met):
                    self._compare_clocks(action)
        self._is_blocked = False
        for link in engine.links.values():
            while link.queued and link.state is not State.connecting:
                frame, count = link.frame()
                if not self.sockets.send(link.endpoint, frame):
                    self._is_blocked = True
                    break
                link.sent(count)

    def close(self) -> None:
        """Says goodbye, and ends whatever still runs."""
        self.engine.stop()
        self.flush()
        self.sockets.close()

    def _draw_node(self) -> bytes:
        return bytes([self._random.randrange(1, 256)]) + os.urandom(15)

    def _compare_clocks(self, met: Met) -> None:
        apart = met.time / 1e6 - time.time()
        if abs(apart) > limits.CLOCKS_APART:
            _LOG.warning("the clock of %s and the one here are %d s apart", met.endpoint, round(apart))


def outcome_of(call: Call, method: Method[Any, Any]) -> Message:
    """The reply of a call that has ended, or its refusal raised."""
    outcome = call.outcome
    if isinstance(outcome, bytes):
        try:
            reply: Message = method.reply.decode(outcome)
            return reply
        except WireError as error:
            raise UnreadableReply(method.name, error.word) from None
    assert isinstance(outcome, Refused)
    raise outcome


class UnreadableReply(Exception):
    """The call was executed, and its reply is not the message that this program knows: the contracts are of different times."""

    def __init__(self, method: str, word: str) -> None:
        super().__init__(f"{method}: the reply cannot be read ({word})")


def _is_socket(path: str) -> bool:
    try:
        return stat.S_ISSOCK(os.stat(path).st_mode)
    except OSError:
        return False
