"""Every decision of a client, as one value: what happens goes in with the time, what is to be done comes out.

It knows no socket, no clock and no thread. Its driver tells it what the sockets said (`connected`, `disconnected`, `received`) and what
the program wants (`start`, `cancel`, `follow`, …), each with the time in seconds of a clock that does not go back, and then does what
`actions` says and sends what lies in `links`. It calls `turn` at `due_at`, or sooner.
"""

from __future__ import annotations

import random
from bisect import insort
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from .. import limits
from ..errors import Bus, Refused, from_record, local, to_record
from ..wire.control import DirectoryTable, Greeting, PushedEvent
from ..wire.errors import WireError
from ..wire.record import CONTROL, Record, Rejected, Type, read_frame
from .call import Call, Retries
from .choice import Candidate, choose
from .directory import Directory
from .link import Link, State, Welcome
from .stream import Phase, Stream

_STREAM_BIT = 1 << 63
_NEVER = float("inf")
_BYE = Record(Type.bye, priority=CONTROL).encode()


@dataclass(frozen=True)
class Connect:
    """Connect a new socket to `endpoint`."""

    endpoint: str


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


class Engine:
    """`hubs` are endpoints of hubs; with `is_relayed`, those of anyone who answers for all services, and nobody else is connected to."""

    def __init__(
        self, hubs: Sequence[str], greeting: Greeting, draw: random.Random, is_local_socket: Callable[[str], bool], is_relayed: bool = False
    ) -> None:
        self.links: dict[str, Link] = {}
        self.actions: list[Action] = []
        self.counters: Counter[str] = Counter()
        self.directory = Directory(is_local_socket)
        self._hubs = list(dict.fromkeys(hubs))
        self._is_relayed = is_relayed
        self._hello = Record(Type.hello, body=greeting.encode())
        self._draw = draw
        self._retries = Retries(draw)
        self._last_id = 0
        self._wanted: set[int] = set()  # services that were called or followed
        self._waiting: list[tuple[int, int, Call]] = []  # by falling priority, then by age
        self._order = 0
        self._in_flight = 0
        self._streams: list[Stream] = []
        self._timers: list[tuple[float, int, Call]] = []
        self._look_at = _NEVER  # when links and streams are looked at next
        self._judge_at = 0.0
        self._expected_at = _NEVER
        self._is_stopped = False
        self._handlers: dict[Type, Callable[[Link, Record, float], None]] = {
            Type.welcome: self._on_welcome,
            Type.reply: self._on_reply,
            Type.error: self._on_error,
            Type.ping: self._on_ping,
            Type.pong: self._on_pong,
            Type.credit: lambda link, record, now: link.grant(record.credit),
            Type.drain: self._on_drain,
            Type.bye: self._on_bye,
            Type.table: self._on_table,
            Type.subscribed: self._on_subscribed,
            Type.event: self._on_event,
            Type.gap: self._on_gap,
            Type.cancel: lambda link, record, now: None,
            **{type: self._on_request for type in (Type.request, Type.subscribe, Type.acknowledgement)},
            **{type: self._on_request for type in (Type.register, Type.renew, Type.unregister, Type.watch)},
        }
        for endpoint in self._hubs:
            self._connect(endpoint)

    # What the sockets say

    def connected(self, endpoint: str, now: float) -> None:
        """A new connection stands."""
        if link := self.links.get(endpoint):
            self._lose(link, now)
            self._greet(link, now)
            self._place(now)

    def disconnected(self, endpoint: str, now: float) -> None:
        if link := self.links.get(endpoint):
            self._lose(link, now)
            self._place(now)

    def received(self, endpoint: str, frame: bytes, now: float) -> None:
        link = self.links.get(endpoint)
        if link is None:
            return
        link.heard(now)
        is_unknown = False
        for record in read_frame(frame):
            if isinstance(record, Rejected):
                self.counters[record.word] += 1
                if record.request:
                    link.send(to_record(local(Bus.bad_message, not_executed=True), record.request.request_id))
            elif handler := self._handlers.get(record.type):
                handler(link, record, now)
                is_unknown = is_unknown or (record.type is Type.error and record.reason == Bus.unknown_link)
            else:
                self.counters["unexpected"] += 1
        if is_unknown and self.links.get(endpoint) is link:
            self._lose(link, now)
            self._greet(link, now)
        self._place(now)

    # What the program wants

    def start(self, call: Call, now: float) -> None:
        """Begins a call; `Finished` tells its end, which comes by its deadline."""
        self._retries.count_call()
        if self._is_stopped:
            return self._finish(call, local(Bus.stopped, not_executed=True))
        if len(call.body) > limits.BODY:
            return self._finish(call, local(Bus.too_large, not_executed=True))
        if call.is_command and call.extensions.key is None:
            return self._finish(call, local(Bus.key_missing, not_executed=True))
        if self._in_flight >= limits.IN_FLIGHT:
            return self._finish(call, local(Bus.overloaded, not_executed=True))
        self._in_flight += 1
        self._want(call.service)
        self._at(call.deadline, call)
        if self._waiting or not self._send(call, now):
            self._wait(call)
            self._place(now)

    def cancel(self, call: Call, now: float) -> None:
        """Nobody waits for the call any more."""
        if call.outcome is None:
            self._withdraw(call)
            self._end(call, local(Bus.cancelled, not_executed=call.is_surely_not_executed))

    def follow(self, stream: Stream, now: float) -> None:
        """Begins to follow a log; `Moved` tells what comes."""
        if self._is_stopped or len(self._streams) >= limits.STREAMS:
            stream.phase, stream.ended = Phase.ended, local(Bus.stopped if self._is_stopped else Bus.overloaded)
            self.actions.append(Moved(stream))
            return
        self._streams.append(stream)
        self._want(stream.service)
        self._place(now)

    def done(self, stream: Stream, position: int) -> None:
        """The event at `position`, which was taken from `stream.events`, is done with."""
        if (record := stream.done(position)) and stream.link:
            stream.link.send(record)

    def unfollow(self, stream: Stream) -> None:
        if stream.phase is not Phase.ended:
            self._leave(stream, says_so=True)
            self._end_stream(stream, local(Bus.cancelled))

    def stop(self, now: float) -> None:
        """Ends everything, and says BYE."""
        self._is_stopped = True
        for link in self.links.values():
            for call in list(link.calls.values()):
                self._withdraw(call)
                self._end(call, local(Bus.stopped))
            self.actions.append(Disconnect(link.endpoint, b"" if link.state is State.connecting else _BYE))
        self.links = {}
        for _, _, call in self._waiting:
            if call.outcome is None:
                self._end(call, local(Bus.stopped, not_executed=call.is_surely_not_executed))
        self._waiting = []
        for stream in list(self._streams):
            self._end_stream(stream, local(Bus.stopped))

    # Time

    def due_at(self) -> float:
        """When `turn` is wanted next."""
        while self._timers and self._timers[0][2].outcome is not None:
            heappop(self._timers)
        self._expected_at = min(self._timers[0][0] if self._timers else _NEVER, self._look_at)
        return self._expected_at

    def turn(self, now: float) -> None:
        """Does what is due. Who was itself paused judges nobody for a moment."""
        if now - self._expected_at > limits.PAUSE:
            self._judge_at = now + limits.PAUSE_GRACE
        self._expected_at = _NEVER
        while self._timers and self._timers[0][0] <= now:
            call = heappop(self._timers)[2]
            if call.outcome is None and call.deadline <= now:
                self._expire(call, now)
        if self._look_at <= now:
            self._look(now)
        self._place(now)

    def _at(self, time: float, call: Call) -> None:
        self._order += 1
        heappush(self._timers, (time, self._order, call))

    def _look(self, now: float) -> None:
        """Looks at every link, stream and entry of the directory."""
        may_judge = now >= self._judge_at
        self.directory.expire(now, lambda node: any(it.node == node and it.state is State.ready for it in self.links.values()))
        for link in list(self.links.values()):
            if link.state is State.greeting and link.due_at() <= now:
                link.greet(self._hello, now)
            elif link.state is State.ready and link.due_at() <= now:
                if link.pinged_at is None:
                    link.ping(self._next_id(), now)
                elif may_judge:
                    self._lose(link, now)
                    self.actions += (Disconnect(link.endpoint), Connect(link.endpoint))
        for stream in self._streams:
            if stream.link and stream.is_silent(now) and may_judge:
                if stream.phase is Phase.open:
                    stream.asked_at = now
                    stream.link.send(stream.acknowledgement())
                else:
                    self._leave(stream, says_so=True, not_before=now)
        self._connect_wanted()
        times = [link.due_at() for link in self.links.values()]
        times += [max(it.heard_at, it.asked_at) + limits.STREAM_SILENCE if it.link else it.not_before for it in self._streams]
        times += [self.directory.due_at(), self._judge_at]
        self._look_at = min([now + limits.SILENCE_IN_FLIGHT, *(time for time in times if time > now)])

    def _look_by(self, time: float) -> None:
        self._look_at = min(self._look_at, time)

    # Links

    def _next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def _connect(self, endpoint: str) -> None:
        self.links[endpoint] = Link(endpoint)
        self.actions.append(Connect(endpoint))

    def _greet(self, link: Link, now: float) -> None:
        link.greet(self._hello, now)
        self._look_by(now + limits.HELLO_EVERY)

    def _lose(self, link: Link, now: float, code: Bus = Bus.link_lost, not_executed: bool = False) -> None:
        """Everything that the link carried ends; what never left was not executed."""
        unsent = link.unsent()
        if link.is_hub:
            self.directory.hub_lost(link.endpoint)
        link.lose()
        for call in list(link.calls.values()):
            self._fail(call, local(code, not_executed=not_executed or call.request_id in unsent), now)
        for stream in list(link.streams.values()):
            self._leave(stream, not_before=now)

    def _want(self, service: int) -> None:
        if service not in self._wanted:
            self._wanted.add(service)
            self._connect_wanted()

    def _connect_wanted(self) -> None:
        """Connects to each instance of the services that are used, and leaves those that are no longer there."""
        if self._is_relayed or self._is_stopped:
            return
        wanted = {entry.endpoint for service in self._wanted for entry in self.directory.of_service(service) if entry.endpoint}
        for endpoint in wanted - self.links.keys():
            if len(self.links) < limits.LINKS:
                self._connect(endpoint)
        for endpoint in self.links.keys() - wanted - set(self._hubs):
            link = self.links[endpoint]
            if not link.calls and not link.streams:
                del self.links[endpoint]
                self.actions.append(Disconnect(endpoint, _BYE))

    def _on_welcome(self, link: Link, record: Record, now: float) -> None:
        try:
            greeting = Greeting.decode(record.body).check()
        except WireError as error:
            self.counters[error.word] += 1
            return
        meaning = link.welcome(record, greeting)
        if meaning is Welcome.new_life:
            self._lose(link, now)
            link.state = State.ready
        if meaning is not Welcome.same:
            if not link.was_met and greeting.time:
                self.actions.append(Met(link.endpoint, greeting.time))
            link.was_met = True
            if link.is_hub and not self._is_relayed and link.endpoint in self._hubs:
                link.send(Record(Type.watch, priority=CONTROL))
            self._look_by(now + limits.SILENCE_IN_FLIGHT)

    def _on_ping(self, link: Link, record: Record, now: float) -> None:
        if link.state is State.ready:
            link.send(Record(Type.pong, record.request_id, priority=CONTROL))
        else:
            link.send(to_record(local(Bus.unknown_link, not_executed=True), 0))

    def _on_pong(self, link: Link, record: Record, now: float) -> None:
        link.load = record.sequence

    def _on_drain(self, link: Link, record: Record, now: float) -> None:
        link.is_draining = True

    def _on_bye(self, link: Link, record: Record, now: float) -> None:
        """Answers it, so that the peer knows that all it said was taken, and connects anew for its next life."""
        was_ready = link.state is State.ready
        if record.is_not_executed:
            self._lose(link, now, Bus.draining, not_executed=True)
        else:
            self._lose(link, now)
        if was_ready and not self._is_stopped:
            self.actions += (Disconnect(link.endpoint, _BYE), Connect(link.endpoint))

    def _on_table(self, link: Link, record: Record, now: float) -> None:
        if not link.is_hub or self._is_relayed:
            self.counters["unexpected"] += 1
            return
        try:
            self.directory.merge(link.endpoint, DirectoryTable.decode(record.body), now)
        except WireError as error:
            self.counters[error.word] += 1
        self._connect_wanted()
        self._look_by(now)

    def _on_request(self, link: Link, record: Record, now: float) -> None:
        """This program hosts nothing."""
        if record.type is Type.unregister and link.state is State.ready:
            return
        if record.type is Type.acknowledgement and link.state is State.ready:
            refused = local(Bus.unavailable, not_executed=True)
        else:
            refused = local(Bus.unknown_method if link.state is State.ready else Bus.unknown_link, not_executed=True)
        link.send(to_record(refused, record.request_id))

    # Calls

    def _candidates(self, service: int, target: bytes | None) -> list[Candidate]:
        if self._is_relayed:
            links = [link for link in self.links.values() if link.state is State.ready and not link.is_draining]
            return [Candidate(link.endpoint.encode(), link, link.standing) for link in links]
        found = []
        for entry in self.directory.of_service(service):
            link = self.links.get(entry.endpoint or "")
            is_there = link and link.state is State.ready and not link.is_draining and link.node == entry.instance.node
            if link and is_there and not entry.instance.draining and target in (None, entry.instance.id):
                found.append(Candidate(entry.instance.id, link, entry.standing))
        return found

    def _wait(self, call: Call) -> None:
        """Lets a call wait for an instance; where no more may wait, the least important one gives way."""
        if len(self._waiting) >= limits.WAITING:
            self._waiting = [it for it in self._waiting if it[2].outcome is None and not it[2].request_id]
        if len(self._waiting) >= limits.WAITING:
            last = self._waiting[-1][2]
            loser = last if last.priority < call.priority else call
            self._end(loser, local(Bus.overloaded, not_executed=loser.is_surely_not_executed))
            if loser is call:
                return
            self._waiting.pop()
        self._order += 1
        insort(self._waiting, (-call.priority, self._order, call))

    def _place(self, now: float) -> None:
        """Sends what waits and can go, calls and streams."""
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            stuck: set[tuple[int, bytes | None]] = set()
            for item in waiting:
                call = item[2]
                if call.outcome is not None:
                    continue
                goal = (call.service, call.extensions.target)
                if call.not_before > now or goal in stuck:
                    self._waiting.append(item)
                elif not self._send(call, now):
                    stuck.add(goal)
                    self._waiting.append(item)
        for stream in self._streams:
            if stream.phase is Phase.waiting and stream.not_before <= now:
                self._subscribe(stream, now)

    def _send(self, call: Call, now: float) -> bool:
        candidate = choose(self._candidates(call.service, call.extensions.target), call.avoided, now, self._draw)
        if candidate is None:
            return False
        link = candidate.link
        if link.queued + len(call.body) > limits.QUEUED:
            return False
        call.request_id, call.candidate = self._next_id(), candidate
        call.attempts += 1
        link.calls[call.request_id] = call
        timeout = min(max(int((call.deadline - now) * 1000), 1), 600_000)
        link.send(
            Record(
                Type.request, call.request_id, call.body, call.extensions, call.service, call.method, timeout, priority=call.priority
            )
        )
        self._look_by(now + limits.SILENCE_IN_FLIGHT)
        return True

    def _on_reply(self, link: Link, record: Record, now: float) -> None:
        call = self._answered(link, record)
        if call and call.candidate:
            call.candidate.standing.succeed()
            self._end(call, record.body)

    def _on_error(self, link: Link, record: Record, now: float) -> None:
        if stream := link.streams.get(record.request_id):
            refused = from_record(record)
            self._leave(stream, not_before=now + (stream.backoff() if refused.is_retryable else 0))
            if not refused.is_retryable:
                self._end_stream(stream, refused)
            return
        call = self._answered(link, record)
        if call and call.candidate:
            refused = from_record(record)
            if refused.code in (Bus.internal, Bus.store_unavailable):
                call.candidate.standing.fail(now)
            else:
                call.candidate.standing.succeed()
            self._fail(call, refused, now)

    def _answered(self, link: Link, record: Record) -> Call | None:
        """The call that an answer is for, no longer in flight."""
        if link.state is not State.ready:
            self.counters["unexpected"] += 1
            return None
        call = link.calls.pop(record.request_id, None)
        if record.request_id and record.reason != Bus.unknown_link:
            link.grant(record.credit)
            link.load = record.sequence
        if call is None:
            self.counters["late"] += 1
        return call

    def _withdraw(self, call: Call) -> None:
        """Nobody waits for the answer of the attempt that runs."""
        if call.request_id and call.candidate:
            link = call.candidate.link
            if link.calls.pop(call.request_id, None):
                call.is_surely_not_executed = False
                link.send(Record(Type.cancel, call.request_id))
            call.request_id = 0

    def _fail(self, call: Call, refused: Refused, now: float) -> None:
        """An attempt has ended by `refused`: the call is tried again, or ends by it."""
        assert call.candidate
        call.candidate.link.calls.pop(call.request_id, None)
        call.request_id = 0
        call.is_surely_not_executed = call.is_surely_not_executed and refused.not_executed
        call.avoided.add(call.candidate.key)
        candidates = self._candidates(call.service, call.extensions.target)
        is_older_possible = not self._is_relayed and call.extensions.target is None and len(self.directory.of_service(call.service)) > 1
        has_other = any(it.key not in call.avoided for it in candidates)
        delay = self._retries.delay(call, refused, is_older_possible, has_other)
        refused.not_executed = call.is_surely_not_executed
        call.refused = refused
        if delay is None or now + delay >= call.deadline:
            return self._end(call, refused)
        call.not_before = now + delay
        self._at(call.not_before, call)
        self._wait(call)

    def _expire(self, call: Call, now: float) -> None:
        if call.request_id and call.candidate:
            call.candidate.standing.fail(now)
            self._withdraw(call)
            return self._end(call, local(Bus.deadline_exceeded))
        has_instance = bool(self._candidates(call.service, call.extensions.target))
        refused = call.refused or local(Bus.overloaded if has_instance else Bus.unavailable)
        refused.not_executed = call.is_surely_not_executed
        self._end(call, refused)

    def _end(self, call: Call, outcome: bytes | Refused) -> None:
        self._in_flight -= 1
        self._finish(call, outcome)

    def _finish(self, call: Call, outcome: bytes | Refused) -> None:
        if isinstance(outcome, Refused) and call.extensions.trace:
            outcome.trace_id = call.extensions.trace.trace_id
        call.outcome, call.request_id = outcome, 0
        self.actions.append(Finished(call))

    # Streams

    def _subscribe(self, stream: Stream, now: float) -> None:
        candidate = choose(self._candidates(stream.service, stream.extensions.target), set(), now, self._draw)
        if candidate:
            id = self._next_id() | _STREAM_BIT
            candidate.link.streams[id] = stream
            candidate.link.send(stream.subscribe(id, candidate.link, now))
            self._look_by(now + limits.SILENCE_IN_FLIGHT)

    def _leave(self, stream: Stream, says_so: bool = False, not_before: float = 0.0) -> None:
        """Takes the stream off its link; it subscribes anew after `not_before`."""
        if stream.link:
            stream.link.streams.pop(stream.id, None)
            if says_so:
                stream.link.send(stream.cancel())
        stream.wait(not_before)
        self._look_by(not_before)

    def _end_stream(self, stream: Stream, refused: Refused) -> None:
        if stream.link:
            stream.link.streams.pop(stream.id, None)
        stream.phase, stream.link, stream.ended = Phase.ended, None, refused
        if stream in self._streams:
            self._streams.remove(stream)
        self.actions.append(Moved(stream))

    def _stream(self, link: Link, record: Record) -> Stream | None:
        stream = link.streams.get(record.request_id)
        if stream is None:
            self.counters["unexpected"] += 1
        return stream

    def _on_subscribed(self, link: Link, record: Record, now: float) -> None:
        if stream := self._stream(link, record):
            if stream.subscribed(record.sequence, now):
                self.done(stream, 0)
            else:
                self._leave(stream, says_so=True, not_before=now)

    def _on_event(self, link: Link, record: Record, now: float) -> None:
        stream = self._stream(link, record)
        if stream is None:
            link.send(Record(Type.cancel, record.request_id))
            return
        try:
            pushed = PushedEvent.decode(record.body)
        except WireError as error:
            self.counters[error.word] += 1
            return
        if stream.event(record.sequence, pushed.previous, pushed.event, now):
            self.actions.append(Moved(stream))
        else:
            self._leave(stream, says_so=True, not_before=now)

    def _on_gap(self, link: Link, record: Record, now: float) -> None:
        if stream := self._stream(link, record):
            self._end_stream(stream, local(Bus.events_gone, detail=str(record.sequence)))
