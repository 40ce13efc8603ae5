"""Clients over real sockets, against peers that the test plays."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import zmq
from peers import Peer

from yimen import AsyncClient, Bus, Client, Keys, Method, Refused, limits, service_id
from yimen.wire.fields import text
from yimen.wire.message import Message


@dataclass(kw_only=True)
class Text(Message):
    text: str = text(1)


ECHO = Method("echo.say", service_id("echo"), 1, False, Text, Text)
NOTE = Method("echo.note", service_id("echo"), 2, True, Text, Text)


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        threading.Event().wait(0.01)


def say(client: Client, what: str = "hello", **options: float) -> str:
    return client.call(ECHO, Text(text=what), **options).text  # type: ignore[arg-type]


def test_a_call_goes_directly_to_the_instance_that_the_hub_names() -> None:
    with Peer() as instance, Peer(instance.instance()) as hub, Client(hub.endpoint) as client:
        assert say(client) == "hello"
        assert (hub.counts["request"], instance.counts["request"]) == (0, 1)


def test_a_relayed_call_goes_to_the_hub_alone() -> None:
    with Peer() as hub, Client(hub.endpoint, relayed=True) as client:
        assert say(client) == "hello"
        assert hub.counts["watch"] == 0


def test_over_ipc(tmp_path: Path) -> None:
    with Peer(endpoint=f"ipc://{tmp_path}/echo") as instance, Peer(instance.instance()) as hub, Client(hub.endpoint) as client:
        assert say(client) == "hello"


def test_names_are_looked_up_before_connecting() -> None:
    with Peer() as hub, Client(hub.endpoint.replace("127.0.0.1", "localhost"), relayed=True) as client:
        assert say(client) == "hello"
        assert list(client._loop.driver.engine.links) == [hub.endpoint]


def test_goodbye_is_said() -> None:
    with Peer() as hub:
        with Client(hub.endpoint, relayed=True) as client:
            say(client)
        until(lambda: hub.counts["bye"] == 1)


def test_calls_go_on_without_the_hub_and_it_is_found_again() -> None:
    with Peer() as instance:
        hub = Peer(instance.instance())
        with Client(hub.endpoint) as client:
            say(client)
            hub.close()
            assert say(client) == "hello"
            with Peer() as other, Peer(other.instance("new"), endpoint=hub.endpoint):
                method = Method("new.say", service_id("new"), 1, False, Text, Text)
                assert client.call(method, Text(text="again"), within=10).text == "again"


def test_an_instance_that_comes_back_is_called_again() -> None:
    instance = Peer()
    with Peer(instance.instance()) as hub, Client(hub.endpoint) as client:
        say(client)
        instance.close()
        anew = Peer(endpoint=instance.endpoint)
        hub.instances = [anew.instance()]
        with pytest.raises(Refused) as caught:  # Its node is another, and the hub has not told yet.
            say(client, within=0.5)
        assert caught.value.code in (Bus.unavailable, Bus.link_lost)
        anew.close()


def test_many_threads_share_a_client() -> None:
    with Peer() as instance, Peer(instance.instance()) as hub, Client(hub.endpoint) as client:
        heard: list[str] = []

        def ask(name: int) -> None:
            heard.extend(say(client, f"{name}.{n}", within=30) for n in range(50))

        threads = [threading.Thread(target=ask, args=(name,)) for name in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(heard) == sorted(f"{name}.{n}" for name in range(8) for n in range(50))


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is due for long, so that only what comes, or a call, moves a client."""
    for name in ("SILENCE", "SILENCE_IN_FLIGHT"):
        monkeypatch.setattr(limits, name, 3600.0)


@pytest.mark.usefixtures("patient")
def test_a_slow_call_of_one_thread_holds_up_no_other() -> None:
    with Peer() as instance, Peer(instance.instance()) as hub, Client(hub.endpoint) as client:
        say(client)
        client._loop.driver.engine.network.look_at = float("inf")
        refused: list[Refused] = []

        def wait() -> None:
            try:
                say(client, "silent", within=20)
            except Refused as error:
                refused.append(error)

        thread = threading.Thread(target=wait)
        thread.start()
        until(lambda: instance.counts["request"] == 2)
        assert say(client, "meanwhile", within=5) == "meanwhile"
        client.close()
        thread.join()
        assert [it.code for it in refused] == [Bus.stopped]
        with pytest.raises(Refused) as caught:
            say(client)
        assert caught.value.code == Bus.stopped


def test_the_deadline_ends_a_call() -> None:
    with Peer() as instance, Peer(instance.instance()) as hub, Client(hub.endpoint, within=0.2) as client:
        with pytest.raises(Refused) as caught:
            say(client, "silent", within=0.3)
        assert (caught.value.code, caught.value.not_executed) == (Bus.deadline_exceeded, False)
        assert len(caught.value.trace_id) == 16
        with pytest.raises(Refused):
            client.with_options(within=0.1).call(ECHO, Text(text="silent"))


def test_a_subscription_survives_its_publisher() -> None:
    instance = Peer(events=3)
    with Peer(instance.instance()) as hub, Client(hub.endpoint) as client, client.subscribe("echo", after=1) as events:
        assert [events.next(10), events.next(10)] and events.next(0.05) is None
        assert events._stream.cursor == 3
        instance.close()
        anew = Peer(endpoint=instance.endpoint, events=5)
        anew.node = instance.node  # As if it were the same life: the hub need not tell.
        found = [events.next(10), events.next(10)]
        assert [it.position for it in found if it] == [4, 5]
        anew.close()


