"""PROTOCOL, section 10: what several hubs tell of instances."""

from __future__ import annotations

import pytest
from world import ECHO, instance, node

from yimen.engine.directory import Directory, is_numeric
from yimen.wire.control import DirectoryTable, Instance

A, B = "tcp://127.0.0.1:1", "tcp://127.0.0.1:2"


def directory() -> Directory:
    return Directory(lambda path: path == "/run/there")


def snapshot(*instances: Instance, incarnation: int = 1) -> DirectoryTable:
    return DirectoryTable(is_snapshot=True, instances=list(instances), incarnation=incarnation)


def change(*instances: Instance, removed: tuple[Instance, ...] = ()) -> DirectoryTable:
    return DirectoryTable(instances=list(instances), removed=[it.id for it in removed], incarnation=1)


def listed(it: Directory, now: float = 0.0, stands: bool = False) -> list[Instance]:
    it.expire(now, lambda node: stands)
    return [entry.instance for entry in it.of_service(ECHO)]


def test_a_snapshot_and_changes() -> None:
    it = directory()
    it.merge(A, snapshot(instance(1)), 0)
    it.merge(A, change(instance(2)), 0)
    assert listed(it) == [instance(1), instance(2)]
    it.merge(A, change(removed=(instance(1),)), 0)
    assert listed(it) == [instance(2)]


@pytest.mark.parametrize("order", [1, -1])
def test_the_higher_incarnation_and_revision_is_kept(order: int) -> None:
    it = directory()
    for told in [instance(1, revision=1), instance(1, revision=2, draining=True)][::order]:
        it.merge(A, change(told), 0)
    assert listed(it) == [instance(1, revision=2, draining=True)]


def test_an_entry_goes_when_the_last_hub_that_held_it_says_so() -> None:
    it = directory()
    it.merge(A, snapshot(instance(1)), 0)
    it.merge(B, snapshot(instance(1)), 0)
    it.merge(A, change(removed=(instance(1),)), 0)
    assert listed(it) == [instance(1)]
    it.merge(B, snapshot(), 0)
    assert listed(it) == []


def test_a_hub_that_started_anew_empties_nobodys_table() -> None:
    it = directory()
    it.merge(A, snapshot(instance(1), incarnation=1), 0)
    it.merge(A, snapshot(incarnation=2), 10)
    assert listed(it, 12.9) == [instance(1)]
    assert it.due_at() == 13
    assert listed(it, 13.1) == []


def test_what_is_told_again_within_the_lease_stays() -> None:
    it = directory()
    it.merge(A, snapshot(instance(1), incarnation=1), 0)
    it.merge(A, snapshot(incarnation=2), 10)
    it.merge(A, change(instance(1)), 11)
    assert listed(it, 99) == [instance(1)]


def test_the_word_of_a_new_life_of_a_hub_is_not_taken_twice() -> None:
    it = directory()
    it.merge(A, snapshot(instance(1), incarnation=1), 0)
    it.merge(A, snapshot(incarnation=2), 10)
    it.merge(A, snapshot(incarnation=2), 11)
    assert listed(it, 11) == []


def test_a_hub_that_starts_anew_again_prolongs_nothing() -> None:
    it = directory()
    it.merge(A, snapshot(instance(1), incarnation=1), 0)
    it.merge(A, snapshot(incarnation=2), 10)
    it.merge(A, snapshot(incarnation=3), 12)
    assert listed(it, 13.1) == []


def test_what_was_taken_back_and_is_told_again_stays() -> None:
    it = directory()
    it.merge(A, snapshot(instance(1)), 0)
    it.merge(B, snapshot(instance(1)), 0)
    it.hub_lost(B)
    it.merge(A, change(removed=(instance(1),)), 10)
    it.merge(A, change(instance(1)), 11)
    assert listed(it, 99) == [instance(1)]


def test_without_any_hub_the_table_stays() -> None:
    it = directory()
    it.merge(A, snapshot(instance(1)), 0)
    it.hub_lost(A)
    assert listed(it, 1e9) == [instance(1)]


@pytest.mark.parametrize("stands", [True, False])
def test_what_a_hub_took_back_and_only_absent_ones_hold_stays_for_a_lease_or_as_long_as_its_link(stands: bool) -> None:
    it = directory()
    it.merge(A, snapshot(instance(1)), 0)
    it.merge(B, snapshot(instance(1)), 0)
    it.hub_lost(B)
    it.merge(A, change(removed=(instance(1),)), 10)
    assert listed(it, 12.9) == [instance(1)]
    assert listed(it, 13.1, stands) == ([instance(1)] if stands else [])
    assert listed(it, 13.2) == []


@pytest.mark.parametrize(
    ("endpoints", "chosen"),
    [
        (["ipc:///run/elsewhere", "tcp://127.0.0.1:5"], "tcp://127.0.0.1:5"),
        (["ipc:///run/there", "tcp://127.0.0.1:5"], "ipc:///run/there"),
        (["tcp://somewhere.example:5", "tcp://[::1]:5"], "tcp://[::1]:5"),
        (["tcp://0.0.0.0:5", "tcp://[::]:5", "tcp://127.0.0.1", "tcp://127.0.0.1:0", "udp://127.0.0.1:5"], None),
    ],
)
def test_the_first_endpoint_that_can_be_reached_is_taken(endpoints: list[str], chosen: str | None) -> None:
    it = directory()
    it.merge(A, snapshot(instance(1, endpoints=endpoints)), 0)
    assert [entry.endpoint for entry in it.of_service(ECHO)] == [chosen]


def test_a_directory_is_bounded() -> None:
    it = directory()
    for number in range(1100):
        told = Instance(id=number.to_bytes(16, "big"), service="echo", node=node(1), endpoints=[], lease_milliseconds=3000)
        it.merge(A, change(told), 0)
    assert len(listed(it)) == 1024


def test_numeric_addresses() -> None:
    assert is_numeric("tcp://10.0.0.1:80") and not is_numeric("tcp://10.0.0.1:70000") and not is_numeric("tcp://10.0.0.999:80")
