"""Crews: its operations."""

from __future__ import annotations

from .._base import UNSET, Unset
from .._call import CallOptions, Content
from .._portal import Portal
from ..sections import crews as _waited


class Crews:
    """Crews."""

    def __init__(self, portal: Portal, section: _waited.Crews) -> None:
        self._portal = portal
        self._section = section

    def give_crew_of_ship(
        self,
        *,
        ship: str,
        rank: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Gives the crew of a ship.

        GET /ships/{ship}/crew, documented as “Gives the crew of a ship” at html/crews.html:8:39
        #get-ships-strship-crew.

        Args:
            ship: in the register
            rank: only of that rank
        """
        return self._portal.run(
            self._section.give_crew_of_ship(
                ship=ship,
                rank=rank,
                options=options,
            )
        )

    def update_ship_by_sailor(
        self,
        *,
        ship: str,
        sailor: str,
        rank: str | Unset = UNSET,
        until: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Signs a sailor on, or changes the rank.

        PUT /ships/{ship}/crew/{sailor}, documented as “Signs a sailor on, or changes the rank” at
        html/crews.html:27:49 #put-ships-strship-crew-strsailor.

        Args:
            ship: in the register
            sailor: number of the book
            rank: the rank
            until: when the contract ends
        """
        return self._portal.run(
            self._section.update_ship_by_sailor(
                ship=ship,
                sailor=sailor,
                rank=rank,
                until=until,
                options=options,
            )
        )

    def sign_sailor_off(
        self,
        *,
        ship: str,
        sailor: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Signs a sailor off.

        DELETE /ships/{ship}/crew/{sailor}, documented as “Signs a sailor off” at
        html/crews.html:49:52 #delete-ships-strship-crew-strsailor.

        Args:
            ship: in the register
            sailor: number of the book
        """
        return self._portal.run(
            self._section.sign_sailor_off(
                ship=ship,
                sailor=sailor,
                options=options,
            )
        )
