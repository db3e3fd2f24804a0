"""robots.txt: what may be asked for, how fast, and where the sitemaps are (RFC 9309)."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from docgen.fetch.lazy import needed

AGENT = "docgen"
MOST_BYTES = 500_000  # RFC 9309, 2.5: at least 500 KiB are to be read


@frozen(kw_only=True)
class Robots:
    """What a host lets this tool do. `delay`: seconds between two requests; 0 for none told."""

    delay: float = 0.0
    sitemaps: tuple[str, ...] = ()
    nothing: bool = False
    _rules: Any = field(default=None, repr=False)

    def let(self, address: str) -> bool:
        """Whether an address may be asked for."""
        if self.nothing:
            return False
        return self._rules is None or bool(self._rules.can_fetch(address, AGENT))


def robots_of(status: int, data: bytes) -> Robots:
    """The rules of a robots.txt that was answered with `status`.

    RFC 9309, 2.3.1.3 and 2.3.1.4: where there is none (4xx), all may be asked for; where the host
    can't tell (5xx, or no answer: status 0), nothing may.
    """
    if status == 0 or status >= 500:
        return Robots(nothing=True)
    if status != 200:
        return Robots()
    rules = needed("protego").Protego.parse(data[:MOST_BYTES].decode("utf-8", "replace"))
    return Robots(
        delay=float(rules.crawl_delay(AGENT) or 0.0), sitemaps=tuple(rules.sitemaps), rules=rules
    )
