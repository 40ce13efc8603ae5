"""Clients against a suite that runs. The people are invented: numbers as the documentation shows them, names that say so."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from suite import Suite, program

from yimen import AsyncClient, Bus, Client, Principal, Refused, Role
from yimen.contracts import (
    CaseChanged,
    CaseState,
    CaseView,
    Code,
    GetCase,
    GetItem,
    IdentifierEntry,
    ImportCatalogue,
    Purpose,
    PurposeKind,
    ReadEvents,
    RegisterSubject,
    SearchItems,
    Subject,
    SubjectKind,
    SubmitCase,
)

pytestmark = pytest.mark.skipif(program() is None, reason="the suite is not built: set YIMEN_PROGRAM")

PHONE = Principal(id="phone-1", role=Role.applicant, channel="mobile")
SERVICE = Principal(id="follower-1", role=Role.service, channel="service")
NUMBER = "11010519491231002X"  # The example of the standard for such numbers; nobody's.
OWN_USE = Purpose(kind=PurposeKind.own_use)
INSTANT = "P010"  # It is decided as it is filed.


@pytest.fixture(scope="module", params=["direct", "relayed"])
def reach(request: pytest.FixtureRequest) -> bool:
    """Whether calls are relayed."""
    return bool(request.param == "relayed")


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Suite]:
    suite = Suite(tmp_path_factory.mktemp("suite") / "data")
    yield suite
    suite.stop()


@pytest.fixture
def client(suite: Suite, reach: bool) -> Iterator[Client]:
    with Client(data=suite.data, relayed=reach, principal=PHONE, within=30) as client:
        yield client


def register(client: Client) -> Subject:
    request = RegisterSubject(kind=SubjectKind.natural, name="测试甲", identifiers=[IdentifierEntry(number=NUMBER)])
    return client.identity.register(request)


def own(client: Client, person: Subject) -> Client:
    return client.acting_as(Principal(id=person.id, role=Role.applicant, channel="mobile"))


def file(client: Client) -> CaseView:
    person = register(client)
    return own(client, person).case.submit(SubmitCase(item=INSTANT, subject=person.id))


def test_a_person_is_registered_and_a_case_filed(client: Client) -> None:
    person = register(client)
    assert person.identifiers[0].kind == "resident" and person.identifiers[0].number != NUMBER
    assert NUMBER not in repr(RegisterSubject(identifiers=[IdentifierEntry(number=NUMBER)]))
    mine = own(client, person)
    case = mine.case.submit(SubmitCase(item=INSTANT, subject=person.id))
    assert case.state is CaseState.decided
    assert mine.case.get(GetCase(case_id=case.id, purpose=OWN_USE)).number == case.number


def test_the_same_key_is_the_same_case(client: Client) -> None:
    person = register(client)
    request = SubmitCase(item=INSTANT, subject=person.id)
    first, second = (own(client, person).case.submit(request, key=b"one key of a command" + person.id.encode()[:8]) for _ in range(2))
    assert first == second
    with pytest.raises(Refused) as caught:
        own(client, person).case.submit(SubmitCase(item="P003", subject=person.id), key=b"one key of a command" + person.id.encode()[:8])
    assert caught.value.code == Bus.key_reused


def test_refusals_are_typed_and_say_what_to_do(client: Client) -> None:
    with pytest.raises(Refused) as caught:
        client.item.get(GetItem(code="no such item"))
    refused = caught.value
    assert (refused.code, refused.name, refused.is_retryable) == (Code.item_unknown, "item.unknown", False)
    assert refused.remedy["en"] and refused.remedy["zh"] and "item.unknown" in str(refused)
    with pytest.raises(Refused) as caught:
        client.item.import_(ImportCatalogue())
    assert caught.value.code == Bus.role_missing and caught.value.not_executed


def test_what_every_service_answers(client: Client) -> None:
    for service in ("identity", "item", "case", "notify"):
        client.bus.ping(service)
        assert client.bus.health(service).is_healthy
        assert client.bus.info(service).service == service
    info = client.bus.info("case")
    client.bus.ping("case", target=info.instance)
    with pytest.raises(Refused) as caught:
        client.bus.ping("case", target=b"?" * 16, within=0.3)
    assert caught.value.code == Bus.unavailable and caught.value.not_executed


def test_a_log_is_read_by_hand(client: Client) -> None:
    case = file(client)
    page = client.bus.events("case", ReadEvents(limit=500), principal=SERVICE)
    assert page.head == page.events[-1].sequence and case.id in [event.subject for event in page.events]


def test_a_log_is_followed_from_its_beginning_and_from_a_cursor(suite: Suite) -> None:
    with Client(data=suite.data, principal=PHONE, within=30) as client:
        case = file(client)
        with client.subscribe("case", principal=SERVICE) as events:
            first = next(event for event in events if event.event.subject == case.id)
            assert first.event.kind == "case.submitted" and first.position == first.event.sequence
            assert isinstance(first.payload, CaseChanged) and first.payload.view.id == case.id
        with client.subscribe("case", after=first.position, principal=SERVICE) as events:
            assert (second := events.next(30)) and second.position == first.position + 1


def test_a_cursor_beyond_the_log_is_a_gap(suite: Suite) -> None:
    with Client(data=suite.data, principal=SERVICE) as client, client.subscribe("case", after=10_000_000) as events:
        with pytest.raises(Refused) as caught:
            events.next(30)
        assert caught.value.code == Bus.events_gone and int(caught.value.detail) > 0


def test_who_may_not_follow_is_told(suite: Suite) -> None:
    with Client(data=suite.data, principal=PHONE) as client, client.subscribe("case") as events, pytest.raises(Refused) as caught:
        events.next(30)
    assert caught.value.code == Bus.role_missing


def test_asyncio_of_the_same_shape(suite: Suite, reach: bool) -> None:
    async def main() -> None:
        async with AsyncClient(suite.tcp, relayed=reach, principal=PHONE, within=30) as client:
            request = RegisterSubject(kind=SubjectKind.natural, name="测试甲", identifiers=[IdentifierEntry(number=NUMBER)])
            person = await client.identity.register(request)
            mine = client.acting_as(Principal(id=person.id, role=Role.applicant, channel="mobile"))
            case, found = await asyncio.gather(
                mine.case.submit(SubmitCase(item=INSTANT, subject=person.id)), client.item.search(SearchItems(text="身份证"))
            )
            assert case.state is CaseState.decided and found.total > 0
            if not reach:
                async with client.subscribe("case", principal=SERVICE) as events:
                    async for event in events:
                        assert event.event.kind == "case.submitted"
                        break

    asyncio.run(main())


@pytest.mark.parametrize("is_killed", [True, False])
@pytest.mark.parametrize("is_relayed", [False, True])
def test_calls_and_subscriptions_survive_a_restart_of_the_suite(tmp_path: Path, is_killed: bool, is_relayed: bool) -> None:
    suite = Suite(tmp_path / "data")
    try:
        with Client(data=suite.data, principal=PHONE, within=60, relayed=is_relayed) as client:
            file(client)
            with client.subscribe("case", principal=SERVICE) as events:
                before = [event.position for event in iter(lambda: events.next(0.5), None) if event]
                assert before == list(range(1, len(before) + 1))
                suite.kill() if is_killed else suite.stop()
                suite.start()
                case = file(client)
                after = events.next(60)
                assert after and after.position == before[-1] + 1 and after.event.subject == case.id
    finally:
        suite.kill()


def test_the_async_client_survives_a_restart_of_the_suite(tmp_path: Path) -> None:
    suite = Suite(tmp_path / "data")

    async def main() -> None:
        async with AsyncClient(suite.tcp, principal=PHONE, within=60) as client:
            await client.bus.ping("case")
            await asyncio.to_thread(suite.kill)
            waiting = asyncio.ensure_future(client.bus.ping("case"))
            await asyncio.to_thread(suite.start)
            await waiting

    try:
        asyncio.run(main())
    finally:
        suite.kill()


def test_programs_apart_are_called_directly_and_through_the_hub(tmp_path: Path) -> None:
    built = program()
    if not (built and (built.parent / "yimen-hub").exists()):
        pytest.skip("the programs of the services are not built")
    suite = Suite(tmp_path / "data", is_apart=True)
    try:
        for is_relayed in (False, True):
            with Client(data=suite.data, principal=PHONE, within=60, relayed=is_relayed) as client:
                file(client)
                assert len(client._loop.driver.engine.links) == (1 if is_relayed else 3)
    finally:
        suite.stop()
