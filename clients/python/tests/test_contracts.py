"""The contracts that are generated, and what is written by hand beside them."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from yimen import Method, Principal, Role, contracts, service_id
from yimen.wire.message import Message, fields_of

HERE = Path(__file__).parents[1]
SOURCE = HERE.parents[1] / "docs" / "contracts.json"


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", HERE / "generate.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def told() -> Any:
    if not SOURCE.exists():
        pytest.skip("docs/contracts.json is not there")
    return json.loads(SOURCE.read_text(encoding="utf-8"))


def test_the_generated_contracts_are_current(told: Any) -> None:
    assert generator().generate(told) == Path(contracts.__file__).read_text(encoding="utf-8"), "run clients/python/generate.py"


def test_what_is_written_by_hand_is_what_the_contracts_say(told: Any) -> None:
    [roles] = [it for it in told["enumerations"] if it["name"] == "Role"]
    assert {it["name"]: it["number"] for it in roles["cases"]} == {role.name: role.value for role in Role}
    for principal in (it for it in told["messages"] if it["name"] == "Principal"):
        assert {it["number"]: generator().snake(it["name"]) for it in principal["fields"]} == {number: f.name for number, f in fields_of(Principal).items()}


@pytest.mark.parametrize("name", ["identity", "item", "case", "notify"])
def test_a_services_number_is_the_checksum_of_its_name(name: str) -> None:
    methods = [it for key, it in vars(contracts).items() if isinstance(it, Method) and it.name.startswith(f"{name}.")]
    assert methods and {it.service for it in methods} == {service_id(name)}


@pytest.mark.parametrize(
    "kind", [it for it in vars(contracts).values() if isinstance(it, type) and issubclass(it, Message) and it is not Message]
)
def test_every_message_reads_what_it_writes(kind: type[Message]) -> None:
    assert kind.decode(kind().encode()) == kind()


def test_names_are_pythons() -> None:
    generate = generator()
    assert [generate.snake(it) for it in ("caseID", "registeredAt", "import", "why", "whyZh", "hasMail")] == [
        *("case_id", "registered_at", "import_", "why", "why_zh", "has_mail")
    ]


def test_a_message_that_holds_itself_is_refused_by_the_generator() -> None:
    loop = {"name": "A", "fields": [{"type": "message", "of": "A"}]}
    with pytest.raises(SystemExit):
        generator().in_order([loop])


def test_both_clients_have_the_same_calls() -> None:
    for name in ("bus", "identity", "item", "case", "notify"):
        word = name.capitalize()
        public = [{it for it in vars(getattr(contracts, f"{kind}{word}Calls")) if not it.startswith("_")} for kind in ("", "Async")]
        assert public[0] == public[1] and public[0]
