"""PROTOCOL, section 16, at the follower."""

from __future__ import annotations

from world import ECHO, World, endpoint, error, event

from yimen.engine.stream import Phase, Stream
from yimen.errors import Bus
from yimen.wire.record import Record, Type

ONE = endpoint(1)


def open_stream(after: int = 0) -> tuple[World, Stream]:
    world = World()
    world.ready(1)
    stream = world.follow(after)
    world.say(ONE, Record(Type.subscribed, stream.id, sequence=after))
    world.take()
    return world, stream


def subscribes_anew(world: World, old: int, stream: Stream, after: int) -> bool:
    world.wait(0.01)
    cancel, subscribe = world.take(ONE, Type.cancel, Type.subscribe)
    assert (cancel.type, cancel.request_id) == (Type.cancel, old)
    return (subscribe.request_id, subscribe.sequence) == (stream.id, after) and stream.id != old


def test_subscribe_names_the_service_the_cursor_and_the_credit() -> None:
    world = World()
    world.ready(1)
    stream = world.follow(41)
    [record] = world.take(ONE)
    assert (record.type, record.service, record.sequence, record.credit) == (Type.subscribe, ECHO, 41, 256)
    assert record.request_id >> 63 and stream.phase.name == "subscribing"
    world.say(ONE, Record(Type.subscribed, stream.id, sequence=41))
    assert stream.phase.name == "open"


def test_events_come_in_order_over_holes_of_the_log_and_known_ones_are_dropped() -> None:
    world, stream = open_stream(41)
    world.say(ONE, event(stream, 42, 41), event(stream, 45, 42), event(stream, 45, 42))
    assert world.take(ONE) == [] and world.consume(stream, 2) == [42, 45] and not stream.events


def test_what_is_done_with_is_acknowledged_with_new_credit() -> None:
    world, stream = open_stream()
    world.say(ONE, event(stream, 1, 0), event(stream, 2, 1))
    world.consume(stream)
    assert world.take(ONE) == []  # More is there to be taken first.
    world.consume(stream)
    [record] = world.take(ONE)
    assert (record.type, record.request_id, record.sequence, record.credit) == (Type.acknowledgement, stream.id, 2, 258)


def test_a_slow_follower_acknowledges_by_halves_and_never_grants_over_256() -> None:
    world, stream = open_stream()
    world.say(ONE, *(event(stream, n, n - 1) for n in range(1, 257)))
    world.consume(stream, 127)
    assert world.take(ONE) == []
    world.consume(stream, 1)
    [record] = world.take(ONE)
    assert (record.sequence, record.credit) == (128, 384)


def test_an_event_after_a_hole_is_a_loss() -> None:
    world, stream = open_stream()
    old = stream.id
    world.say(ONE, event(stream, 1, 0), event(stream, 3, 2))
    assert subscribes_anew(world, old, stream, after=1)


def test_an_event_over_the_credit_is_a_loss() -> None:
    world, stream = open_stream()
    old = stream.id
    world.say(ONE, *(event(stream, n, n - 1) for n in range(1, 258)))
    assert subscribes_anew(world, old, stream, after=256)
    assert stream._credit == 0  # Nothing was taken yet.


def test_who_subscribes_with_a_full_buffer_grants_when_it_is_taken() -> None:
    world, stream = open_stream()
    world.say(ONE, *(event(stream, n, n - 1) for n in range(1, 257)))
    world.disconnect(ONE)
    world.connect(ONE)
    world.welcome(ONE, 1)
    [subscribe] = world.take(ONE, Type.subscribe)
    assert (subscribe.sequence, subscribe.credit) == (256, 0)
    world.consume(stream, 256)
    world.take()
    world.say(ONE, Record(Type.subscribed, stream.id, sequence=256))
    [record] = world.take(ONE)
    assert (record.type, record.credit, record.sequence) == (Type.acknowledgement, 256, 256)
    world.say(ONE, Record(Type.subscribed, stream.id, sequence=256))
    assert world.take(ONE) == []


