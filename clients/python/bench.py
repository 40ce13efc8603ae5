#!/usr/bin/env python3
"""Bare sequential calls a second, beside a floor taken in the same run.

The floor is the least that pyzmq can do for the same question: a DEALER that sends the bytes of a `bus.ping` made beforehand, polls, and
receives the answer without looking at it.

    ./bench.py [--data DIR | ENDPOINT] [--calls 5000] [--rounds 5]
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
from collections.abc import Callable

import zmq

from yimen import AsyncClient, Client, Principal, Role, hub_of, service_id
from yimen.contracts import BUS_PING, Ping
from yimen.wire.control import Greeting
from yimen.wire.extensions import Extensions, Trace
from yimen.wire.record import Record, Type

SERVICE = "case"
WHO = Principal(id="bench", role=Role.service, channel="service")


def floor(endpoint: str) -> tuple[Callable[[int], None], Callable[[], None]]:
    """What asks so many times, and what ends it."""
    context = zmq.Context()
    dealer = context.socket(zmq.DEALER)
    dealer.connect(endpoint)
    dealer.send(Record(Type.hello, body=Greeting(node=bytes([1]) * 16, incarnation=1, version="1").encode()).encode())
    dealer.recv()
    extensions = Extensions(Trace(bytes(16), bytes(8)), None, WHO)
    ids = iter(range(1, 1 << 30))

    def ask(calls: int) -> None:
        frames = [
            Record(
                Type.request, next(ids), extensions=extensions, service=service_id(SERVICE), method=BUS_PING.number, timeout=5000
            ).encode()
            for _ in range(calls)
        ]
        begun = time.perf_counter()
        for frame in frames:
            dealer.send(frame)
            dealer.poll()
            dealer.recv()
        ask.seconds = time.perf_counter() - begun  # type: ignore[attr-defined]

    return ask, lambda: context.destroy(0)


async def ask_concurrently(endpoint: str, calls: int, at_once: int) -> float:
    async with AsyncClient(endpoint, principal=WHO) as client:

        async def ask(count: int) -> None:
            for _ in range(count):
                await client.bus.ping(SERVICE, Ping())

        await ask(10)
        begun = time.perf_counter()
        await asyncio.gather(*(ask(calls // at_once) for _ in range(at_once)))
        return calls / (time.perf_counter() - begun)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("endpoint", nargs="?")
    parser.add_argument("--data")
    parser.add_argument("--calls", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    endpoint = arguments.endpoint or hub_of(arguments.data)
    calls = arguments.calls

    floors, clients = [], []
    ask, end = floor(endpoint)
    with Client(endpoint, principal=WHO) as client:
        client.bus.ping(SERVICE)
        ask(200)
        for _ in range(arguments.rounds):  # By turns, so that what else the machine does falls on both.
            ask(calls)
            floors.append(calls / ask.seconds)  # type: ignore[attr-defined]
            begun = time.perf_counter()
            for _ in range(calls):
                client.bus.ping(SERVICE)
            clients.append(calls / (time.perf_counter() - begun))
    end()
    bare, ours = statistics.median(floors), statistics.median(clients)
    print(f"{endpoint}, median of {arguments.rounds} rounds of {calls} sequential bus.ping")
    print(f"  bare pyzmq            {bare:9,.0f} a second")
    print(f"  Client                {ours:9,.0f} a second, {ours / bare:.2f} of it")
    for at_once in (1, 100):
        print(f"  AsyncClient, {at_once:3} at once {asyncio.run(ask_concurrently(endpoint, calls, at_once)):7,.0f} a second")


if __name__ == "__main__":
    main()
