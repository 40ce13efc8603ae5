"""Keys for encrypted connections (CURVE; PROTOCOL, section 18)."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import dataclass, field
from typing import Any

import zmq

_FORMAT = 1
_TEXT = 40  # characters of Z85
_LONGEST = 65_536  # bytes of a file; a key's has some two hundred


@dataclass(frozen=True)
class Keys:
    """The suite's public key, and this client's pair; each 40 characters of Z85, or 32 bytes."""

    server: bytes
    public: bytes
    secret: bytes = field(repr=False)
    name: str = ""
    """What the operators call it; it says nothing to the suite."""

    @classmethod
    def made_for(cls, server: bytes) -> Keys:
        """A new pair for a suite with this public key."""
        return cls(server, *zmq.curve_keypair())

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Keys:
        """The keys of a file that `yimen keys new` made.

        Raises PermissionError when others than its owner can read or change it, or it is another user's; FileNotFoundError; and ValueError
        when it is no key file. What they say holds nothing of the file.
        """
        # Not waiting: what lies there may be a pipe. Asked of the open file, so that the file judged is the file read.
        with open(os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise ValueError(f"{path} is no file")
            if status.st_uid != os.geteuid():
                raise PermissionError(f"{path} belongs to another user; copy it as the user who uses it")
            if status.st_mode & 0o077:
                raise PermissionError(f"{path} is open to others; run: chmod 600 '{path}'")
            text = file.read(_LONGEST)
        return cls._parsed(text, path)

    @classmethod
    def _parsed(cls, text: bytes, path: str | os.PathLike[str]) -> Keys:
        try:
            told: Any = json.loads(text)
            format = told["format"]
        except (ValueError, TypeError, KeyError):
            raise ValueError(f"{path} is no key file; `yimen keys new` makes one") from None
        if format != _FORMAT:
            raise ValueError(f"{path} is of a later version; use a newer client")
        server, public, secret = (told.get(it) for it in ("server", "public", "secret"))
        if not all(isinstance(it, str) and len(it) == _TEXT and it.isascii() for it in (server, public, secret)):
            raise ValueError(f"{path} is damaged; put it back from a copy, or have the key made anew by `yimen keys rotate`")
        keys = cls(server.encode(), public.encode(), secret.encode(), str(told.get("name", "")))
        if zmq.curve_public(keys.secret) != keys.public:
            raise ValueError(f"the keys in {path} are no pair; have them made anew by `yimen keys rotate`")
        return keys
