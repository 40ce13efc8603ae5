#!/usr/bin/env python3
"""Writes src/yimen/contracts.py from docs/contracts.json: messages, enumerations, methods, events and codes of refusals.

    ./generate.py [CONTRACTS_JSON] [--check]

With --check nothing is written; the exit code is 1 where the file is not current.
"""

from __future__ import annotations

import json
import keyword
import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TARGET = HERE / "src" / "yimen" / "contracts.py"
SOURCE = HERE.parents[1] / "docs" / "contracts.json"

HEAD = '''"""What the services of the suite say: generated from docs/contracts.json by generate.py; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .method import Method, Options, service_id
from .principal import Principal as Principal
from .principal import Role as Role
from .wire import fields as wire
from .wire.message import Message

if TYPE_CHECKING:
    from typing_extensions import Unpack
'''

# The bus's own vocabulary is written by hand, since the engine needs it.
BY_HAND = {"Principal", "Role"}
TYPES = {"bool": "bool", "integer": "int", "natural": "int", "double": "float", "text": "str", "bytes": "bytes"}
MAKERS = {"bool": "boolean", "integer": "integer", "natural": "natural", "double": "real", "text": "text", "bytes": "octets"}
MAKERS |= {"enumeration": "case", "message": "message"}


def snake(name: str) -> str:
    """`caseID` -> `case_id`; what Python keeps for itself gets an underscore behind it."""
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return name + "_" if keyword.iskeyword(name) else name


def case_name(name: str) -> str:
    """The same for a case of an enumeration, which has names of its own to keep clear of."""
    name = snake(name)
    return name + "_" if name in ("name", "value", "mro", "real", "imag", "numerator", "denominator") else name


def docstring(text: str, indent: str, room: int = 140) -> str:
    text = text.replace("\\", "\\\\").replace('"""', "'''").strip()
    one = f'{indent}"""{text}"""'
    if len(one) <= room:
        return one + "\n"
    lines, line = [], f'{indent}"""'
    for word in text.split():
        if len(line) + len(word) + 1 > room - 3 and line.strip() != '"""':
            lines.append(line.rstrip())
            line = indent
        line += word + " "
    return "\n".join(lines + [line.rstrip()]) + '"""\n'


def enumeration(it: dict[str, Any]) -> str:
    cases = "".join(f"    {case_name(case['name'])} = {case['number']}\n" for case in it["cases"])
    return f"class {it['name']}(IntEnum):\n{docstring(it['summary'] or it['name'], '    ')}\n{cases}"


def field(it: dict[str, Any]) -> str:
    python = TYPES.get(it["type"]) or it["of"]
    if it["isList"]:
        python = f"list[{python}]"
    elif it["isOptional"]:
        python += " | None"
    arguments = [str(it["number"])] + ([it["of"]] if it["of"] else [])
    arguments += [f"{name}=True" for name, key in (("list", "isList"), ("optional", "isOptional"), ("secret", "isSecret")) if it[key]]
    declared = f"    {snake(it['name'])}: {python} = wire.{MAKERS[it['type']]}({', '.join(arguments)})\n"
    return declared + (docstring(it["summary"], "    ") if it["summary"] else "")


def message(it: dict[str, Any]) -> str:
    fields = "".join(field(each) for each in it["fields"])
    text = docstring(it["summary"] or it["name"], "    ")
    return f"@dataclass(kw_only=True, slots=True)\nclass {it['name']}(Message):\n{text}" + (f"\n{fields}" if fields else "")


