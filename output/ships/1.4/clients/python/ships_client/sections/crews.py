"""Crews: its operations."""

from __future__ import annotations

from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content
from .._session import Session


class Crews:
    """Crews."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def give_crew_of_ship(
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
        call = Call(
            "crews.give_crew_of_ship",
            "GET",
            "/ships/{ship}/crew",
            Content,
            values={"ship": ship},
            query={"rank": rank},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def update_ship_by_sailor(
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
        call = Call(
            "crews.update_ship_by_sailor",
            "PUT",
            "/ships/{ship}/crew/{sailor}",
            Content,
            values={"ship": ship, "sailor": sailor},
            body={"rank": rank, "until": until},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def sign_sailor_off(
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
        call = Call(
            "crews.sign_sailor_off",
            "DELETE",
            "/ships/{ship}/crew/{sailor}",
            Content,
            values={"ship": ship, "sailor": sailor},
        )
        answer: Content = await self._session.send(call, options)
        return answer
