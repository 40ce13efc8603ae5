"""Everything at once, in virtual time: whatever peers do, each call ends once and in time, and each stream is whole."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from world import HUB, World, endpoint, error, event, instance, node, reply

from yimen.engine.call import Call
from yimen.engine.link import State
from yimen.engine.stream import Phase, Stream
from yimen.errors import Bus
from yimen.wire.control import Greeting
from yimen.wire.record import Record, Type

PEERS = {HUB: 0xFF, **{endpoint(number): number for number in (1, 2, 3)}}
SOME = [Bus.overloaded, Bus.unknown_link, Bus.draining, Bus.unknown_method, Bus.internal, Bus.store_unavailable, Bus.bad_request]


class Chaos:
    """Peers with a log of events each knows, and a seed that decides what befalls them."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.world = World()
        self.calls: list[Call] = []
        self.streams: list[tuple[Stream, list[int]]] = []
        self.requests: list[tuple[str, Record]] = []

    def step(self) -> None:
        draw, world = self.draw, self.world
        at = draw.choice(sorted(world.sockets)) if world.sockets else None
        what = draw.random()
        if what < 0.25:
            call = world.call(is_command=draw.random() < 0.5, within=draw.choice((0.1, 1, 5)), priority=draw.randrange(4))
            self.calls.append(call)
        elif what < 0.27 and self.calls:
            world.engine.cancel(draw.choice(self.calls))
        elif what < 0.29 and len(self.streams) < 3:
            self.streams.append((world.follow(), []))
        elif what < 0.5 and at:
            self.befall(at)
        elif what < 0.97:
            world.wait(draw.choice((0.001, 0.02, 0.3)))
        else:
            (world.wait if draw.random() < 0.5 else world.sleep)(draw.choice((1.5, 4, 20)))
        self.serve(0.9)

    def befall(self, at: str) -> None:
        draw, world = self.draw, self.world
        one = draw.randrange(8)
        if one == 0:
            world.connect(at)
        elif one == 1:
            world.disconnect(at)
        elif one == 2:
            self.welcome(at, incarnation=draw.choice((1, 1, 2)))
        elif one == 3:
            world.say(at, draw.choice([Record(Type.drain), Record(Type.bye), Record(Type.bye, flags=3), Record(Type.ping, 1)]))
        elif one == 4 and world.engine.links[HUB].state is State.ready:
            listed = [instance(n, revision=draw.randrange(3)) for n in (1, 2, 3) if draw.random() < 0.8]
            world.table(*listed, is_snapshot=draw.random() < 0.5, removed=(instance(1).id,), incarnation=draw.choice((1, 2)))
        elif one == 5:
            world.engine.received(at, draw.randbytes(draw.randrange(200)), world.now)
        elif one == 6:
            for stream, _ in self.streams:
                if stream.link and draw.random() < 0.5:
                    told = [event(stream, stream.cursor + 2, stream.cursor + 1), error(Record(Type.subscribe, stream.id), Bus.unavailable)]
                    world.say(stream.link.endpoint, draw.choice([*told, event(stream, stream.cursor, 0)]))
        else:
            world.say(at, Record(Type.credit, credit=draw.randrange(50)))

    def welcome(self, at: str, incarnation: int = 1) -> None:
        greeting = Greeting(node=node(PEERS[at]), incarnation=incarnation, version="1", is_hub=at == HUB)
        self.world.say(at, Record(Type.welcome, body=greeting.encode(), credit=self.draw.choice((0, 1, 4096))))

    def serve(self, chance: float) -> None:
        """What well-behaved peers do, most of the time."""
        draw, world = self.draw, self.world
        for at in sorted(world.sockets):
            link = world.engine.links[at]
            if link.state is State.connecting and draw.random() < chance / 4:
                world.connect(at)
            for record in world.take(at):
                if draw.random() > chance or at not in world.sockets:
                    continue
                if record.type is Type.hello:
                    self.welcome(at)
                elif record.type is Type.watch:
                    world.table(instance(1), instance(2), instance(3), incarnation=draw.choice((1, 2)))
                elif record.type is Type.ping:
                    world.say(at, Record(Type.pong, record.request_id))
                elif record.type is Type.request:
                    credit = draw.randrange(4096)
                    known = draw.random() < 0.7
                    answer = reply(record, credit=credit) if known else error(record, draw.choice(SOME), not_executed=draw.random() < 0.5)
                    world.say(at, answer)
        for stream, positions in self.streams:
            if stream.link and stream.phase is not Phase.ended and draw.random() < chance:
                world.say(stream.link.endpoint, *(event(stream, stream.cursor + n, stream.cursor + n - 1) for n in (1, 2)))
            if draw.random() < 0.5:
                positions += world.consume(stream, len(stream.events))


@pytest.mark.parametrize("seed", range(20))
def test_every_call_ends_once_and_in_time_and_every_stream_is_whole(seed: int) -> None:
    chaos = Chaos(seed)
    world = chaos.world
    for _ in range(400):
        chaos.step()
        for call in chaos.calls:
            assert call.outcome is not None or call.deadline >= world.now
    # Then the faults stop, and everything must settle.
    world.wait(40)
    for _ in range(400):
        world.wait(0.1)
        chaos.serve(1.0)
    assert {link.state for link in world.engine.links.values()} == {State.ready}
    for stream, positions in chaos.streams:
        assert stream.link and positions == list(range(1, len(positions) + 1)) and len(positions) > 100
    assert all(call.outcome is not None for call in chaos.calls)
    last = world.call()
    chaos.serve(1.0)
    while last.outcome is None:
        world.wait(0.1)
        chaos.serve(1.0)
    world.engine.stop()
    world._settle()
    assert world.engine.network.links == {} and world.sockets == set()
    assert Counter(map(id, world.finished)).most_common(1)[0][1] == 1
    assert len(world.finished) == len(chaos.calls) + 1 and world.engine._calls._count == 0


def test_the_seeds_see_every_outcome() -> None:
    seen: Counter[object] = Counter()
    for seed in range(10):
        chaos = Chaos(seed)
        for _ in range(400):
            chaos.step()
        seen.update(getattr(call.outcome, "code", "reply") for call in chaos.calls)
    assert {"reply", Bus.deadline_exceeded, Bus.link_lost, Bus.unavailable, Bus.cancelled, *SOME} - seen.keys() <= {Bus.draining, Bus.unknown_link}
