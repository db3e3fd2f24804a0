"""What the user may decide about a mock."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from docgen.mock.bayeux import Limits


@frozen(kw_only=True)
class MockOptions:
    """`csrf`: what changes something needs the token. `stateless`: things have no states.

    `latency`: seconds before each answer; `fail`: the share of requests that meet HTTP 503. `seed`:
    of whatever is chosen by chance. `users`: names and passwords; None: any. `origins`:
    whose pages may ask, beside those of this machine.
    """

    csrf: bool = False
    stateless: bool = False
    latency: float = 0.0
    fail: float = 0.0
    seed: int = 0
    users: Mapping[str, str] | None = None
    origins: tuple[str, ...] = ()
    limits: Limits = field(factory=Limits)
    sessions: int = 10_000
    idle: float = 1_800.0  # seconds after which a session is forgotten
    patience: float = 20.0  # seconds that a header may take, and a body
