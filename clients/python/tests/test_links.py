"""PROTOCOL, section 7, seen from outward."""

from __future__ import annotations

import random

import pytest
from world import ECHO, HUB, World, endpoint, error, instance, node, refusal, reply

from yimen.engine.actions import Met
from yimen.engine.link import Link, State
from yimen.errors import Bus, local, to_record
from yimen.wire.control import Greeting
from yimen.wire.record import Record, Type, read_frame

ONE = endpoint(1)


def test_hello_is_said_when_the_connection_stands_and_again_until_it_is_welcomed() -> None:
    world = World()
    assert world.take() == []
    world.connect(HUB)
    assert [it.type for it in world.take(HUB)] == [Type.hello]
    world.wait(0.24)
    assert world.take(HUB) == []
    world.wait(0.02)
    assert [it.type for it in world.take(HUB)] == [Type.hello]
    world.welcome(HUB, 0xFF)
    world.wait(0.9)
    assert world.take(HUB) == []


def test_a_hub_is_watched_and_its_instances_are_connected_to_when_they_are_wanted() -> None:
    world = World()
    world.connect(HUB)
    world.welcome(HUB, 0xFF, is_hub=True)
    assert Type.watch in [it.type for it in world.take(HUB)]
    world.table(instance(1))
    assert world.sockets == {HUB}
    world.call()
    assert world.sockets == {HUB, ONE}


def test_who_is_no_hub_is_not_watched() -> None:
    world = World()
    world.connect(HUB)
    world.welcome(HUB, 0xFF)
    assert Type.watch not in [it.type for it in world.take(HUB)]
    world.table(instance(1))
    assert world.engine.network.directory.endpoints() == set()


def test_requests_follow_welcome() -> None:
    world = World()
    world.ready(1)
    call = world.call()
    [request] = world.take(ONE)
    assert (request.type, request.service, request.method, request.timeout) == (Type.request, ECHO, 1, 5000)
    world.say(ONE, reply(request, b"\x08\x01"))
    assert call.outcome == b"\x08\x01"


def test_a_welcome_from_another_node_than_the_directory_names_gets_no_calls() -> None:
    world = World()
    world.ready(1)
    world.welcome(ONE, 9, incarnation=2)
    world.call()
    assert world.take(ONE, Type.request) == []


def test_a_malformed_welcome_is_counted_and_does_nothing() -> None:
    world = World()
    world.connect(HUB)
    world.say(HUB, Record(Type.welcome, body=b"\x0a\x01\x00"))
    assert world.engine.links[HUB].state is State.greeting
    assert world.engine.network.counters["malformedField"] == 1


def test_what_goes_beyond_the_credit_waits_for_more() -> None:
    world = World()
    world.ready(1, credit=2)
    calls = [world.call() for _ in range(3)]
    requests = world.take(ONE, Type.request)
    assert len(requests) == 2
    world.say(ONE, reply(requests[0], credit=2))
    assert world.take(ONE, Type.request) == []
    world.say(ONE, Record(Type.credit, credit=3))
    assert len(world.take(ONE, Type.request)) == 1
    assert calls[0].outcome == b""


def test_an_answer_raises_the_credit_and_a_lower_grant_changes_nothing() -> None:
    world = World()
    world.ready(1, credit=1)
    world.call()
    world.call()
    [request] = world.take(ONE, Type.request)
    world.say(ONE, Record(Type.credit, credit=0))
    assert world.take(ONE, Type.request) == []
    world.say(ONE, reply(request, credit=2))
    assert len(world.take(ONE, Type.request)) == 1


def test_an_answer_without_credit_takes_none_back() -> None:
    link = Link(ONE)
    link._granted, link._requests = (1 << 32) - 2, (1 << 32) - 3
    link.grant(0)
    assert link._granted == (1 << 32) - 2
    link.grant(1)
    assert link._granted == 1


