"""PROTOCOL, section 8: repetition, advice, deadlines, and the choice of an instance."""

from __future__ import annotations

import pickle
import random

import pytest
from world import HUB, World, endpoint, error, instance, refusal, reply

from yimen import limits
from yimen.engine.call import Call, Retries
from yimen.engine.choice import Candidate, choose
from yimen.engine.link import Link
from yimen.engine.standing import Standing
from yimen.errors import Bus, Refused, local
from yimen.wire.control import RefusalBody
from yimen.wire.record import Record, Type

ONE = endpoint(1)


def answer_all(world: World, code: Bus, **others: object) -> int:
    """Answers every request with an error until none comes any more; tells how many there were."""
    count = 0
    while requests := world.take(ONE, Type.request):
        for request in requests:
            count += 1
            world.say(ONE, error(request, code, **others))  # type: ignore[arg-type]
        world.wait(1.0)
    return count


def test_no_instance_in_time_is_unavailable_and_not_executed() -> None:
    world = World()
    call = world.call(within=2)
    world.wait(1.9)
    assert call.outcome is None
    world.wait(0.2)
    assert (refusal(call).code, refusal(call).not_executed) == (Bus.unavailable, True)


def test_a_call_without_time_is_not_made() -> None:
    world = World()
    world.ready(1)
    call = world.call(within=0)
    assert (refusal(call).code, refusal(call).not_executed) == (Bus.deadline_exceeded, True)
    assert world.take() == []


def test_no_answer_by_the_deadline_is_cancelled_with_an_outcome_unknown() -> None:
    world = World()
    world.ready(1)
    call = world.call(within=0.5)
    [request] = world.take(ONE)
    world.wait(0.6)
    assert (refusal(call).code, refusal(call).not_executed) == (Bus.deadline_exceeded, False)
    assert [(it.type, it.request_id) for it in world.take(ONE)] == [(Type.cancel, request.request_id)]
    world.say(ONE, reply(request))
    assert world.engine.network.counters["late"] == 1


def test_a_call_that_is_given_up_is_cancelled() -> None:
    world = World()
    world.ready(1)
    call = world.call()
    world.engine.cancel(call)
    assert refusal(call).code == Bus.cancelled and not refusal(call).not_executed
    world._settle()
    assert [it.type for it in world.take(ONE)] == [Type.request, Type.cancel]


def test_the_timeout_is_what_remains() -> None:
    world = World()
    call = world.call(within=5)
    world.wait(1)
    world.ready()
    world.table(instance(1))
    world.connect(ONE)
    world.welcome(ONE, 1)
    [request] = world.take(ONE, Type.request)
    assert request.timeout == 4000 and call.outcome is None


def test_there_are_five_attempts_at_most() -> None:
    world = World()
    world.ready(1)
    call = world.call(within=60)
    assert answer_all(world, Bus.overloaded, not_executed=True) == 5
    assert (refusal(call).code, refusal(call).not_executed) == (Bus.overloaded, True)


def test_what_one_attempt_may_have_done_no_later_one_undoes() -> None:
    world = World()
    world.ready(1)
    call = world.call(within=60)
    [request] = world.take(ONE)
    world.say(ONE, error(request, Bus.store_unavailable))
    world.wait(0.1)
    assert answer_all(world, Bus.overloaded, not_executed=True) == 4
    assert not refusal(call).not_executed


@pytest.mark.parametrize(
    ("code", "not_executed", "attempts"),
    [
        (Bus.overloaded, False, 5),
        (Bus.draining, False, 5),
        (Bus.bad_request, False, 1),
        (Bus.internal, False, 1),
        (Bus.deadline_exceeded, True, 1),
        (Bus.unknown_method, True, 1),
    ],
)
def test_only_what_may_help_is_repeated(code: Bus, not_executed: bool, attempts: int) -> None:
    world = World()
    world.ready(1)
    world.call(within=60)
    assert answer_all(world, code, not_executed=not_executed) == attempts


