"""Ships: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content
from .._session import Session


class Ships:
    """Ships."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def give(
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
        call = Call(
            "ships.give",
            "GET",
            "/ships",
            models.ShipsGiveResponse,
            query={"flag": flag, "built_after": built_after, "limit": limit},
        )
        answer: models.ShipsGiveResponse = await self._session.send(call, options)
        return answer

    async def register(
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
        call = Call(
            "ships.register",
            "POST",
            "/ships",
            models.ShipsRegisterResponse,
            body={"name": name, "imo": imo, "flag": flag, "owner": owner},
        )
        answer: models.ShipsRegisterResponse = await self._session.send(call, options)
        return answer

    async def give_ship(
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
        call = Call(
            "ships.give_ship",
            "GET",
            "/ships/{ship}",
            models.ShipsGiveShipResponse,
            values={"ship": ship},
        )
        answer: models.ShipsGiveShipResponse = await self._session.send(call, options)
        return answer

    async def delete(
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
        call = Call(
            "ships.delete",
            "DELETE",
            "/ships/{ship}",
            Content,
            values={"ship": ship},
            query={"reason": reason},
        )
        answer: Content = await self._session.send(call, options)
        return answer
