"""The client for programs that wait for each answer."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .contracts import Services
from .driver import Driver, outcome_of
from .engine.stream import Phase, Stream
from .events import LoggedEvent, logged
from .keys import Keys
from .loop import Loop
from .method import Method, Options, Reply, Request
from .principal import Principal
from .suite import hub_of

if TYPE_CHECKING:
    from typing_extensions import Unpack


class Client(Services):
    """Calls services, and follows their logs. Any number of threads may use it.

    Without endpoints it finds the suite of the data directory `data`. Endpoints are those of hubs; instances are then called directly, or,
    with `relayed`, everything goes through the hub alone. There is no thread behind it: whoever waits for an answer drives it.
    """

    def __init__(
        self,
        *endpoints: str,
        relayed: bool = False,
        keys: Keys | None = None,
        data: str | os.PathLike[str] | None = None,
        **defaults: Unpack[Options],
    ) -> None:
        self._loop = Loop(Driver(endpoints or (hub_of(data),), keys, relayed))
        self._defaults = defaults

    def with_options(self, **options: Unpack[Options]) -> Client:
        """The same client with other defaults: it shares the connections, and need not be closed."""
        other = object.__new__(Client)
        other._loop, other._defaults = self._loop, {**self._defaults, **options}
        return other

    def acting_as(self, principal: Principal) -> Client:
        """The same client for somebody else."""
        return self.with_options(principal=principal)

    def call(self, method: Method[Request, Reply], request: Request, **options: Unpack[Options]) -> Reply:
        """Calls a method and waits for its reply. Raises Refused."""
        loop = self._loop
        call = loop.driver.call(method, request, {**self._defaults, **options})
        with loop.entered() as engine:
            engine.start(call, time.monotonic())
            try:
                loop.run(lambda: call.outcome is not None)
            finally:
                engine.cancel(call)
        return outcome_of(call, method)  # type: ignore[return-value]

    def subscribe(self, service: str, after: int = 0, **options: Unpack[Options]) -> Subscription:
        """Follows the log of `service` after the position `after`, 0 for its beginning."""
        stream = self._loop.driver.stream(service, after, {**self._defaults, **options})
        return Subscription(self._loop, stream)

    def close(self) -> None:
        """Says goodbye. Calls that other threads wait for end by `bus.stopped`."""
        self._loop.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Subscription:
    """Events in order, each once, across lost links and restarts. The one before is done with when the next is asked for."""

    def __init__(self, loop: Loop, stream: Stream) -> None:
        self._loop, self._stream, self._taken = loop, stream, 0
        with loop.entered() as engine:
            engine.follow(stream, time.monotonic())

    def next(self, timeout: float | None = None) -> LoggedEvent | None:
        """The next event; None when there is none within `timeout` seconds. Raises Refused when the stream has ended."""
        stream = self._stream
        with self._loop.entered() as engine:
            if self._taken:
                engine.done(stream, self._taken)
                self._taken = 0
            self._loop.run(lambda: bool(stream.events) or stream.phase is Phase.ended, timeout)
            if not stream.events:
                if stream.ended:
                    raise stream.ended
                return None
            self._taken, data = stream.events.popleft()
        return logged(self._taken, data)

    def __iter__(self) -> Iterator[LoggedEvent]:
        while event := self.next():
            yield event

    def close(self) -> None:
        with self._loop.entered() as engine:
            engine.unfollow(self._stream)

    def __enter__(self) -> Subscription:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
