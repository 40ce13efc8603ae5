"""Keys for encrypted connections (CURVE)."""

from __future__ import annotations

from dataclasses import dataclass, field

import zmq


@dataclass(frozen=True)
class Keys:
    """The suite's public key, and this client's pair; each 40 characters of Z85, or 32 bytes."""

    server: bytes
    public: bytes
    secret: bytes = field(repr=False)

    @classmethod
    def made_for(cls, server: bytes) -> Keys:
        """A new pair for a suite with this public key."""
        return cls(server, *zmq.curve_keypair())