def test_a_services_own_refusal_is_not_repeated() -> None:
    world = World()
    world.ready(1)
    call = world.call()
    [request] = world.take(ONE)
    record = Record(Type.error, request.request_id, RefusalBody(name="notify.fullyBooked", retry=True).encode(), reason=4002, status=8)
    world.say(ONE, record)
    assert refusal(call).name == "notify.fullyBooked" and refusal(call).is_retryable


def test_a_command_is_repeated_with_its_key_after_the_loss_of_a_link() -> None:
    world = World()
    world.ready(1, 2)
    call = world.call(is_command=True)
    [request] = world.take()
    at = call.candidate.link.endpoint if call.candidate else ""
    world.disconnect(at)
    world.wait(0.05)
    other = endpoint(2) if at == ONE else ONE
    [again] = world.take(other, Type.request)
    assert again.extensions.key == request.extensions.key and again.request_id != request.request_id
    world.say(other, reply(again, b"\x08\x01"))
    assert call.outcome == b"\x08\x01"


def test_a_command_without_a_key_is_refused_here() -> None:
    world = World()
    world.ready(1)
    call = world.call()
    call = Call(call.service, 1, True, b"", type(call.extensions)(), world.now + 1)
    world.engine.start(call, world.now)
    assert (refusal(call).code, refusal(call).not_executed) == (Bus.key_missing, True)


def test_a_request_over_the_limit_is_refused_here() -> None:
    world = World()
    world.ready(1)
    call = world.call()
    call = Call(call.service, 1, False, bytes(limits.BODY + 1), call.extensions, world.now + 1)
    world.engine.start(call, world.now)
    assert (refusal(call).code, refusal(call).not_executed) == (Bus.too_large, True)


def test_advice_is_heeded() -> None:
    world = World()
    world.ready(1)
    world.call(within=60)
    [request] = world.take(ONE)
    world.say(ONE, error(request, Bus.overloaded, not_executed=True, retry_after=3))
    world.wait(2.9)
    assert world.take(ONE, Type.request) == []
    world.wait(0.2)
    assert len(world.take(ONE, Type.request)) == 1


def test_advice_beyond_the_deadline_ends_the_call_at_once() -> None:
    world = World()
    world.ready(1)
    call = world.call(within=2)
    [request] = world.take(ONE)
    world.say(ONE, error(request, Bus.overloaded, not_executed=True, retry_after=3))
    assert refusal(call).retry_after == 3


@pytest.mark.parametrize(("is_command", "attempts"), [(True, 1), (False, 2)])
def test_an_overloaded_service_is_asked_for_no_command_in_the_last_fifth_of_its_time(is_command: bool, attempts: int) -> None:
    world = World()
    world.ready(1)
    call = world.call(is_command=is_command, within=3)
    [request] = world.take(ONE)
    world.say(ONE, error(request, Bus.overloaded, not_executed=True, retry_after=2.5))
    world.wait(2.8)
    assert 1 + len(world.take(ONE, Type.request)) == attempts
    if is_command:
        assert (refusal(call).code, refusal(call).not_executed) == (Bus.overloaded, True)


def test_what_may_have_been_executed_is_asked_for_to_the_end_since_another_answer_alone_can_tell() -> None:
    world = World()
    world.ready(1)
    world.call(is_command=True, within=3)
    [request] = world.take(ONE)
    world.say(ONE, error(request, Bus.store_unavailable, not_executed=False))
    world.wait(0.1)
    [request] = world.take(ONE, Type.request)
    world.say(ONE, error(request, Bus.overloaded, not_executed=True, retry_after=2.5))
    world.wait(2.7)
    assert len(world.take(ONE, Type.request)) == 1


