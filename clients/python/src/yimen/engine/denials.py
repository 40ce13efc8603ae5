"""Peers that let no connection come to be (PROTOCOL, section 18)."""

from __future__ import annotations

from .. import limits
from ..errors import Bus, Refused, local


class Denials:
    """Which endpoints denied the last connection, and why. Each is tried again once a second, and is forgotten when it welcomes."""

    def __init__(self, has_keys: bool) -> None:
        self._has_keys = has_keys
        self._denied: dict[str, bool] = {}  # and whether the peer said that it does not let the key in
        self._refused_at: float | None = None

    def note(self, endpoint: str, is_key_refused: bool, now: float) -> None:
        self._denied[endpoint] = is_key_refused
        if not is_key_refused:
            self._refused_at = self._refused_at if any(self._denied.values()) else None
        elif self._refused_at is None:
            self._refused_at = now

    def forget(self, endpoint: str) -> None:
        self._denied.pop(endpoint, None)
        if not any(self._denied.values()):
            self._refused_at = None

    def refused(self) -> Refused | None:
        """What to tell who found nobody to ask: what went wrong, and what to do about it."""
        for endpoint, is_key_refused in sorted(self._denied.items(), key=lambda it: not it[1]):
            if is_key_refused:
                remedy = "Ask the operators for a new one (yimen keys rotate)."
                return local(Bus.key_revoked, detail=endpoint, remedy=remedy)
            if self._has_keys:
                detail = f"{endpoint} did not prove the key that the client's key file names as the suite's"
                remedy = "Compare it with what `yimen keys show suite` tells there, and ask the operators for the key file anew."
            else:
                detail = f"{endpoint} ended the handshake, as one does that asks for keys"
                remedy = "Give the client the key file that the operators made: keys=Keys.read(FILE)."
            return local(Bus.unavailable, detail=detail, remedy=remedy)
        return None

    def lasting(self, now: float) -> Refused | None:
        """The same, when the key was let in nowhere for as long as a new one could need to be known."""
        is_lasting = self._refused_at is not None and now - self._refused_at >= limits.KEY_PATIENCE
        return self.refused() if is_lasting else None
