"""A call, and when it is tried again (PROTOCOL, section 8)."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from .. import limits
from ..errors import Bus, Refused
from ..wire.extensions import Extensions
from ..wire.record import NORMAL
from .choice import Candidate


@dataclass(eq=False, slots=True)
class Call:
    """One call, from its start to its only outcome: the reply's body, or a refusal."""

    service: int
    method: int
    is_command: bool
    body: bytes
    extensions: Extensions
    deadline: float
    priority: int = NORMAL

    outcome: bytes | Refused | None = None
    request_id: int = 0  # of the attempt that runs; 0: it waits
    candidate: Candidate | None = None
    attempts: int = 0
    not_before: float = 0.0
    is_surely_not_executed: bool = True
    avoided: set[bytes] = field(default_factory=set)
    time: float = 0.0  # from its start to its deadline

    def least_time(self, refused: Refused) -> float:
        """What must be left for another attempt: an overloaded service is asked for no command in the last fifth of its time.

        Begun then it would end as one of which nobody knows whether it was executed, in place of the refusal that says it was not. Where an
        attempt may have been executed, another one alone can tell.
        """
        is_undone = refused.code == Bus.overloaded and self.is_surely_not_executed
        return self.time / 5 if is_undone and self.is_command else 0.0


class Retries:
    """Decides whether what was refused is tried again; at most a tenth of all calls are, and a hundred in reserve."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._budget = limits.RETRY_RESERVE

    def count_call(self) -> None:
        self._budget = min(self._budget + limits.RETRY_SHARE, limits.RETRY_RESERVE)

    def delay(self, call: Call, refused: Refused, is_older_possible: bool, has_other: bool, left: float) -> float | None:
        """After how many of the seconds that are `left` `call` goes out again; None: it ends here.

        `is_older_possible`: another instance may know the method.

        Whether the attempt had an effect does not matter: it was a query, or a command with its key.
        """
        is_leaving = refused.code == Bus.draining and refused.not_executed
        if refused.code == Bus.unknown_method:
            if not (is_older_possible and refused.not_executed):
                return None
        elif not (1 <= refused.code <= 999 and refused.is_retryable and refused.code != Bus.deadline_exceeded):
            return None
        if is_leaving:
            call.attempts -= 1  # The next instance is asked for the first time.
            return 0.0 if has_other else self._wait(1)
        if call.attempts >= limits.ATTEMPTS or self._budget < 1:
            return None
        delay = max(self._wait(call.attempts), refused.retry_after)
        if delay + call.least_time(refused) >= left:
            return None
        self._budget -= 1
        return delay

    def _wait(self, attempt: int) -> float:
        longest = min(limits.RETRY_FIRST * 2 ** (attempt - 1), limits.RETRY_MAX)
        return self._draw.uniform(longest / 2, longest)
