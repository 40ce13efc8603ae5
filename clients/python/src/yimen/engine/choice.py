"""Which instance a call goes to (PROTOCOL, section 8, "Choice of instance")."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from .link import Link
from .standing import Standing


@dataclass(slots=True)
class Candidate:
    """An instance, or a hub that passes on, with the link that leads to it. `key` tells it from others."""

    key: bytes
    link: Link

    @property
    def standing(self) -> Standing:
        return self.link.standing


def choose(candidates: Sequence[Candidate], avoided: set[bytes], now: float, draw: random.Random) -> Candidate | None:
    """One of those that have credit: of two drawn at random the less busy. Who is unwell, or was tried, only where nobody else is."""
    if len(candidates) == 1:
        return candidates[0] if candidates[0].link.has_credit else None
    able = [it for it in candidates if it.link.has_credit]
    well = [it for it in able if it.standing.ejected_until <= now and not it.link.is_suspect(now)]
    able = [it for it in well if it.key not in avoided] or [it for it in able if it.key not in avoided] or well or able
    if len(able) < 2:
        return able[0] if able else None
    first, second = draw.sample(able, 2)
    return min(first, second, key=lambda it: len(it.link.calls) + it.link.load)
