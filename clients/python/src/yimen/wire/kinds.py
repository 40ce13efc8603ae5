"""Values of one type as bytes (PROTOCOL, section 5)."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from .. import limits
from .errors import WireError

VARINT, EIGHT, LENGTH, FOUR = 0, 1, 2, 5  # wire types
_DOUBLE = struct.Struct("<d")


@dataclass(frozen=True)
class Kind:
    """How values of one type look on the wire: as one varint, as eight bytes, or with a length before them."""

    wire: int
    write: Callable[[Any], bytes | int]
    read: Callable[[Any, int], Any]  # the value or its bytes, and the depth of the message that it stands in
    default: Callable[[], Any]


def write_varint(value: int) -> bytes:
    """Seven bits a byte, lowest first, in the shortest form."""
    if value < 0x80:
        return bytes((value,))
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def raw(kind: Kind, value: Any) -> bytes:
    """A value without its tag and its length."""
    written = kind.write(value)
    return write_varint(written) if isinstance(written, int) else written


def read_varint(data: bytes, at: int) -> tuple[int, int]:
    """The varint at `at`, and where it ends."""
    value = shift = 0
    while True:
        if at >= len(data):
            raise WireError("truncated")
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            break
        shift += 7
        if shift > 63:
            raise WireError("malformedField", "varint")
    if value >> 64 or (byte == 0 and shift):
        raise WireError("malformedField", "varint")
    return value, at


def read_value(data: bytes, at: int, wire: int) -> tuple[Any, int]:
    """The number or the bytes at `at`, and where they end."""
    if wire == VARINT:
        return read_varint(data, at)
    if wire == LENGTH:
        length, at = read_varint(data, at)
    elif wire == EIGHT:
        length = 8
    elif wire == FOUR:
        length = 4
    else:
        raise WireError("malformedField", "wire type")
    if at + length > len(data):
        raise WireError("truncated")
    return data[at : at + length], at + length


def unpack(kind: Kind, data: bytes, depth: int) -> list[Any]:
    """The elements of a packed list."""
    elements: list[Any] = []
    at = 0
    while at < len(data):
        value, at = read_value(data, at, kind.wire)
        elements.append(kind.read(value, depth))
        if len(elements) > limits.ELEMENTS:
            raise WireError("limitExceeded")
    return elements


def _ranged(low: int, high: int, value: int) -> int:
    if not low <= value <= high:
        raise WireError("limitExceeded", "number out of range")
    return value


def _zigzag(value: int) -> int:
    value = _ranged(-(1 << 63), (1 << 63) - 1, value)
    return value << 1 if value >= 0 else ~(value << 1)


def _read_bool(value: int, depth: int) -> bool:
    if value > 1:
        raise WireError("malformedField", "bool")
    return value == 1


def _read_text(value: bytes, depth: int) -> str:
    try:
        return str(value, "utf-8")
    except UnicodeDecodeError:
        raise WireError("notUTF8") from None


BOOL = Kind(VARINT, int, _read_bool, bool)
INTEGER = Kind(VARINT, _zigzag, lambda value, _: value >> 1 ^ -(value & 1), int)
NATURAL = Kind(VARINT, lambda value: _ranged(0, (1 << 64) - 1, value), lambda value, _: value, int)
REAL = Kind(EIGHT, _DOUBLE.pack, lambda value, _: _DOUBLE.unpack(value)[0], float)
TEXT = Kind(LENGTH, lambda value: value.encode(), _read_text, str)
BYTES = Kind(LENGTH, bytes, lambda value, _: value, bytes)


def case_of(enumeration: type[IntEnum]) -> Kind:
    """The kind of an enumeration's cases."""

    def read(value: int, depth: int) -> IntEnum:
        try:
            return enumeration(value)
        except ValueError:
            raise WireError("unknownCase", enumeration.__name__) from None

    return Kind(VARINT, int, read, lambda: enumeration(0))
