"""A client of the Yimen suite: calls, and streams of events, over its bus."""

from .asynchronous import AsyncClient, AsyncSubscription
from .client import Client, Subscription
from .driver import UnreadableReply
from .errors import Bus, Refused, Status
from .events import LoggedEvent
from .keys import Keys
from .method import Method, Options, service_id
from .principal import Principal, Role
from .suite import hub_of
from .wire.errors import WireError
from .wire.extensions import Trace
from .wire.record import BULK, CONTROL, HIGH, NORMAL

__all__ = [
    "AsyncClient",
    "AsyncSubscription",
    "BULK",
    "Bus",
    "CONTROL",
    "Client",
    "HIGH",
    "Keys",
    "LoggedEvent",
    "Method",
    "NORMAL",
    "Options",
    "Principal",
    "Refused",
    "Role",
    "Status",
    "Subscription",
    "Trace",
    "UnreadableReply",
    "WireError",
    "hub_of",
    "service_id",
]
