"""Bodies: protobuf's encoding in its canonical form (PROTOCOL, section 5).

A message is a dataclass that derives from `Message`; each of its fields is declared with its number:

    @dataclass(kw_only=True)
    class Leaf(Message):
        name: str = text(1)
        count: int = integer(2)
"""

from __future__ import annotations

import dataclasses
import struct
from collections.abc import Callable
from enum import IntEnum
from typing import Any, ClassVar, TypeVar

from .. import limits
from .errors import WireError

_VARINT, _EIGHT, _LENGTH, _FOUR = 0, 1, 2, 5
_DOUBLE = struct.Struct("<d")
M = TypeVar("M", bound="Message")


@dataclasses.dataclass(frozen=True)
class Kind:
    """How values of one type look on the wire: as one varint, as eight bytes, or with a length before them."""

    wire: int
    write: Callable[[Any], bytes | int]
    read: Callable[[Any, int], Any]  # the value or its bytes, and the depth of the message that it stands in
    default: Callable[[], Any]


@dataclasses.dataclass(frozen=True)
class Field:
    """One declared field: its number, its kind, and whether it is a list, optional (None or a value), or always written (a message)."""

    number: int
    kind: Kind
    is_list: bool = False
    is_optional: bool = False
    is_message: bool = False
    name: str = ""

    @property
    def is_packed(self) -> bool:
        return self.is_list and self.kind.wire != _LENGTH


class Message:
    """A message of a contract."""

    __slots__ = ()
    _fields_by_number: ClassVar[dict[int, Field]]

    def encode(self) -> bytes:
        """Its bytes. Raises WireError when a value is outside its type's range."""
        out = bytearray()
        for field in _fields_of(type(self)).values():
            _write_field(out, field, getattr(self, field.name))
        return bytes(out)

    @classmethod
    def decode(cls: type[M], data: bytes, depth: int = 1) -> M:
        """The message in `data`. Raises WireError when a rule of section 5 is broken."""
        if depth > limits.DEPTH:
            raise WireError("limitExceeded", "depth")
        return cls(**_read_fields(_fields_of(cls), data, depth))


def _fields_of(cls: type[Message]) -> dict[int, Field]:
    try:
        return cls.__dict__["_fields_by_number"]  # type: ignore[no-any-return]
    except KeyError:
        declared = [dataclasses.replace(f.metadata["field"], name=f.name) for f in dataclasses.fields(cls)]  # type: ignore[arg-type]
        cls._fields_by_number = {field.number: field for field in sorted(declared, key=lambda field: field.number)}
        return cls._fields_by_number


# Writing


def write_varint(value: int) -> bytes:
    if value < 0x80:
        return bytes((value,))
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _write_field(out: bytearray, field: Field, value: Any) -> None:
    kind = field.kind
    if field.is_list:
        if len(value) > limits.ELEMENTS:
            raise WireError("limitExceeded", field.name)
        if field.is_packed:
            packed = b"".join(_raw(kind, element) for element in value)
            values = [packed] if packed else []
        else:
            values = [bytes(kind.write(element)) for element in value]
        for element in values:
            out += write_varint(field.number << 3 | _LENGTH) + write_varint(len(element)) + element
    elif value is not None and (field.is_optional or field.is_message or value != kind.default()):
        out += write_varint(field.number << 3 | kind.wire)
        raw = _raw(kind, value)
        out += write_varint(len(raw)) + raw if kind.wire == _LENGTH else raw


def _raw(kind: Kind, value: Any) -> bytes:
    written = kind.write(value)
    return write_varint(written) if isinstance(written, int) else written


# Reading


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


def _read_value(data: bytes, at: int, wire: int) -> tuple[Any, int]:
    if wire == _VARINT:
        return read_varint(data, at)
    if wire == _LENGTH:
        length, at = read_varint(data, at)
    elif wire == _EIGHT:
        length = 8
    elif wire == _FOUR:
        length = 4
    else:
        raise WireError("malformedField", "wire type")
    if at + length > len(data):
        raise WireError("truncated")
    return data[at : at + length], at + length