def test_what_is_not_a_key_or_not_the_request_is_a_mistake_of_the_program() -> None:
    with Peer() as hub, Client(hub.endpoint, relayed=True) as client:
        with pytest.raises(ValueError, match="8 to 64"):
            client.call(NOTE, Text(), key=b"short")
        with pytest.raises(TypeError, match="takes Text"):
            client.call(ECHO, "hello")  # type: ignore[misc]


def test_curve_keys_that_the_peer_knows() -> None:
    pair = zmq.curve_keypair()
    keys = Keys.made_for(pair[0])
    with Peer(curve=pair) as hub:
        hub.allowed = keys.public
        with Client(hub.endpoint, relayed=True, keys=keys, within=10) as client:
            assert say(client) == "hello"


def test_curve_keys_that_the_peer_comes_to_know() -> None:
    pair = zmq.curve_keypair()
    keys = Keys.made_for(pair[0])
    with Peer(curve=pair) as hub, Client(hub.endpoint, relayed=True, keys=keys) as client:
        with pytest.raises(Refused):
            say(client, within=0.2)
        hub.allowed = keys.public
        assert say(client, within=20) == "hello"


@pytest.mark.parametrize("keys", [None, Keys.made_for(zmq.curve_keypair()[0])])
def test_who_has_no_keys_or_wrong_ones_reaches_nobody(keys: Keys | None) -> None:
    with Peer(curve=zmq.curve_keypair()) as hub, Client(hub.endpoint, relayed=True, keys=keys) as client:
        with pytest.raises(Refused) as caught:
            say(client, within=0.5)
        assert (caught.value.code, caught.value.not_executed) == (Bus.unavailable, True)
        assert ("yimen keys show suite" if keys else "keys=Keys.read(FILE)") in str(caught.value)
        assert hub.counts == {}


def test_each_instance_is_known_by_its_own_key_and_the_hub_by_that_of_the_keys() -> None:
    hubs, instances = zmq.curve_keypair(), zmq.curve_keypair()
    keys = Keys.made_for(hubs[0])
    with Peer(curve=instances) as instance, Peer(instance.instance(), curve=hubs) as hub:
        instance.allowed = hub.allowed = keys.public
        with Client(hub.endpoint, keys=keys, within=10) as client:
            assert say(client) == "hello"
            assert (hub.counts["request"], instance.counts["request"]) == (0, 1)


def test_an_instance_with_another_key_than_the_directory_tells_is_not_called() -> None:
    hubs, instances = zmq.curve_keypair(), zmq.curve_keypair()
    keys = Keys.made_for(hubs[0])
    with Peer(curve=instances) as instance:
        told = instance.instance()
        told.key = bytes(range(32))
        with Peer(told, curve=hubs) as hub, Client(hub.endpoint, keys=keys) as client:
            instance.allowed = hub.allowed = keys.public
            with pytest.raises(Refused) as caught:
                say(client, within=1)
            assert caught.value.code == Bus.unavailable and instance.endpoint in caught.value.detail
            assert instance.counts == {}


def test_keys_that_the_peer_does_not_know_reach_nobody_and_it_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    pair = zmq.curve_keypair()
    with Peer(curve=pair) as hub, Client(hub.endpoint, relayed=True, keys=Keys.made_for(pair[0])) as client:
        with caplog.at_level(logging.WARNING), pytest.raises(Refused) as caught:
            say(client, within=1)
        assert caught.value.code == Bus.key_revoked and caught.value.not_executed and "yimen keys rotate" in str(caught.value)
        assert hub.counts == {}
        assert [it.getMessage() for it in caplog.records] == [f"the handshake with {hub.endpoint} failed: do the keys fit?"]


def test_keys_are_not_shown() -> None:
    assert "secret" not in repr(Keys(b"a", b"b", b"secret"))


def test_asyncio_calls_run_side_by_side() -> None:
    async def main(endpoint: str) -> list[str]:
        async with AsyncClient(endpoint) as client:
            return [it.text for it in await asyncio.gather(*(client.call(ECHO, Text(text=str(n)), within=30) for n in range(300)))]

    with Peer() as instance, Peer(instance.instance()) as hub:
        assert asyncio.run(main(hub.endpoint)) == [str(n) for n in range(300)]


@pytest.mark.usefixtures("patient")
def test_asyncio_overlooks_nothing_that_comes_while_it_sends() -> None:
    async def main(endpoint: str) -> None:
        async with AsyncClient(endpoint) as client:
            await asyncio.gather(*(say_often(client) for _ in range(3)))

    async def say_often(client: AsyncClient) -> None:
        for _ in range(500):
            await client.call(ECHO, Text(text="hello"), within=20)

    with Peer() as instance, Peer(instance.instance()) as hub:
        asyncio.run(main(hub.endpoint))


def test_asyncio_cancellation_cancels_the_call() -> None:
    async def main(endpoint: str) -> None:
        async with AsyncClient(endpoint) as client:
            await client.call(ECHO, Text(text="hello"))
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.call(ECHO, Text(text="silent"), within=60), 0.2)
            await client.call(ECHO, Text(text="hello"))

    with Peer() as instance, Peer(instance.instance()) as hub:
        asyncio.run(main(hub.endpoint))
        assert instance.counts["cancel"] == 1


def test_asyncio_subscriptions_survive_their_publisher() -> None:
    async def main(endpoint: str, instance: Peer) -> list[int]:
        found: list[int] = []
        async with AsyncClient(endpoint) as client:
            async for event in client.subscribe("echo"):
                found.append(event.position)
                if event.position == 3:
                    instance.close()
                    anew = Peer(endpoint=instance.endpoint, events=5)
                    anew.node = instance.node
                if event.position == 5:
                    anew.close()
                    return found
        return found

    instance = Peer(events=3)
    with Peer(instance.instance()) as hub:
        assert asyncio.run(main(hub.endpoint, instance)) == [1, 2, 3, 4, 5]
