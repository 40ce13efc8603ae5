"""Key files; and clients with keys against a suite that has them."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import zmq
import zmq.utils.z85
from suite import Suite, keys, program
from test_readme import EXAMPLES

from yimen import AsyncClient, Bus, Client, Keys, Principal, Refused, Role, limits, service_id
from yimen.contracts import IdentifierEntry, RegisterSubject, SearchItems, SubjectKind, SubmitCase

needs_suite = pytest.mark.skipif(program() is None, reason="the suite is not built: set YIMEN_PROGRAM")

PHONE = Principal(id="phone-1", role=Role.applicant, channel="mobile")
AUDITOR = Principal(id="auditor-1", role=Role.auditor, channel="window")
APPROVER = Principal(id="approver-1", role=Role.approver, channel="window")
NUMBER = "11010519491231002X"  # The example of the standard for such numbers; nobody's.
PATIENCE = 30.0


def written(place: Path, **others: object) -> Path:
    public, secret = zmq.curve_keypair()
    told = {"format": 1, "name": "window-07", "public": public.decode(), "secret": secret.decode(), "server": public.decode(), **others}
    path = place / "window-07.key"
    path.write_text(json.dumps(told))
    path.chmod(0o600)
    return path


def test_a_key_file_is_read(tmp_path: Path) -> None:
    path = written(tmp_path)
    found, told = Keys.read(str(path)), json.loads(path.read_text())
    assert (found.name, found.public, found.secret, found.server) == (
        "window-07",
        *(told[it].encode() for it in ("public", "secret", "server")),
    )
    assert told["secret"] not in repr(found)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o610])
def test_a_key_file_that_others_may_open_is_refused_with_what_mends_it(tmp_path: Path, mode: int) -> None:
    path = written(tmp_path)
    path.chmod(mode)
    with pytest.raises(PermissionError, match=f"chmod 600 '{path}'"):
        Keys.read(path)
    path.chmod(0o600)
    Keys.read(path)


@pytest.mark.parametrize(
    ("others", "says"),
    [
        ({"format": 2}, "later version"),
        ({"secret": "short"}, "damaged"),
        ({"server": None}, "damaged"),
        ({"secret": "0" * 40}, "no pair"),
    ],
)
def test_a_key_file_that_is_damaged_is_refused_without_telling_what_is_in_it(tmp_path: Path, others: dict[str, object], says: str) -> None:
    path = written(tmp_path, **others)
    with pytest.raises(ValueError, match=says) as caught:
        Keys.read(path)
    assert json.loads(path.read_text())["public"] not in str(caught.value)


@pytest.mark.parametrize("text", [b"", b"[]", b"{}", b"\xff", b"{"])
def test_what_is_no_key_file_is_refused(tmp_path: Path, text: bytes) -> None:
    path = written(tmp_path)
    path.write_bytes(text)
    with pytest.raises(ValueError, match="no key file"):
        Keys.read(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    with pytest.raises(ValueError, match="is no file"):
        Keys.read(tmp_path / "pipe")
    with pytest.raises(FileNotFoundError):
        Keys.read(tmp_path / "none.key")


# Against a suite. Its local sockets are in the clear, so clients are as on another machine: they see none of them.


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("yimen.driver._is_socket", lambda path: False)


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Suite]:
    data = tmp_path_factory.mktemp("keys") / "data"
    keys(data, "new", "window-07", "--roles", "applicant,auditor,clerk")
    suite = Suite(data)
    yield suite
    suite.stop()


@pytest.fixture
def window(suite: Suite) -> Keys:
    return Keys.read(suite.data / "keys" / "window-07.key")


def file(client: Client) -> str:
    """Files a case, and gives its id."""
    request = RegisterSubject(kind=SubjectKind.natural, name="测试甲", identifiers=[IdentifierEntry(number=NUMBER)])
    person = client.identity.register(request)
    own = client.acting_as(Principal(id=person.id, role=Role.applicant, channel="mobile"))
    return own.case.submit(SubmitCase(item="P010", subject=person.id)).id


def refusal(ask: Callable[[], object]) -> Refused:
    """How it is refused, once it is: programs look at the ring once a second."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            ask()
        except Refused as refused:
            return refused
    raise AssertionError("it was not refused")


@needs_suite
@pytest.mark.parametrize("is_relayed", [False, True])
def test_calls_with_keys(suite: Suite, window: Keys, is_relayed: bool) -> None:
    with Client(suite.tcp, keys=window, relayed=is_relayed, principal=PHONE, within=PATIENCE) as client:
        assert client.item.search(SearchItems(text="身份证")).total > 0
        assert file(client)


@needs_suite
def test_a_local_socket_is_in_the_clear_with_keys_as_without(suite: Suite, window: Keys) -> None:
    with Client(data=suite.data, keys=window, relayed=True, principal=APPROVER, within=PATIENCE) as client:
        client.bus.ping("item")
        assert list(client._loop.driver.engine.links) == [suite.endpoint] and suite.endpoint.startswith("ipc:")


