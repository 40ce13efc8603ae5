"""Messages: dataclasses that can be written and read (PROTOCOL, section 5)."""

from __future__ import annotations

import dataclasses
from typing import Any, ClassVar, TypeVar

from .. import limits
from .errors import WireError
from .kinds import LENGTH, Kind, raw, read_value, read_varint, unpack, write_varint

M = TypeVar("M", bound="Message")


@dataclasses.dataclass(frozen=True)
class Field:
    """One declared field: its number and kind, and whether it is a list, optional (None or a value), or a message, always written."""

    number: int
    kind: Kind
    is_list: bool = False
    is_optional: bool = False
    is_message: bool = False
    name: str = ""

    @property
    def is_packed(self) -> bool:
        return self.is_list and self.kind.wire != LENGTH


class Message:
    """A message of a contract."""

    __slots__ = ()
    _fields_by_number: ClassVar[dict[int, Field]]

    def encode(self) -> bytes:
        """Its bytes. Raises WireError when a value is outside its type's range."""
        out = bytearray()
        for field in fields_of(type(self)).values():
            _write_field(out, field, getattr(self, field.name))
        return bytes(out)

    @classmethod
    def decode(cls: type[M], data: bytes, depth: int = 0) -> M:
        """The message in `data`, which lies in so many others. Raises WireError when a rule of section 5 is broken."""
        if depth > limits.DEPTH:
            raise WireError("limitExceeded", "depth")
        return cls(**_read_fields(fields_of(cls), data, depth))


def fields_of(cls: type[Message]) -> dict[int, Field]:
    """The declared fields of a message, by rising number."""
    try:
        return cls.__dict__["_fields_by_number"]  # type: ignore[no-any-return]
    except KeyError:
        declared = [dataclasses.replace(f.metadata["field"], name=f.name) for f in dataclasses.fields(cls)]  # type: ignore[arg-type]
        cls._fields_by_number = {field.number: field for field in sorted(declared, key=lambda field: field.number)}
        return cls._fields_by_number


def _write_field(out: bytearray, field: Field, value: Any) -> None:
    kind = field.kind
    if field.is_list:
        if len(value) > limits.ELEMENTS:
            raise WireError("limitExceeded", field.name)
        if field.is_packed:
            packed = b"".join(raw(kind, element) for element in value)
            values = [packed] if packed else []
        else:
            values = [bytes(kind.write(element)) for element in value]
        for element in values:
            out += write_varint(field.number << 3 | LENGTH) + write_varint(len(element)) + element
    elif value is not None and (field.is_optional or field.is_message or value != kind.default()):
        out += write_varint(field.number << 3 | kind.wire)
        written = raw(kind, value)
        out += write_varint(len(written)) + written if kind.wire == LENGTH else written


def _read_fields(fields: dict[int, Field], data: bytes, depth: int) -> dict[str, Any]:
    values: dict[str, Any] = {}
    at = last = 0
    while at < len(data):
        tag, at = read_varint(data, at)
        number, wire = tag >> 3, tag & 7
        if number < last or not 0 < number < 1 << 29:
            raise WireError("malformedField", "number")
        field = fields.get(number)
        if field and wire != (LENGTH if field.is_packed else field.kind.wire):
            raise WireError("malformedField", "wire type")
        value, at = read_value(data, at, wire)
        if field is None:
            pass
        elif field.is_list:
            elements = values.setdefault(field.name, [])
            elements += unpack(field.kind, value, depth) if field.is_packed else [field.kind.read(value, depth)]
            if len(elements) > limits.ELEMENTS:
                raise WireError("limitExceeded", field.name)
        elif number == last:
            raise WireError("malformedField", "twice")
        else:
            values[field.name] = field.kind.read(value, depth)
        last = number
    return values


def message_of(message: type[Message]) -> Kind:
    """The kind of a message inside another."""
    return Kind(LENGTH, lambda value: value.encode(), lambda value, depth: message.decode(value, depth + 1), message)
