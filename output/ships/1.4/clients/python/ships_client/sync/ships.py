"""Ships: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions, Content
from .._portal import Portal
from ..sections import ships as _waited


class Ships:
    """Ships."""

    def __init__(self, portal: Portal, section: _waited.Ships) -> None:
        self._portal = portal
        self._section = section

    def give(
        self,
        *,
        flag: str | int | bool | Unset = UNSET,
        built_after: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ShipsGiveResponse:
        """Gives ships.

        GET /ships, documented as “Gives ships” at html/ships.html:8:26 #get-ships.

        Args:
            flag: code of the flag state
            built_after: year
            limit: how many, default is 20, at most 200 (default: 20)
        """
        return self._portal.run(
            self._section.give(
                flag=flag,
                built_after=built_after,
                limit=limit,
                options=options,
            )
        )

    def register(
        self,
        *,
        name: str | Unset = UNSET,
        imo: int | Unset = UNSET,
        flag: str | Unset = UNSET,
        owner: Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ShipsRegisterResponse:
        """Registers a ship.

        POST /ships, documented as “Registers a ship” at html/ships.html:30:27 #post-ships.

        Args:
            name: what is painted on the bow
            imo: its number
            flag: code of the flag state
            owner: who owns it
        """
        return self._portal.run(
            self._section.register(
                name=name,
                imo=imo,
                flag=flag,
                owner=owner,
                options=options,
            )
        )

    def give_ship(
        self,
        *,
        ship: str,
        options: CallOptions | None = None,
    ) -> models.ShipsGiveShipResponse:
        """Gives a ship.

        GET /ships/{ship}, documented as “Gives a ship” at html/ships.html:57:34 #get-ships-strship.

        Args:
            ship: in the register
        """
        return self._portal.run(
            self._section.give_ship(
                ship=ship,
                options=options,
            )
        )

    def delete(
        self,
        *,
        ship: str,
        reason: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Strikes a ship off.

        DELETE /ships/{ship}, documented as “Strikes a ship off” at html/ships.html:79:37
        #delete-ships-strship.

        Args:
            ship: in the register
            reason: why
        """
        return self._portal.run(
            self._section.delete(
                ship=ship,
                reason=reason,
                options=options,
            )
        )
