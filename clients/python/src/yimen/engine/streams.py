"""The streams that a program follows, on whichever links they are (PROTOCOL, section 16)."""

from __future__ import annotations

from .. import limits
from ..errors import Bus, Refused, from_record, local
from ..wire.control import PushedEvent
from ..wire.errors import WireError
from ..wire.record import Record, Type
from .actions import Moved
from .choice import Candidate
from .link import Link
from .network import Network
from .stream import Phase, Stream

_STREAM_BIT = 1 << 63


class Streams:
    """All streams of one engine."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._streams: list[Stream] = []

    def follow(self, stream: Stream, now: float) -> None:
        if len(self._streams) >= limits.STREAMS:
            return self.end(stream, local(Bus.overloaded, not_executed=True))
        self._streams.append(stream)
        self._network.want(stream.service)
        self.place(now)

    def unfollow(self, stream: Stream) -> None:
        if stream.phase is not Phase.ended:
            self._leave(stream, 0.0)
            self.end(stream, local(Bus.cancelled))

    def done(self, stream: Stream, position: int) -> None:
        if (record := stream.done(position)) and stream.link:
            stream.link.send(record)

    def stop(self) -> None:
        for stream in list(self._streams):
            self.end(stream, local(Bus.stopped))

    def end(self, stream: Stream, refused: Refused) -> None:
        if stream.link:
            stream.link.streams.pop(stream.id, None)
        stream.phase, stream.link, stream.ended = Phase.ended, None, refused
        if stream in self._streams:
            self._streams.remove(stream)
        self._network.actions.append(Moved(stream))

    def place(self, now: float) -> None:
        """Subscribes for what waits and can."""
        network = self._network
        for stream in self._streams:
            if stream.phase is Phase.waiting and stream.not_before <= now:
                candidate = network.choose(stream.service, stream.extensions.target, set(), now)
                if candidate:
                    id = network.next_id() | _STREAM_BIT
                    candidate.link.streams[id] = stream
                    candidate.link.send(stream.subscribe(id, candidate.link, now))
                    network.look_by(now + limits.SILENCE_IN_FLIGHT)

    def look(self, now: float) -> list[float]:
        """Asks about silent streams, and ends those that the key keeps out; tells when to look again."""
        if denial := self._network.denials.lasting(now):
            for stream in [it for it in self._streams if it.phase is Phase.waiting and not self._candidates(it)]:
                self.end(stream, denial)
        for stream in self._streams:
            if stream.link and stream.is_silent(now):
                if stream.phase is Phase.open:
                    stream.asked_at = now
                    stream.link.send(stream.acknowledgement())
                else:
                    self._leave(stream, now)
        return [stream.silent_at if stream.link else stream.not_before for stream in self._streams]

    # What publishers say

    def link_lost(self, link: Link, now: float) -> None:
        for stream in list(link.streams.values()):
            self._leave(stream, now, says_so=False)

    def on_subscribed(self, link: Link, record: Record, now: float) -> None:
        if stream := self._stream(link, record):
            if stream.subscribed(record.sequence, now):
                self.done(stream, 0)
            else:
                self._leave(stream, now + stream.backoff())

    def on_event(self, link: Link, record: Record, now: float) -> None:
        stream = self._stream(link, record)
        if stream is None:
            link.send(Record(Type.cancel, record.request_id))
            return
        try:
            pushed = PushedEvent.decode(record.body)
        except WireError as error:
            self._network.counters[error.word] += 1
            return
        if stream.event(record.sequence, pushed.previous, pushed.event, now):
            self._network.actions.append(Moved(stream))
        else:
            self._leave(stream, now + stream.backoff())

    def on_gap(self, link: Link, record: Record, now: float) -> None:
        if stream := self._stream(link, record):
            self.end(stream, local(Bus.events_gone, detail=str(record.sequence)))

    def on_error(self, link: Link, record: Record, now: float) -> None:
        if stream := self._stream(link, record):
            refused = from_record(record)
            if refused.is_retryable:
                self._leave(stream, now + stream.backoff(), says_so=False)
            else:
                self.end(stream, refused)

    def _candidates(self, stream: Stream) -> list[Candidate]:
        return self._network.candidates(stream.service, stream.extensions.target)

    def _stream(self, link: Link, record: Record) -> Stream | None:
        stream = link.streams.get(record.request_id)
        if stream is None:
            self._network.counters["unexpected"] += 1
        return stream

    def _leave(self, stream: Stream, not_before: float, says_so: bool = True) -> None:
        """Takes the stream off its link; it subscribes anew after `not_before`."""
        if stream.link:
            stream.link.streams.pop(stream.id, None)
            if says_so:
                stream.link.send(stream.cancel())
        stream.wait(not_before)
        self._network.look_by(not_before)