def test_without_credit_until_the_deadline_is_unavailable_and_not_executed() -> None:
    world = World()
    world.ready(1, credit=1)
    world.call()
    call = world.call(within=1)
    world.wait(1.1)
    assert (refusal(call).code, refusal(call).not_executed) == (Bus.unavailable, True)


def test_requests_are_counted_from_hello_and_from_a_new_life_on() -> None:
    world = World()
    world.ready(1, credit=1)
    world.call()
    world.disconnect(ONE)
    world.connect(ONE)
    world.take()
    world.welcome(ONE, 1, credit=1)
    world.wait(0.1)
    assert len(world.take(ONE, Type.request)) == 1
    world.welcome(ONE, 1, credit=1, incarnation=2)
    world.wait(0.2)
    assert len(world.take(ONE, Type.request)) == 1


def test_credit_is_counted_modulo_two_to_the_32() -> None:
    world = World()
    world.ready(1, credit=1)
    link = world.engine.links[ONE]
    link._granted, link._requests = 0xFFFF_FFFF, 0xFFFF_FFFF
    assert not link.has_credit
    link.grant(1)
    assert link.has_credit


def test_a_silent_link_is_pinged_and_lost_without_an_answer() -> None:
    world = World()
    world.ready(1)
    world.wait(2.9)
    assert world.take(ONE) == []
    world.wait(0.2)
    assert [it.type for it in world.take(ONE)] == [Type.ping]
    world.wait(3.1)
    assert [it.endpoint for it in world.closed].count(ONE) == 1
    world.wait(0.25)
    assert ONE in world.sockets  # anew
    assert world.engine.links[ONE].state is State.connecting


def test_a_link_with_calls_in_flight_is_pinged_after_a_second_and_any_frame_is_an_answer() -> None:
    world = World()
    world.ready(1)
    world.call(within=60)
    world.take()
    world.wait(1.1)
    assert [it.type for it in world.take(ONE)] == [Type.ping]
    world.say(ONE)
    world.wait(0.9)
    world.say(ONE)
    world.wait(2.9)
    assert ONE not in [it.endpoint for it in world.closed]


def test_who_was_paused_judges_nobody_for_a_moment() -> None:
    world = World()
    world.ready(1)
    world.wait(3.1)
    world.take()
    world.sleep(10)
    assert world.closed == []
    world.wait(0.2)
    assert world.closed == []
    world.wait(0.1)
    assert ONE in [it.endpoint for it in world.closed]


def test_a_ping_is_answered_by_its_id() -> None:
    world = World()
    world.ready(1)
    world.say(ONE, Record(Type.ping, 7))
    [pong] = world.take(ONE)
    assert (pong.type, pong.request_id) == (Type.pong, 7)


@pytest.mark.parametrize("type", [Type.request, Type.subscribe, Type.register, Type.renew, Type.watch])
def test_who_hosts_nothing_knows_no_method(type: Type) -> None:
    world = World()
    world.ready(1)
    world.say(ONE, Record(type, 5))
    [answer] = world.take(ONE)
    assert (answer.type, answer.request_id, answer.reason, answer.is_not_executed) == (Type.error, 5, Bus.unknown_method, True)


def test_a_request_that_is_not_understood_is_answered() -> None:
    world = World()
    world.ready(1)
    world.say(ONE, Record(Type.request, 5, flags=0x8001))
    assert [it.reason for it in world.take(ONE)] == [Bus.bad_message]


def test_the_loss_of_a_connection_ends_its_calls_with_an_outcome_unknown() -> None:
    world = World()
    world.ready(1)
    call = world.call(within=0.01)
    world.disconnect(ONE)
    assert (refusal(call).code, refusal(call).not_executed) == (Bus.link_lost, False)


def test_what_never_left_a_lost_link_was_not_executed() -> None:
    world = World()
    world.ready(1)
    call = world.call(within=0.01)
    [request] = world.take(ONE)
    world.engine.links[ONE].send(request)  # It waits for room again.
    world.disconnect(ONE)
    assert refusal(call).not_executed