def _read_fields(fields: dict[int, Field], data: bytes, depth: int) -> dict[str, Any]:
    values: dict[str, Any] = {}
    at = last = 0
    while at < len(data):
        tag, at = read_varint(data, at)
        number, wire = tag >> 3, tag & 7
        if number < last or not 0 < number < 1 << 29:
            raise WireError("malformedField", "number")
        field = fields.get(number)
        if field and wire != (_LENGTH if field.is_packed else field.kind.wire):
            raise WireError("malformedField", "wire type")
        value, at = _read_value(data, at, wire)
        if field is None:
            pass
        elif field.is_list:
            elements = values.setdefault(field.name, [])
            elements += _unpack(field.kind, value, depth) if field.is_packed else [field.kind.read(value, depth)]
            if len(elements) > limits.ELEMENTS:
                raise WireError("limitExceeded", field.name)
        elif number == last:
            raise WireError("malformedField", "twice")
        else:
            values[field.name] = field.kind.read(value, depth)
        last = number
    return values


def _unpack(kind: Kind, data: bytes, depth: int) -> list[Any]:
    elements: list[Any] = []
    at = 0
    while at < len(data):
        value, at = _read_value(data, at, kind.wire)
        elements.append(kind.read(value, depth))
        if len(elements) > limits.ELEMENTS:
            raise WireError("limitExceeded")
    return elements


# The kinds


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


def _write_double(value: float) -> bytes:
    return _DOUBLE.pack(value + 0.0)  # Minus zero counts as zero.


_BOOL = Kind(_VARINT, int, _read_bool, bool)
_INTEGER = Kind(_VARINT, _zigzag, lambda value, _: value >> 1 ^ -(value & 1), int)
_NATURAL = Kind(_VARINT, lambda value: _ranged(0, (1 << 64) - 1, value), lambda value, _: value, int)
_REAL = Kind(_EIGHT, _write_double, lambda value, _: _DOUBLE.unpack(value)[0], float)
_TEXT = Kind(_LENGTH, lambda value: value.encode(), _read_text, str)
_BYTES = Kind(_LENGTH, bytes, lambda value, _: value, bytes)


def _case_kind(enumeration: type[IntEnum]) -> Kind:
    def read(value: int, depth: int) -> IntEnum:
        try:
            return enumeration(value)
        except ValueError:
            raise WireError("unknownCase", enumeration.__name__) from None

    return Kind(_VARINT, int, read, lambda: enumeration(0))


def _message_kind(message: type[Message]) -> Kind:
    return Kind(_LENGTH, lambda value: value.encode(), lambda value, depth: message.decode(value, depth + 1), message)


# Declarations


def _declare(number: int, kind: Kind, list: bool, optional: bool, secret: bool, message: bool = False) -> Any:
    field = Field(number, kind, list, optional, message)
    factory: Callable[[], Any] = (lambda: []) if list else (lambda: None) if optional else kind.default
    return dataclasses.field(default_factory=factory, repr=not secret, metadata={"field": field})


def boolean(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    return _declare(number, _BOOL, list, optional, secret)


def integer(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    """A signed number of 64 bits."""
    return _declare(number, _INTEGER, list, optional, secret)


def natural(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    """A number of 64 bits without a sign."""
    return _declare(number, _NATURAL, list, optional, secret)


def real(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    return _declare(number, _REAL, list, optional, secret)


def text(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    return _declare(number, _TEXT, list, optional, secret)


def octets(number: int, *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    """Bytes."""
    return _declare(number, _BYTES, list, optional, secret)


def case(number: int, of: type[IntEnum], *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    """A case of an enumeration."""
    return _declare(number, _case_kind(of), list, optional, secret)


def message(number: int, of: type[Message], *, list: bool = False, optional: bool = False, secret: bool = False) -> Any:
    """A message inside; written even when it is empty, unless it is optional and None."""
    return _declare(number, _message_kind(of), list, optional, secret, message=True)
