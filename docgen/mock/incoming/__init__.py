"""What comes in: who asks, which request is meant, what is wrong with it."""

from __future__ import annotations

from docgen.mock.incoming.access import Access, Refusal, User
from docgen.mock.incoming.checks import Checks, fault_of, parsed
from docgen.mock.incoming.faults import Failures
from docgen.mock.incoming.routes import Routes

__all__ = [
    "Access",
    "Checks",
    "Failures",
    "Refusal",
    "Routes",
    "User",
    "fault_of",
    "parsed",
]