def test_at_most_a_tenth_of_all_calls_and_a_hundred_are_repetitions() -> None:
    retries, call = Retries(random.Random(1)), Call(1, 1, False, b"", World().call().extensions, 0.0, attempts=1)

    def repeated(left: float = 1.0) -> int:
        count = 0
        while retries.delay(call, local(Bus.overloaded, not_executed=True), False, False, left) is not None:
            count += 1
        return count

    assert repeated(left=0.001) == 0  # What there is no time for costs nothing.
    assert repeated() == 100
    for _ in range(30):
        retries.count_call()
    assert repeated() in (2, 3)  # Tenths do not add up exactly.


def test_repetitions_are_spaced_by_doubling_windows_with_jitter_over_the_upper_half() -> None:
    retries, call = Retries(random.Random(1)), Call(1, 1, False, b"", World().call().extensions, 0.0)
    for attempt, longest in ((1, 0.04), (2, 0.08), (4, 0.32)):
        call.attempts = attempt
        for _ in range(20):
            delay = retries.delay(call, local(Bus.overloaded, not_executed=True), False, False, 10.0)
            assert delay is not None and longest / 2 <= delay <= longest


def test_who_leaves_sends_the_call_to_the_next_at_once_and_it_does_not_count() -> None:
    world = World()
    world.ready(1, 2)
    call = world.call()
    [request] = world.take()
    at = call.candidate.link.endpoint if call.candidate else ""
    world.say(at, error(request, Bus.draining, not_executed=True))
    world.wait(0.001)
    assert len(world.take(endpoint(2) if at == ONE else ONE, Type.request)) == 1
    assert call.attempts == 1


def test_an_unknown_method_is_asked_for_elsewhere_where_there_are_several() -> None:
    world = World()
    world.ready(1, 2)
    call = world.call()
    [request] = world.take()
    at = call.candidate.link.endpoint if call.candidate else ""
    world.say(at, error(request, Bus.unknown_method, not_executed=True))
    world.wait(0.05)
    [again] = world.take(endpoint(2) if at == ONE else ONE, Type.request)
    world.say(endpoint(2) if at == ONE else ONE, reply(again))
    assert call.outcome == b""


def test_an_unknown_method_of_the_one_target_is_final() -> None:
    world = World()
    world.ready(1, 2)
    call = world.call(target=instance(1).id)
    [request] = world.take(ONE)
    world.say(ONE, error(request, Bus.unknown_method, not_executed=True))
    assert refusal(call).code == Bus.unknown_method


def test_a_target_is_the_only_one_asked() -> None:
    world = World()
    world.ready(1, 2)
    for _ in range(10):
        world.call(target=instance(2).id)
    assert len(world.take(endpoint(2), Type.request)) == 10 and world.take(ONE) == []


def test_what_waits_goes_out_by_priority() -> None:
    world = World()
    calls = [world.call(priority=priority) for priority in (0, 1, 2, 1)]
    world.ready()
    world.table(instance(1))
    world.connect(ONE)
    world.take()
    world.welcome(ONE, 1)
    assert [it.priority for it in world.take(ONE, Type.request)] == [2, 1, 1, 0]
    assert [call.request_id for call in (calls[2], calls[1], calls[3], calls[0])] == sorted(call.request_id for call in calls)


def test_the_least_important_gives_way_where_no_more_may_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "WAITING", 2)
    world = World()
    bulk, normal = world.call(priority=0), world.call()
    high = world.call(priority=2)
    assert (refusal(bulk).code, refusal(bulk).not_executed) == (Bus.overloaded, True)
    assert refusal(world.call()).code == Bus.overloaded
    assert normal.outcome is None and high.outcome is None


def test_what_has_ended_leaves_no_timers_behind() -> None:
    world = World()
    world.ready(1)
    for _ in range(5_000):
        world.call(within=600)
        [request] = world.take(ONE, Type.request)
        world.say(ONE, reply(request))
    assert len(world.engine._calls._timers) < 2_000


def test_a_refusal_can_be_handed_to_another_process() -> None:
    refused = pickle.loads(pickle.dumps(local(Bus.unavailable, not_executed=True, detail="why")))
    assert (refused.code, refused.not_executed, refused.detail) == (Bus.unavailable, True, "why")