def test_a_new_life_of_the_peer_ends_the_calls_of_the_old_one() -> None:
    world = World()
    world.ready(1)
    call = world.call(within=0.01)
    world.welcome(ONE, 1, incarnation=1)
    assert call.outcome is None
    world.welcome(ONE, 1, incarnation=2)
    assert refusal(call).code == Bus.link_lost
    assert world.engine.links[ONE].state is State.ready


def test_an_unknown_link_is_greeted_again_and_the_request_repeated() -> None:
    world = World()
    world.ready(1)
    first, other = world.call(), world.call(within=0.01)
    requests = world.take(ONE)
    world.say(ONE, error(requests[0], Bus.unknown_link, not_executed=True))
    assert [it.type for it in world.take(ONE)] == [Type.hello]
    assert refusal(other).code == Bus.link_lost
    world.welcome(ONE, 1)
    world.wait(0.05)
    [request] = world.take(ONE, Type.request)
    world.say(ONE, reply(request))
    assert first.outcome == b""


def test_an_unknown_link_that_names_no_call_is_greeted_again() -> None:
    world = World()
    world.ready(1)
    world.say(ONE, error(Record(Type.ping, 0), Bus.unknown_link, not_executed=True))
    assert [it.type for it in world.take(ONE)] == [Type.hello]


def test_nothing_new_is_sent_to_who_drains() -> None:
    world = World()
    world.ready(1, 2)
    running = world.call()
    [request] = world.take()
    busy = endpoint(1) if running.candidate and running.candidate.link.endpoint == endpoint(1) else endpoint(2)
    world.say(busy, Record(Type.drain))
    for _ in range(10):
        world.call()
    assert world.take(busy, Type.request) == []
    world.say(busy, reply(request))
    assert running.outcome == b""


def test_bye_with_its_flag_sends_the_calls_elsewhere_and_is_answered() -> None:
    world = World()
    world.ready(1)
    call = world.call(is_command=True)
    [request] = world.take()
    world.say(ONE, Record(Type.bye, flags=3))
    assert world.closed[-1].endpoint == ONE and world.closed[-1].last[5] == Type.bye
    world.wait(0.24)
    assert ONE not in world.sockets
    world.wait(0.02)
    world.connect(ONE)
    world.welcome(ONE, 1)
    world.wait(0.05)
    [again] = world.take(ONE, Type.request)
    assert again.request_id != request.request_id
    assert again.extensions.key == request.extensions.key
    assert call.attempts == 1


def test_the_time_of_day_is_told_of_a_peer_that_is_met_first() -> None:
    world = World()
    world.connect(HUB)
    link, engine = world.engine.links[HUB], world.engine
    engine.received(HUB, _welcome(5), world.now)
    assert [it for it in engine.actions() if isinstance(it, Met)] == [Met(HUB, 5)]
    engine.disconnected(HUB, world.now)
    engine.connected(HUB, world.now)
    engine.received(HUB, _welcome(6), world.now)
    assert link.state is State.ready and engine.actions() == []


def _welcome(time: int) -> bytes:
    return Record(Type.welcome, body=Greeting(node=node(1), incarnation=1, time=time).encode()).encode()


def test_leaving_says_bye_to_all_and_ends_everything() -> None:
    world = World()
    world.ready(1)
    running = world.call()
    waiting = world.call(target=b"?" * 16)
    stream = world.follow()
    world.engine.stop()
    world._settle()
    assert {it.endpoint: it.last[5] for it in world.closed} == {HUB: Type.bye, ONE: Type.bye}
    assert (refusal(running).code, refusal(running).not_executed) == (Bus.stopped, False)
    assert (refusal(waiting).code, refusal(waiting).not_executed) == (Bus.stopped, True)
    assert stream.ended and stream.ended.code == Bus.stopped
    assert refusal(world.call()).code == Bus.stopped


