"""The objects that the API takes and gives, by name."""

from __future__ import annotations

from typing import Any

from ._base import Model


class ShipsGiveResponse(Model):
    """Documented at html/ships.html:8:26 #get-ships."""

    ships: list[Any] | None = None
    """the ships

    Documented at html/ships.html:19:16.
    """

    next: str | None = None
    """where the next begin

    Documented at html/ships.html:20:16.
    """


class ShipsGiveShipResponse(Model):
    """Documented at html/ships.html:57:34 #get-ships-strship."""

    id: str | None = None
    """in the register

    Documented at html/ships.html:66:16.
    """

    name: str | None = None
    """its name

    Documented at html/ships.html:67:16.
    """

    imo: int | None = None
    """its number

    Documented at html/ships.html:68:16.
    """


class ShipsRegisterResponse(Model):
    """Documented at html/ships.html:30:27 #post-ships."""

    id: str | None = None
    """in the register

    Documented at html/ships.html:46:16.
    """
