"""Every vector of docs/vectors: those with a value in both directions, those with an error by its word."""

from __future__ import annotations

import dataclasses
import json
import random
from collections import Counter
from dataclasses import dataclass
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any

import pytest

from yimen import limits
from yimen.principal import Principal, Role
from yimen.wire import control, fields
from yimen.wire.checksum import crc32c
from yimen.wire.errors import WireError
from yimen.wire.extensions import Extensions, Trace
from yimen.wire.fields import integer, message, real, text
from yimen.wire.message import Message
from yimen.wire.record import Record, Rejected, Type, read_frame

VECTORS = Path(__file__).parents[3] / "docs" / "vectors"


class Colour(IntEnum):
    none = 0
    red = 1
    green = 300


@dataclass(kw_only=True)
class Leaf(Message):
    name: str = text(1)
    count: int = integer(2)


@dataclass(kw_only=True)
class Sample(Message):
    truth: bool = fields.boolean(1)
    signed: int = fields.integer(2)
    unsigned: int = fields.natural(3)
    real: float = fields.real(4)
    text: str = fields.text(5)
    bytes: bytes = fields.octets(6)
    colour: Colour = fields.case(7, Colour)
    optional: int | None = fields.integer(8, optional=True)
    numbers: list[int] = fields.integer(9, list=True)
    texts: list[str] = fields.text(10, list=True)
    leaf: Leaf | None = fields.message(11, Leaf, optional=True)
    leaves: list[Leaf] = fields.message(12, Leaf, list=True)
    always: Leaf = fields.message(13, Leaf)
    reals: list[float] = fields.real(14, list=True)
    high: str = fields.text(2000)


def vectors(*names: str) -> list[Any]:
    found = [(name, vector) for name in names for vector in json.loads((VECTORS / name).read_text())["vectors"]]
    return [pytest.param(vector, id=f"{name}: {vector['name']}") for name, vector in found]


