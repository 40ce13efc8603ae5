"""Every decision of a client, as one value: what happens goes in with the time, what is to be done comes out.

It knows no socket, no clock and no thread. Its driver tells it what the sockets said (`connected`, `disconnected`, `received`) and what
the program wants (`start`, `cancel`, `follow`, …), each with the time in seconds of a clock that does not go back, and then does what
`actions` says and sends what lies in `links`. It calls `turn` at `due_at`, or sooner.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from .. import limits
from ..errors import Bus, local, to_record
from ..wire.control import DirectoryTable, Greeting
from ..wire.errors import WireError
from ..wire.record import Record, Rejected, Type, read_frame
from .actions import Action, Met
from .call import Call
from .calls import Calls
from .link import NEVER, Link, State, Welcome
from .network import BYE, Network
from .stream import Stream
from .streams import Streams


class Engine:
    """`hubs` are endpoints of hubs; with `is_relayed`, those of anyone who answers for all services, and nobody else is connected to.

    `has_keys`: tcp links are encrypted, and made only to who has keys too.
    """

    def __init__(
        self,
        hubs: Sequence[str],
        greeting: Greeting,
        draw: random.Random,
        is_local_socket: Callable[[str], bool],
        is_relayed: bool = False,
        has_keys: bool = False,
    ) -> None:
        self.network = Network(hubs, draw, is_local_socket, is_relayed, has_keys)
        self._hello = Record(Type.hello, body=greeting.encode())
        self._calls = Calls(self.network)
        self._streams = Streams(self.network)
        self._judge_at = 0.0
        self._expected_at = NEVER
        self._is_stopped = False
        self._handlers: dict[Type, Callable[[Link, Record, float], None]] = {
            Type.welcome: self._on_welcome,
            Type.reply: self._calls.on_reply,
            Type.error: self._on_error,
            Type.ping: self._on_ping,
            Type.pong: self._on_pong,
            Type.credit: lambda link, record, now: link.grant(record.credit),
            Type.drain: self._on_drain,
            Type.bye: self._on_bye,
            Type.table: self._on_table,
            Type.subscribed: self._streams.on_subscribed,
            Type.event: self._streams.on_event,
            Type.gap: self._streams.on_gap,
            Type.cancel: lambda link, record, now: None,
            **{type: self._on_request for type in (Type.request, Type.subscribe, Type.acknowledgement)},
            **{type: self._on_request for type in (Type.register, Type.renew, Type.unregister, Type.watch)},
        }

    @property
    def links(self) -> dict[str, Link]:
        return self.network.links

    def actions(self) -> list[Action]:
        """What is to be done, in order; each is told once."""
        actions, self.network.actions = self.network.actions, []
        return actions

    # What the sockets say

    def connected(self, endpoint: str, now: float) -> None:
        """A new connection stands."""
        if link := self._heard_over(endpoint):
            self._lose(link, now)
            self._greet(link, now)
            self._place(now)

    def disconnected(self, endpoint: str, now: float) -> None:
        if link := self._heard_over(endpoint):
            self._lose(link, now)
            self._place(now)

    def denied(self, endpoint: str, now: float, is_key_refused: bool = False) -> None:
        """The peer let no connection come to be, as where keys do not fit; it is tried again later with a new socket.

        `is_key_refused`: it said that it does not let this program's key in.
        """
        if link := self._heard_over(endpoint):
            self.network.denials.note(endpoint, is_key_refused, now)
            self._lose(link, now)
            self.network.reconnect(link, now, after=limits.DENIED)
            self._place(now)

    def received(self, endpoint: str, frame: bytes, now: float) -> None:
        link = self._heard_over(endpoint)
        if link is None:
            return
        link.heard(now)
        is_unknown = False
        for record in read_frame(frame):
            if not link.has_socket:
                break  # What follows a BYE.
            if isinstance(record, Rejected):
                self.network.counters[record.word] += 1
                if record.request:
                    link.send(to_record(local(Bus.bad_message, not_executed=True), record.request.request_id))
            elif handler := self._handlers.get(record.type):
                handler(link, record, now)
                is_unknown = is_unknown or (record.type is Type.error and record.reason == Bus.unknown_link)
            else:
                self.network.counters["unexpected"] += 1
        if is_unknown and link.has_socket:
            self._lose(link, now)
            self._greet(link, now)
        self._place(now)

    def _heard_over(self, endpoint: str) -> Link | None:
        """The link that a socket's word is about: none while its socket is about to be closed, or is closed, for another one.

        Of what a socket says in one turn the first word may already end its use.
        """
        link = self.links.get(endpoint)
        return link if link and link.has_socket else None

    # What the program wants

    def start(self, call: Call, now: float) -> None:
        """Begins a call; `Finished` tells its end, which comes by its deadline."""
        if self._is_stopped:
            self._calls.refuse(call)
        else:
            self._calls.start(call, now)

    def cancel(self, call: Call) -> None:
        """Nobody waits for the call any more."""
        self._calls.cancel(call)

    def follow(self, stream: Stream, now: float) -> None:
        """Begins to follow a log; `Moved` tells what comes."""
        if self._is_stopped:
            self._streams.end(stream, local(Bus.stopped, not_executed=True))
        else:
            self._streams.follow(stream, now)

    def done(self, stream: Stream, position: int) -> None:
        """The event at `position`, which was taken from `stream.events`, is done with."""
        self._streams.done(stream, position)

    def unfollow(self, stream: Stream) -> None:
        """Nobody follows any more."""
        self._streams.unfollow(stream)

    def stop(self) -> None:
        """Ends everything, and says BYE."""
        self._is_stopped = True
        self._calls.stop()
        self._streams.stop()
        self.network.leave()

    # Time

    def due_at(self) -> float:
        """When `turn` is wanted next."""
        self._expected_at = min(self._calls.due_at(), self.network.look_at)
        return self._expected_at

    def turn(self, now: float) -> None:
        """Does what is due. Who was itself paused judges nobody for a moment."""
        if now - self._expected_at > limits.PAUSE:
            self._judge_at = now + limits.PAUSE_GRACE
        self._expected_at = NEVER
        self._calls.turn(now)
        if self.network.look_at <= now:
            self._look(now)
        self._place(now)

    def _look(self, now: float) -> None:
        """Looks at every link, stream and entry of the directory."""
        network, may_judge = self.network, now >= self._judge_at
        for link in list(self.links.values()):
            if link.state is State.greeting and link.due_at() <= now:
                link.greet(self._hello, now)
            elif link.state is State.ready and link.due_at() <= now:
                if link.pinged_at is None:
                    link.ping(network.next_id(), now)
                elif may_judge:
                    self._lose(link, now)
                    network.reconnect(link, now)
        network.look(now)
        times = self._streams.look(now) if may_judge else []
        times += [link.due_at() for link in self.links.values()]
        times += [network.directory.due_at(), self._judge_at]
        network.look_at = min([now + limits.SILENCE_IN_FLIGHT, *(time for time in times if time > now)])

    def _place(self, now: float) -> None:
        self._calls.place(now)
        self._streams.place(now)

    # Links

    def _greet(self, link: Link, now: float) -> None:
        link.greet(self._hello, now)
        self.network.look_by(now + limits.HELLO_EVERY)

    def _lose(self, link: Link, now: float, code: Bus = Bus.link_lost, not_executed: bool = False) -> None:
        """Everything that the link carried ends."""
        unsent = link.unsent()
        if link.is_hub:
            self.network.directory.hub_lost(link.endpoint)
        link.lose()
        self._calls.link_lost(link, code, not_executed, unsent, now)
        self._streams.link_lost(link, now)

    def _on_welcome(self, link: Link, record: Record, now: float) -> None:
        try:
            greeting = Greeting.decode(record.body).check()
        except WireError as error:
            self.network.counters[error.word] += 1
            return
        meaning = link.welcome(record, greeting)
        if meaning is Welcome.same:
            return
        if meaning is Welcome.new_life:
            self._lose(link, now)
            link.state = State.ready
        if not link.was_met and greeting.time:
            self.network.actions.append(Met(link.endpoint, greeting.time))
        link.was_met = True
        self.network.denials.forget(link.endpoint)
        if link.is_hub and not self.network.is_relayed and link.endpoint in self.network.hubs:
            link.send(Record(Type.watch))
        self.network.look_by(now + limits.SILENCE_IN_FLIGHT)

    def _on_error(self, link: Link, record: Record, now: float) -> None:
        if record.request_id == 0 and record.reason == Bus.key_revoked:
            self.network.denials.note(link.endpoint, True, now)
        of = self._streams if record.request_id in link.streams else self._calls
        of.on_error(link, record, now)

    def _on_ping(self, link: Link, record: Record, now: float) -> None:
        if link.state is State.ready:
            link.send(Record(Type.pong, record.request_id))
        else:
            link.send(to_record(local(Bus.unknown_link, not_executed=True), 0))

    def _on_pong(self, link: Link, record: Record, now: float) -> None:
        link.load = record.sequence & 0xFFFF_FFFF

    def _on_drain(self, link: Link, record: Record, now: float) -> None:
        link.is_draining = True

    def _on_bye(self, link: Link, record: Record, now: float) -> None:
        """Answers it, so that the peer knows that all it said was taken, and connects anew for its next life."""
        was_ready = link.state is State.ready
        if record.is_not_executed:
            self._lose(link, now, Bus.draining, not_executed=True)
        else:
            self._lose(link, now)
        self.network.reconnect(link, now, BYE if was_ready else b"")

    def _on_table(self, link: Link, record: Record, now: float) -> None:
        if not link.is_hub or self.network.is_relayed:
            self.network.counters["unexpected"] += 1
            return
        try:
            self.network.directory.merge(link.endpoint, DirectoryTable.decode(record.body), now)
        except WireError as error:
            self.network.counters[error.word] += 1
        self.network.connect_wanted()
        self.network.look_by(now)

    def _on_request(self, link: Link, record: Record, now: float) -> None:
        """This program hosts nothing."""
        if link.state is not State.ready:
            link.send(to_record(local(Bus.unknown_link, not_executed=True), record.request_id))
        elif record.type is Type.acknowledgement:
            link.send(to_record(local(Bus.unavailable, not_executed=True), record.request_id))
        else:
            link.send(to_record(local(Bus.unknown_method, not_executed=True), record.request_id))