def in_order(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each message after those that its fields are made of."""
    by_name = {it["name"]: it for it in messages}
    done: dict[str, dict[str, Any]] = {}

    def visit(it: dict[str, Any], path: tuple[str, ...]) -> None:
        if it["name"] in path:
            raise SystemExit(f"a message that holds itself: {' > '.join(path)}")
        for each in it["fields"]:
            if each["type"] == "message" and each["of"] in by_name and each["of"] not in done:
                visit(by_name[each["of"]], (*path, it["name"]))
        done[it["name"]] = it

    for it in messages:
        visit(it, ())
    return list(done.values())


def constant(method: dict[str, Any]) -> str:
    return snake(method["name"].replace(".", "_")).rstrip("_").upper()


def table(service: int, methods: list[dict[str, Any]]) -> str:
    return "".join(
        f"{constant(it)} = Method("
        f"{it['name']!r}, {service:#010x}, {it['number']}, {it['kind'] == 'command'}, {it['request']}, {it['reply']})\n".replace("'", '"')
        for it in methods
    )


def calls(name: str, methods: list[dict[str, Any]], empty: set[str], is_async: bool, of_every: bool) -> str:
    """The class whose methods are the calls of a service."""
    words = ("Async", "async ", "await ") if is_async else ("", "", "")
    out = f"class {words[0]}{name}Calls:\n" + docstring(
        f"Calls of {'any service, which is named first' if of_every else name.lower()}.", "    "
    )
    out += "\n    def __init__(self, caller: Any) -> None:\n        self._caller = caller\n"
    for it in methods:
        request = f"request: {it['request']}" + (f" = {it['request']}()" if it["request"] in empty else "")
        service = "service: str, " if of_every else ""
        method = f"replace({constant(it)}, service=service_id(service))" if of_every else constant(it)
        roles = f" Roles: {', '.join(it['roles'])}." if it["roles"] else ""
        local = snake(it["name"].split(".", 1)[1])
        out += f"\n    {words[1]}def {local}(self, {service}{request}, **options: Unpack[Options]) -> {it['reply']}:\n"
        out += docstring(f"{it['summary']}{roles}", "        ")
        out += f"        reply: {it['reply']} = {words[2]}self._caller.call({method}, request, **options)\n        return reply\n"
    return out


def generate(contracts: dict[str, Any]) -> str:
    if contracts["format"] != 1:
        raise SystemExit(f"format {contracts['format']} of the contracts is not known here")
    empty = {it["name"] for it in contracts["messages"] if not it["fields"]}
    parts = [HEAD]
    parts += [enumeration(it) for it in contracts["enumerations"] if it["name"] not in BY_HAND]
    parts += [message(it) for it in in_order(contracts["messages"]) if it["name"] not in BY_HAND]
    constants = table(0, contracts["every"]) + "".join(table(it["id"], it["methods"]) for it in contracts["services"])
    parts.append(f"# Methods\n\n{constants}")
    groups = [("Bus", contracts["every"], True)] + [(it["name"].capitalize(), it["methods"], False) for it in contracts["services"]]
    for is_async in (False, True):
        parts += [calls(name, methods, empty, is_async, of_every) for name, methods, of_every in groups]
        word = "Async" if is_async else ""
        members = "".join(
            f"\n    @cached_property\n    def {name.lower()}(self) -> {word}{name}Calls:\n        return {word}{name}Calls(self)\n"
            for name, _, _ in groups
        )
        parts.append(f"class {word}Services:\n{docstring('The calls of each service.', '    ')}{members}")
    events = "".join(f'    "{it["kind"]}": {it["payload"]},\n' for it in contracts["events"])
    text = '"""The message that an event\'s payload is, by its kind; `case.*` stands for every kind of that service."""\n'
    parts.append(f"EVENTS: dict[str, type[Message]] = {{\n{events}}}\n{text}")
    codes = "".join(f"    {snake(it['name'].replace('.', '_'))} = {it['code']}\n" for it in contracts["refusals"])
    parts.append(f"class Code(IntEnum):\n{docstring('Refusals by their codes; REFUSALS.md tells what each means.', '    ')}\n{codes}")
    return "\n\n".join(parts)


def main() -> int:
    arguments = [it for it in sys.argv[1:] if it != "--check"]
    source = Path(arguments[0]) if arguments else SOURCE
    text = generate(json.loads(source.read_text(encoding="utf-8")))
    if "--check" in sys.argv:
        is_current = TARGET.exists() and TARGET.read_text(encoding="utf-8") == text
        if not is_current:
            print(f"{TARGET.name} is not current: run {Path(__file__).name}", file=sys.stderr)
        return 0 if is_current else 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