def plain(value: Any) -> Any:
    """A message as the vectors write one: bytes as hexadecimal digits, names as on the wire."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, list):
        return [plain(element) for element in value]
    if isinstance(value, Message):
        return {camel(f.name): plain(getattr(value, f.name)) for f in dataclasses.fields(value)}  # type: ignore[arg-type]
    return value


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def without_defaults(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_defaults(it) for name, it in value.items() if it not in (None, False, 0, "", "none", [])}
    return [without_defaults(it) for it in value] if isinstance(value, list) else value


def extensions_of(value: dict[str, Any]) -> Extensions:
    trace, key, principal, target = (value.get(name) for name in ("trace", "key", "principal", "target"))
    return Extensions(
        trace=trace and Trace(bytes.fromhex(trace["traceID"]), bytes.fromhex(trace["spanID"])),
        key=key and bytes.fromhex(key),
        principal=principal
        and Principal(id=principal.get("id", ""), role=Role[principal.get("role", "none")], channel=principal.get("channel", "")),
        target=target and bytes.fromhex(target),
    )


def record_of(value: dict[str, Any]) -> Record:
    names = {"requestID": "request_id", "hopLimit": "hop_limit"}
    numbers = {names.get(name, name): it for name, it in value.items() if name not in ("type", "extensions", "body")}
    return Record(Type[value["type"]], extensions=extensions_of(value.get("extensions", {})), **numbers)


def body_of(record: Record) -> Message | None:
    kind = control.BODIES.get(record.type)
    return kind.decode(record.body) if kind else None


@pytest.mark.parametrize("vector", vectors("fields.json"))
def test_fields(vector: dict[str, Any]) -> None:
    data = bytes.fromhex(vector["hex"])
    if "error" in vector:
        with pytest.raises(WireError) as caught:
            Sample.decode(data)
        assert caught.value.word == vector["error"]
        return
    sample = Sample.decode(data)
    expected = dict(vector["value"])
    expected["unsigned"] = int(expected.get("unsigned", 0))
    assert without_defaults(plain(sample)) == without_defaults(expected)
    assert (sample.optional is None) == ("optional" not in expected)
    if vector.get("canonical", True):
        assert sample.encode() == data


@pytest.mark.parametrize("vector", vectors("extensions.json"))
def test_extensions(vector: dict[str, Any]) -> None:
    data = bytes.fromhex(vector["hex"])
    if "error" in vector:
        with pytest.raises(WireError) as caught:
            Extensions.decode(data)
        assert caught.value.word == vector["error"]
        return
    assert Extensions.decode(data) == extensions_of(vector["value"])
    if vector.get("canonical", True):
        assert extensions_of(vector["value"]).encode() == data


@pytest.mark.parametrize("vector", vectors("frames.json", "control.json", "calls.json", "streams.json"))
def test_frames(vector: dict[str, Any]) -> None:
    frame = bytes.fromhex(vector["hex"])
    records = list(read_frame(frame))
    rejected = [record.word for record in records if isinstance(record, Rejected)]
    if "error" in vector:
        if not rejected:
            with pytest.raises(WireError) as caught:
                [body_of(record) for record in records if isinstance(record, Record)]
            rejected = [caught.value.word]
        assert rejected == [vector["error"]]
        return
    assert not rejected
    assert len(records) == len(vector["value"])
    for record, value in zip(records, vector["value"]):
        assert isinstance(record, Record)
        expected = record_of(value)
        expected.body = record.body
        assert record == expected
        body = value.get("body", "")
        if isinstance(body, str):
            assert record.body.hex() == body
        else:
            message = body_of(record)
            assert without_defaults(plain(message)) == without_defaults(body)
            assert message is not None and message.encode() == record.body
    if vector.get("canonical", True):
        assert b"".join(record.encode() for record in records if isinstance(record, Record)) == frame


def test_any_bytes_are_read_or_refused() -> None:
    """Vectors with bytes changed, cut and doubled, checksums mended so that more than the header is looked at."""
    draw = random.Random(1)
    names = ("frames.json", "control.json", "calls.json", "streams.json")
    frames = [bytes.fromhex(it["hex"]) for name in names for it in json.loads((VECTORS / name).read_text())["vectors"]]
    outcomes: Counter[str] = Counter()
    for _ in range(20_000):
        frame = bytearray(draw.choice(frames))
        for _ in range(draw.randrange(4)):
            if frame:
                frame[draw.randrange(len(frame))] = draw.randrange(256)
        frame = frame[: draw.randrange(len(frame) + 1)] if draw.random() < 0.1 else frame
        if len(frame) >= 64 and draw.random() < 0.9:
            length = int.from_bytes(frame[8:10], "little")
            frame[6] &= 0xFE
            frame[60:64] = crc32c(bytes(frame[:60] + frame[64:length])).to_bytes(4, "little")
        for record in read_frame(bytes(frame)):
            try:
                outcomes[record.word if isinstance(record, Rejected) else type(body_of(record)).__name__] += 1
            except WireError as error:
                outcomes[error.word] += 1
    assert outcomes["malformedField"] and outcomes["malformedHeader"] and outcomes["Greeting"]


def nested(count: int) -> type[Message]:
    """A message that holds so many others, one in the other."""
    kind: type[Message] = Leaf
    for _ in range(count):
        kind = dataclasses.make_dataclass("Nest", [("inner", kind, message(1, kind))], bases=(Message,), kw_only=True)
    return kind


def test_the_outermost_message_is_not_counted_among_the_sixteen() -> None:
    held = nested(limits.DEPTH)
    assert held.decode(held().encode()) == held()
    held = nested(limits.DEPTH + 1)
    with pytest.raises(WireError) as caught:
        held.decode(held().encode())
    assert caught.value.word == "limitExceeded"


@dataclasses.dataclass(kw_only=True)
class Doubles(Message):
    one: float = real(1)
    optional: float | None = real(2, optional=True)
    list: list[float] = real(3, list=True)


def test_minus_zero_is_a_default_and_keeps_its_sign_where_it_is_written() -> None:
    minus = bytes(7) + b"\x80"
    data = Doubles(one=-0.0, optional=-0.0, list=[-0.0]).encode()
    assert data == b"\x11" + minus + b"\x1a\x08" + minus