@needs_suite
def test_the_example_of_the_readme(suite: Suite, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    [example] = [it for it in EXAMPLES if "Keys.read" in it]
    monkeypatch.chdir(suite.data / "keys")
    exec(compile(example.replace("tcp://192.0.2.7:7400", suite.tcp), "README.md", "exec"), {})
    assert int(capsys.readouterr().out) > 0


@needs_suite
@pytest.mark.parametrize("is_relayed", [False, True])
def test_asyncio_calls_and_a_subscription_with_keys(suite: Suite, window: Keys, is_relayed: bool) -> None:
    async def main() -> None:
        async with AsyncClient(suite.tcp, keys=window, relayed=is_relayed, principal=PHONE, within=PATIENCE) as client:
            await asyncio.gather(*(client.item.search(SearchItems(text="身份证")) for _ in range(10)))
            async with client.subscribe("case", principal=AUDITOR) as events:
                assert (await asyncio.wait_for(events.next(), PATIENCE)).position == 1

    with Client(suite.tcp, keys=window, principal=PHONE, within=PATIENCE) as client:
        file(client)
    asyncio.run(main())


@needs_suite
@pytest.mark.parametrize("is_relayed", [False, True])
def test_calls_and_a_subscription_with_keys_survive_a_suite_that_is_killed(tmp_path: Path, is_relayed: bool) -> None:
    data = tmp_path / "data"
    window = Keys.read(keys(data, "new", "window-07", "--roles", "applicant,auditor"))
    suite = Suite(data)
    try:
        with Client(suite.tcp, keys=window, relayed=is_relayed, principal=PHONE, within=60) as client:
            before = file(client)
            with client.subscribe("case", principal=AUDITOR) as events:
                first = events.next(PATIENCE)
                assert first and first.event.subject == before
                suite.kill()
                suite.start()
                after = file(client)
                while (event := events.next(PATIENCE)) and event.event.subject == before:
                    pass
                assert event and event.event.subject == after
    finally:
        suite.kill()


@needs_suite
@pytest.mark.parametrize("is_relayed", [False, True])
def test_a_role_that_the_key_has_not_is_refused_with_both_names(suite: Suite, window: Keys, is_relayed: bool) -> None:
    with Client(suite.tcp, keys=window, relayed=is_relayed, principal=APPROVER, within=PATIENCE) as client:
        refused = refusal(lambda: client.item.search(SearchItems()))
        assert (refused.code, refused.name, refused.not_executed) == (Bus.key_lacks_role, "bus.keyLacksRole", True)
        assert "window-07" in refused.detail and "approver" in refused.detail
        with client.subscribe("case", principal=replace(APPROVER, role=Role.operator)) as events:
            assert refusal(lambda: events.next(PATIENCE)).code == Bus.key_lacks_role


@needs_suite
def test_a_key_that_was_revoked_is_refused(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "KEY_PATIENCE", 0.5)
    lost = Keys.read(keys(suite.data, "new", "lost", "--roles", "auditor"))
    with Client(suite.tcp, keys=lost, principal=AUDITOR, within=PATIENCE) as client, client.subscribe("case") as events:
        client.bus.ping("case")
        keys(suite.data, "revoke", "lost")
        assert refusal(lambda: client.bus.ping("case", within=3)).code == Bus.key_revoked
        assert refusal(lambda: events.next(0.1)).code == Bus.key_revoked
    with Client(suite.tcp, keys=lost, principal=AUDITOR) as client:
        refused = refusal(lambda: client.bus.ping("case", within=3))
        assert (refused.code, refused.not_executed) == (Bus.key_revoked, True)
        assert suite.tcp in str(refused) and "yimen keys" in str(refused)


@needs_suite
def test_after_a_rotation_both_keys_are_let_in_for_the_grace(suite: Suite) -> None:
    path = keys(suite.data, "new", "turned", "--roles", "auditor")
    before = Keys.read(path)
    keys(suite.data, "rotate", "turned", "--grace", "1h")
    after = Keys.read(path)
    assert after.public != before.public
    for each in (after, before):
        with Client(suite.tcp, keys=each, principal=AUDITOR, within=PATIENCE) as client:
            client.bus.ping("case")


@needs_suite
def test_a_suite_with_another_key_than_the_file_names_is_never_connected_to_and_it_is_said_what_to_do(suite: Suite, window: Keys) -> None:
    other = replace(window, server=zmq.curve_keypair()[0])
    with Client(suite.tcp, keys=other, principal=PHONE) as client:
        refused = refusal(lambda: client.bus.ping("case", within=2))
        assert (refused.code, refused.not_executed) == (Bus.unavailable, True)
        assert suite.tcp in refused.detail and "yimen keys show suite" in refused.remedy["en"]


@needs_suite
def test_who_has_no_keys_is_told_to_take_some(suite: Suite) -> None:
    with Client(suite.tcp, principal=PHONE) as client:
        assert "keys=Keys.read(FILE)" in str(refusal(lambda: client.bus.ping("case", within=2)))


@needs_suite
def test_a_program_with_a_key_of_its_own_is_called_directly(tmp_path: Path) -> None:
    built = program()
    if not (built and (built.parent / "item-service").exists()):
        pytest.skip("the programs of the services are not built")
    data = tmp_path / "data"
    window = Keys.read(keys(data, "new", "window-07", "--roles", "applicant"))
    hall = Keys.read(keys(data, "new", "hall", "--for-program"))
    suite = Suite(data, is_apart=True)
    command = [str(built.parent / "item-service"), "--keys", str(data / "keys"), "--key", "hall", "--hub", suite.tcp]
    command += ["--listen", "tcp://127.0.0.1:0", "--metrics", "off", "--data", str(tmp_path / "hall")]
    with (tmp_path / "hall.log").open("wb") as log:
        service = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
    try:
        with Client(suite.tcp, keys=window, principal=PHONE, within=PATIENCE) as client:
            network, key = client._loop.driver.engine.network, zmq.utils.z85.decode(hall.public)
            deadline = time.monotonic() + PATIENCE
            while not (found := [it for it in network.directory.of_service(service_id("item")) if it.instance.key == key]):
                assert time.monotonic() < deadline, "the service did not register: see its log"
                client.bus.ping("case")
            client.bus.ping("item", target=found[0].instance.id)
            assert network.links[found[0].endpoint or ""].key == key
    finally:
        service.terminate()
        service.wait(30)
        suite.stop()