def candidate(number: int, *, calls: int = 0, load: int = 0) -> Candidate:
    link = Link(endpoint(number))
    link.calls = dict.fromkeys(range(calls))  # type: ignore[assignment]
    link.load = load
    return Candidate(bytes([number]), link)


def test_of_two_the_less_busy_is_taken() -> None:
    busy, idle = candidate(1, calls=2, load=9), candidate(2)
    assert {id(choose([busy, idle], set(), 0.0, random.Random(seed))) for seed in range(20)} == {id(idle)}


def test_the_suspect_the_ejected_and_who_was_tried_are_left_out_while_others_are_well() -> None:
    draw = random.Random(1)
    suspect, ejected, tried, well = (candidate(number) for number in range(4))
    suspect.link.pinged_at = 0.0
    ejected.standing.ejected_until = 5.0
    well.link.load = 1000
    for _ in range(50):
        assert choose([suspect, ejected, tried, well], {tried.key}, 1.0, draw) is well
    assert choose([suspect, ejected], set(), 1.0, draw) in (suspect, ejected)
    assert choose([tried], {tried.key}, 1.0, draw) is tried
    assert choose([suspect, well], set(), 0.7, random.Random(1)) is suspect  # not yet


def test_without_credit_none_is_taken() -> None:
    one, other = candidate(1), candidate(2)
    for it in (one, other):
        it.link._granted = 0
    assert choose([one], set(), 0.0, random.Random()) is None
    assert choose([one, other], set(), 0.0, random.Random()) is None


def test_five_failures_in_a_row_eject_for_a_time_that_doubles() -> None:
    standing = Standing()
    times: list[float] = []
    for _ in range(7):
        for _ in range(4):
            standing.fail(100.0)
        assert standing.ejected_until <= 100.0 or times
        standing.fail(100.0)
        times.append(standing.ejected_until - 100.0)
    assert times == [1, 2, 4, 8, 16, 30, 30]
    standing.succeed()
    for _ in range(4):
        standing.fail(200.0)
    assert standing.ejected_until < 200.0


def test_failures_are_counted_of_internal_errors_and_silence_only() -> None:
    world = World()
    world.ready(1)
    link = world.engine.links[ONE]
    world.call()
    [request] = world.take(ONE)
    world.say(ONE, error(request, Bus.internal))
    assert link.standing.failures == 1
    world.call(within=0.1)
    world.wait(0.2)
    assert link.standing.failures == 2
    world.take()
    world.call()
    [request] = world.take(ONE)
    world.say(ONE, error(request, Bus.bad_request))
    assert link.standing.failures == 0
    world.call()
    [request] = world.take(ONE)
    world.say(ONE, error(request, Bus.deadline_exceeded, not_executed=True))
    assert link.standing.failures == 1


def test_a_new_connection_begins_with_a_good_standing() -> None:
    world = World()
    world.ready(1)
    world.engine.links[ONE].standing.ejected_until = 1e9
    world.disconnect(ONE)
    world.connect(ONE)
    world.welcome(ONE, 1)
    assert world.engine.links[ONE].standing == Standing()


def test_only_what_runs_at_the_peer_is_its_load() -> None:
    world = World()
    world.ready(1)
    world.call()
    [request] = world.take(ONE)
    world.say(ONE, reply(request, sequence=7 << 32 | 3))
    assert world.engine.links[ONE].load == 3
    world.say(ONE, Record(Type.pong, 1, sequence=7 << 32 | 2))
    assert world.engine.links[ONE].load == 2


def test_a_refusal_that_cannot_be_read_keeps_its_code() -> None:
    world = World()
    world.ready(1)
    call = world.call()
    [request] = world.take(ONE)
    world.say(ONE, Record(Type.error, request.request_id, b"\xff", reason=1234, status=99))
    refused = refusal(call)
    assert isinstance(refused, Refused) and refused.code == 1234 and refused.status == 2
    assert HUB in world.sockets
