"""Calls from their start to their end (PROTOCOL, section 8)."""

from __future__ import annotations

from bisect import insort
from heapq import heapify, heappop, heappush

from .. import limits
from ..errors import Bus, Refused, from_record, local
from ..wire.record import Record, Type
from .actions import Finished
from .call import Call, Retries
from .link import NEVER, Link, State
from .network import Network

_SPARE_TIMERS = 1_024
_RUNNING = 0xFFFF_FFFF  # of the load: what runs there; the rest is how long each takes


class Calls:
    """All calls of one engine: those that wait for an instance, for credit or for a time, and those in flight, which their links carry."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._retries = Retries(network.draw)
        self._waiting: list[tuple[int, int, Call]] = []  # by falling priority, then by age
        self._timers: list[tuple[float, int, Call]] = []
        self._order = 0
        self._count = 0

    def start(self, call: Call, now: float) -> None:
        self._retries.count_call()
        self._count += 1
        if call.deadline <= now:
            return self._end(call, local(Bus.deadline_exceeded, not_executed=True))
        if len(call.body) > limits.BODY:
            return self._end(call, local(Bus.too_large, not_executed=True))
        if call.is_command and call.extensions.key is None:
            return self._end(call, local(Bus.key_missing, not_executed=True))
        if self._count > limits.IN_FLIGHT:
            return self._end(call, local(Bus.overloaded, not_executed=True))
        self._network.want(call.service)
        call.time = call.deadline - now
        self._at(call.deadline, call)
        if self._waiting or not self._send(call, now):
            self._wait(call)
            self.place(now)

    def refuse(self, call: Call) -> None:
        """The program is leaving, and makes no more calls."""
        self._count += 1
        self._end(call, local(Bus.stopped, not_executed=True))

    def cancel(self, call: Call) -> None:
        if call.outcome is None:
            self._withdraw(call)
            self._end(call, local(Bus.cancelled, not_executed=call.is_surely_not_executed))

    def stop(self) -> None:
        """Ends all."""
        in_flight = [call for link in self._network.links.values() for call in link.calls.values()]
        for call in in_flight + [call for _, _, call in self._waiting]:
            if call.outcome is None:
                self._withdraw(call)
                self._end(call, local(Bus.stopped, not_executed=call.is_surely_not_executed))
        self._waiting = []

    # Time

    def due_at(self) -> float:
        while self._timers and self._timers[0][2].outcome is not None:
            heappop(self._timers)
        return self._timers[0][0] if self._timers else NEVER

    def turn(self, now: float) -> None:
        """Ends what is out of time."""
        while self._timers and self._timers[0][0] <= now:
            call = heappop(self._timers)[2]
            if call.outcome is None and call.deadline <= now:
                self._expire(call, now)

    def _at(self, time: float, call: Call) -> None:
        if len(self._timers) > 2 * self._count + _SPARE_TIMERS:  # Those of calls that have ended are dropped.
            self._timers = [timer for timer in self._timers if timer[2].outcome is None]
            heapify(self._timers)
        self._order += 1
        heappush(self._timers, (time, self._order, call))

    # Sending

    def place(self, now: float) -> None:
        """Sends what waits and can go."""
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

    def _wait(self, call: Call) -> None:
        """Lets a call wait for an instance; where no more may wait, the least important one gives way."""
        if len(self._waiting) >= limits.WAITING:
            self._waiting = [item for item in self._waiting if item[2].outcome is None]
        if len(self._waiting) >= limits.WAITING:
            last = self._waiting[-1][2]
            loser = last if last.priority < call.priority else call
            self._end(loser, local(Bus.overloaded, not_executed=loser.is_surely_not_executed))
            if loser is call:
                return
            self._waiting.pop()
        self._order += 1
        insort(self._waiting, (-call.priority, self._order, call))

    def _send(self, call: Call, now: float) -> bool:
        network = self._network
        candidate = network.choose(call.service, call.extensions.target, call.avoided, now)
        if candidate is None or candidate.link.queued + len(call.body) > limits.QUEUED:
            return False
        call.request_id, call.candidate = network.next_id(), candidate
        call.attempts += 1
        candidate.link.calls[call.request_id] = call
        timeout = min(max(int((call.deadline - now) * 1000), 1), 600_000)
        record = Record(Type.request, call.request_id, call.body, call.extensions, call.service, call.method, timeout)
        record.priority = call.priority
        candidate.link.send(record)
        network.look_by(now + limits.SILENCE_IN_FLIGHT)
        return True

    # Answers

    def on_reply(self, link: Link, record: Record, now: float) -> None:
        call = self._answered(link, record)
        if call and call.candidate:
            call.candidate.standing.succeed()
            self._end(call, record.body)

    def on_error(self, link: Link, record: Record, now: float) -> None:
        call = self._answered(link, record)
        if call and call.candidate:
            refused = from_record(record)
            if refused.code in (Bus.internal, Bus.store_unavailable, Bus.deadline_exceeded):
                call.candidate.standing.fail(now)
            else:
                call.candidate.standing.succeed()
            self._fail(call, refused, now)

    def link_lost(self, link: Link, code: Bus, not_executed: bool, unsent: set[int], now: float) -> None:
        """Ends the attempts that the link carried; what never left was not executed."""
        for call in list(link.calls.values()):
            self._fail(call, local(code, not_executed=not_executed or call.request_id in unsent), now)

    def _answered(self, link: Link, record: Record) -> Call | None:
        """The call that an answer is for, no longer in flight."""
        if link.state is not State.ready:
            self._network.counters["unexpected"] += 1
            return None
        call = link.calls.pop(record.request_id, None)
        if record.request_id and record.reason != Bus.unknown_link:
            link.grant(record.credit)
            link.load = record.sequence & _RUNNING
        if call is None:
            self._network.counters["late"] += 1
        return call

    # Ends

    def _fail(self, call: Call, refused: Refused, now: float) -> None:
        """An attempt has ended by `refused`: the call is tried again, or ends by it."""
        assert call.candidate
        call.candidate.link.calls.pop(call.request_id, None)
        call.request_id = 0
        call.is_surely_not_executed = call.is_surely_not_executed and refused.not_executed
        call.avoided.add(call.candidate.key)
        network, target = self._network, call.extensions.target
        is_older_possible = not network.is_relayed and target is None and len(network.directory.of_service(call.service)) > 1
        has_other = any(it.key not in call.avoided for it in network.candidates(call.service, target))
        delay = self._retries.delay(call, refused, is_older_possible, has_other, call.deadline - now)
        refused.not_executed = call.is_surely_not_executed
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
        has_instance = bool(self._network.candidates(call.service, call.extensions.target))
        denial = None if has_instance else self._network.denials.refused()
        refused = denial or local(Bus.unavailable)
        refused.not_executed = call.is_surely_not_executed
        self._end(call, refused)

    def _withdraw(self, call: Call) -> None:
        """Nobody waits for the answer of the attempt that runs."""
        if call.request_id and call.candidate:
            link = call.candidate.link
            if link.calls.pop(call.request_id, None):
                call.is_surely_not_executed = False
                link.send(Record(Type.cancel, call.request_id))
            call.request_id = 0

    def _end(self, call: Call, outcome: bytes | Refused) -> None:
        self._count -= 1
        if isinstance(outcome, Refused) and call.extensions.trace:
            outcome.trace_id = call.extensions.trace.trace_id
        call.outcome, call.request_id = outcome, 0
        self._network.actions.append(Finished(call))