def test_silence_is_asked_about_by_the_last_ack() -> None:
    world, stream = open_stream(7)
    for _ in range(3):
        world.wait(0.9)
        world.say(ONE)
    assert world.take(ONE, Type.acknowledgement) == []
    world.wait(0.4)
    [record] = world.take(ONE, Type.acknowledgement)
    assert (record.sequence, record.credit) == (7, 256)
    for _ in range(3):
        world.say(ONE)
        world.wait(0.9)
    assert world.take(ONE, Type.acknowledgement) == []  # Asked once in three seconds.
    world.say(ONE, Record(Type.subscribed, stream.id, sequence=7))
    assert world.take(ONE) == [] and stream.phase is Phase.open


def test_a_publisher_that_stands_elsewhere_lost_something() -> None:
    world, stream = open_stream(7)
    old = stream.id
    world.say(ONE, Record(Type.subscribed, stream.id, sequence=8))
    assert subscribes_anew(world, old, stream, after=7)


def test_a_subscribe_that_is_not_answered_is_made_anew() -> None:
    world = World()
    world.ready(1)
    stream = world.follow(7)
    old = stream.id
    for _ in range(4):
        world.wait(0.8)
        world.say(ONE)
    assert stream.id != old and stream.phase is Phase.subscribing
    assert [it.type for it in world.take(ONE, Type.cancel, Type.subscribe)] == [Type.subscribe, Type.cancel, Type.subscribe]


def test_a_gap_ends_the_stream_and_tells_where_events_are() -> None:
    world, stream = open_stream(7)
    world.say(ONE, event(stream, 8, 7), Record(Type.gap, stream.id, sequence=1000))
    assert stream.phase is Phase.ended and stream.ended and (stream.ended.code, stream.ended.detail) == (Bus.events_gone, "1000")
    assert len(stream.events) == 1  # What came before it can still be taken.


def test_an_error_that_time_mends_is_tried_again_at_once_then_later_and_later() -> None:
    world, stream = open_stream()
    times = []
    for _ in range(8):
        world.say(ONE, error(Record(Type.subscribe, stream.id), Bus.unavailable, not_executed=True))
        begun = world.now
        while stream.phase is Phase.waiting:
            world.wait(0.001)
        times.append(round(world.now - begun, 2))
    assert times == [0.0, 0.04, 0.08, 0.16, 0.32, 0.64, 1.0, 1.0]
    world.say(ONE, event(stream, 1, 0))
    world.say(ONE, error(Record(Type.subscribe, stream.id), Bus.unavailable))
    world.wait(0.001)
    assert stream.phase is Phase.subscribing


def test_another_error_ends_the_stream() -> None:
    world, stream = open_stream()
    world.say(ONE, Record(Type.error, stream.id, reason=Bus.role_missing, status=7, flags=3))
    assert stream.ended and stream.ended.code == Bus.role_missing


def test_the_loss_of_the_link_leads_elsewhere_from_the_last_event() -> None:
    world = World()
    world.ready(1, 2)
    stream = world.follow()
    at = stream.link.endpoint if stream.link else ""
    other = endpoint(2) if at == ONE else ONE
    world.say(at, event(stream, 1, 0))
    world.take()
    world.disconnect(at)
    [subscribe] = world.take(other)
    assert (subscribe.type, subscribe.sequence) == (Type.subscribe, 1)


def test_an_event_of_an_unknown_stream_is_answered_by_cancel() -> None:
    world, stream = open_stream()
    world.say(ONE, Record(Type.event, 99))
    assert [(it.type, it.request_id) for it in world.take(ONE)] == [(Type.cancel, 99)]


def test_a_stream_that_is_left_is_cancelled() -> None:
    world, stream = open_stream()
    id = stream.id
    world.engine.unfollow(stream)
    world._settle()
    assert [(it.type, it.request_id) for it in world.take(ONE)] == [(Type.cancel, id)]
    assert stream.phase is Phase.ended


def test_a_stream_that_waits_does_not_spin() -> None:
    world = World()
    world.follow()
    world.wait(1)
    assert world.engine.due_at() >= world.now + 0.2
