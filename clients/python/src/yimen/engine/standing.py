"""How an instance has done of late (PROTOCOL, section 8, "Choice of instance")."""

from __future__ import annotations

from dataclasses import dataclass

from .. import limits


@dataclass(slots=True)
class Standing:
    """How an instance has done of late."""

    failures: int = 0
    ejections: int = 0
    ejected_until: float = 0.0

    def succeed(self) -> None:
        """Ends a row of failures, and the doubling; not an ejection that runs."""
        self.failures = self.ejections = 0

    def fail(self, now: float) -> None:
        """Counts a failure; with the fifth in a row the instance is left out for a while."""
        self.failures += 1
        if self.failures >= limits.FAILURES:
            ejected_until = now + min(limits.EJECTION_FIRST * 2**self.ejections, limits.EJECTION_MAX)
            self.ejected_until = max(self.ejected_until, ejected_until)
            self.ejections += 1
            self.failures = 0
