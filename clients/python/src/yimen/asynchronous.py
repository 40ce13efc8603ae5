"""The client for asyncio; it has the shape of `Client`."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from .contracts import AsyncServices
from .driver import Driver, outcome_of
from .engine.call import Call
from .engine.stream import Phase, Stream
from .events import LoggedEvent, logged
from .keys import Keys
from .method import Method, Options, Reply, Request
from .principal import Principal
from .suite import hub_of

if TYPE_CHECKING:
    from typing_extensions import Unpack


class AsyncClient(AsyncServices):
    """Calls services, and follows their logs, within the running event loop. See `Client` for what the arguments mean."""

    def __init__(
        self,
        *endpoints: str,
        relayed: bool = False,
        keys: Keys | None = None,
        data: str | os.PathLike[str] | None = None,
        **defaults: Unpack[Options],
    ) -> None:
        self._turner = Turner(Driver(endpoints or (hub_of(data),), keys, relayed))
        self._defaults = defaults

    def with_options(self, **options: Unpack[Options]) -> AsyncClient:
        """The same client with other defaults: it shares the connections, and need not be closed."""
        other = object.__new__(AsyncClient)
        other._turner, other._defaults = self._turner, {**self._defaults, **options}
        return other

    def acting_as(self, principal: Principal) -> AsyncClient:
        """The same client for somebody else."""
        return self.with_options(principal=principal)

    async def call(self, method: Method[Request, Reply], request: Request, **options: Unpack[Options]) -> Reply:
        """Calls a method and waits for its reply. Raises Refused; who is cancelled while it waits cancels the call."""
        turner = self._turner
        call = turner.driver.call(method, request, {**self._defaults, **options})
        turner.driver.engine.start(call, time.monotonic())
        await turner.ended(call)
        return outcome_of(call, method)  # type: ignore[return-value]

    def subscribe(self, service: str, after: int = 0, **options: Unpack[Options]) -> AsyncSubscription:
        """Follows the log of `service` after the position `after`, 0 for its beginning."""
        stream = self._turner.driver.stream(service, after, {**self._defaults, **options})
        return AsyncSubscription(self._turner, stream)

    async def close(self) -> None:
        """Says goodbye. Calls that are still waited for end by `bus.stopped`."""
        self._turner.close()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class AsyncSubscription:
    """Events in order, each once, across lost links and restarts. The one before is done with when the next is asked for."""

    def __init__(self, turner: Turner, stream: Stream) -> None:
        self._turner, self._stream, self._taken = turner, stream, 0
        turner.driver.engine.follow(stream, time.monotonic())
        turner.push()

    async def next(self) -> LoggedEvent:
        """The next event. Raises Refused when the stream has ended."""
        stream = self._stream
        if self._taken:
            self._turner.driver.engine.done(stream, self._taken)
            self._taken = 0
            self._turner.push()
        while not stream.events and stream.phase is not Phase.ended:
            await self._turner.moved(stream)
        if not stream.events and stream.ended:
            raise stream.ended
        self._taken, data = stream.events.popleft()
        return logged(self._taken, data)

    async def __aiter__(self) -> AsyncIterator[LoggedEvent]:
        while True:
            yield await self.next()

    def close(self) -> None:
        self._turner.driver.engine.unfollow(self._stream)
        self._turner.push()

    async def __aenter__(self) -> AsyncSubscription:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()


class Turner:
    """Turns a driver within an event loop: when a socket's descriptor says something, and when something is due."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self._loop = asyncio.get_running_loop()
        self._descriptors: frozenset[int] = frozenset()
        self._timer: asyncio.TimerHandle | None = None
        self._again: asyncio.Handle | None = None
        self._waiters: dict[Call | Stream, asyncio.Future[None]] = {}
        self._is_closed = False
        driver.on_finished = driver.on_moved = self._wake
        self.push()

    async def ended(self, call: Call) -> None:
        """Waits until a call that was started has ended."""
        try:
            self.push()
            if call.outcome is None:
                await self._wait(call)
        finally:
            self.driver.engine.cancel(call)
            self.push()

    async def moved(self, stream: Stream) -> None:
        await self._wait(stream)

    def push(self) -> None:
        """Sends what waits, and sees to it that the next turn comes."""
        if self._is_closed:
            return
        self.driver.flush()
        self._arrange()
        if self._again is None:  # A descriptor stays silent about what came while something was sent.
            self._again = self._loop.call_soon(self._turn)

    def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            for descriptor in self._descriptors:
                self._loop.remove_reader(descriptor)
            for handle in (self._timer, self._again):
                if handle:
                    handle.cancel()
            self.driver.close()

    def _turn(self) -> None:
        self._again = None
        if not self._is_closed:
            has_come = self.driver.turn()
            self._arrange()
            if has_come and self._again is None:
                self._again = self._loop.call_soon(self._turn)

    def _on_time(self) -> None:
        self._timer = None
        self._turn()

    def _arrange(self) -> None:
        descriptors = self.driver.sockets.descriptors
        if descriptors is not self._descriptors:
            for descriptor in self._descriptors - descriptors:
                self._loop.remove_reader(descriptor)
            for descriptor in descriptors - self._descriptors:
                self._loop.add_reader(descriptor, self._turn)
            self._descriptors = descriptors
        due_at = self._loop.time() + min(self.driver.due_in(), 3600.0)
        if self._timer is None or due_at < self._timer.when():
            if self._timer:
                self._timer.cancel()
            self._timer = self._loop.call_at(due_at, self._on_time)

    async def _wait(self, what: Call | Stream) -> None:
        if what in self._waiters:
            raise RuntimeError("only one task at a time may wait for a subscription")
        future = self._waiters[what] = self._loop.create_future()
        try:
            await future
        finally:
            self._waiters.pop(what, None)

    def _wake(self, what: Call | Stream) -> None:
        future = self._waiters.get(what)
        if future and not future.done():
            future.set_result(None)