def test_who_was_denied_tries_again_later_with_a_new_socket() -> None:
    world = World()
    world.engine.denied(HUB, world.now)
    world._settle()
    world.wait(0.9)
    assert world.sockets == set()
    world.wait(0.2)
    assert world.sockets == {HUB}


@pytest.mark.parametrize("after", [_welcome(5), Record(Type.ping, 1).encode(), to_record(local(Bus.unknown_link), 0).encode()])
def test_who_said_bye_is_heard_no_more_over_that_connection(after: bytes) -> None:
    world = World()
    world.ready()
    world.engine.received(HUB, Record(Type.bye).encode() + after, world.now)
    world.engine.received(HUB, after, world.now)
    world._settle()
    assert world.sockets == set() and world.engine.links[HUB].state is State.connecting
    world.wait(1.1)
    world.connect(HUB)
    world.welcome(HUB, 0xFF, is_hub=True)
    assert world.engine.links[HUB].state is State.ready


def test_a_connection_that_comes_again_while_its_socket_is_about_to_be_closed_is_not_used() -> None:
    world = World()
    world.ready()
    world.engine.received(HUB, Record(Type.bye).encode(), world.now)
    world.engine.disconnected(HUB, world.now)
    world.engine.connected(HUB, world.now)
    world._settle()
    assert world.sockets == set() and world.engine.links[HUB].state is State.connecting


@pytest.mark.parametrize("seed", range(200))
def test_whatever_sockets_say_in_one_turn_nothing_is_sent_where_there_is_no_socket(seed: int) -> None:
    world, draw = World(), random.Random(seed)
    world.ready(1, 2)
    refusals = [to_record(local(code), 0) for code in (Bus.unknown_link, Bus.key_revoked)]
    records = [Record(Type.bye), Record(Type.drain), Record(Type.ping, 1), Record(Type.pong, 1), *refusals]
    for _ in range(60):
        for _ in range(draw.randrange(1, 5)):
            place = draw.choice(sorted(world.sockets) or [HUB])
            match draw.randrange(5):
                case 0:
                    world.engine.connected(place, world.now)
                case 1:
                    world.engine.disconnected(place, world.now)
                case 2:
                    world.engine.denied(place, world.now, draw.random() < 0.5)
                case 3:
                    world.engine.received(place, _welcome(draw.randrange(1, 4)), world.now)
                case _:
                    said = draw.choices(records, k=draw.randrange(1, 4))
                    world.engine.received(place, b"".join(record.encode() for record in said), world.now)
        world._settle()
        world.call()
        world.wait(draw.choice((0.0, 0.3, 1.5)))


def test_an_instance_that_is_gone_is_left() -> None:
    world = World()
    world.ready(1, 2)
    world.table(instance(2))
    assert world.sockets == {HUB, endpoint(2)}


def test_an_instance_that_is_gone_may_answer_what_it_was_asked() -> None:
    world = World()
    world.ready(1)
    call = world.call()
    [request] = world.take(ONE)
    world.table()
    assert ONE in world.sockets
    world.say(ONE, reply(request))
    world.wait(1.1)
    assert call.outcome == b"" and world.sockets == {HUB}
    assert world.closed[-1].last[5] == Type.bye


def test_what_waits_for_a_peer_goes_in_frames_of_a_bounded_size() -> None:
    link = Link(ONE)
    for size in (100_000, 100_000, 100_000, 300_000, 10):
        link.send(Record(Type.request, 1, bytes(size)))
    counts = []
    while link.queued:
        frame, count = link.frame()
        assert len(list(read_frame(frame))) == count
        counts.append(count)
        link.sent(count)
    assert counts == [2, 1, 1, 1]


def test_relayed_calls_go_to_a_hub_alone() -> None:
    world = World(is_relayed=True)
    world.connect(HUB)
    world.welcome(HUB, 0xFF, is_hub=True)
    assert Type.watch not in [it.type for it in world.take(HUB)]
    call = world.call()
    [request] = world.take(HUB)
    world.say(HUB, reply(request))
    assert call.outcome == b"" and world.sockets == {HUB}
