"""Papers: its operations."""

from __future__ import annotations

from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content
from .._files import File
from .._session import Session


class Papers:
    """Papers."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def give_papers_of_ship(
        self,
        *,
        ship: str,
        valid_on: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Gives the papers of a ship.

        GET /ships/{ship}/papers, documented as “Gives the papers of a ship” at
        html/papers.html:8:41 #get-ships-strship-papers.

        Args:
            ship: in the register
            valid_on: only those valid on that day
        """
        call = Call(
            "papers.give_papers_of_ship",
            "GET",
            "/ships/{ship}/papers",
            Content,
            values={"ship": ship},
            query={"valid_on": valid_on},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def create_ship(
        self,
        *,
        ship: str,
        kind: str | Unset = UNSET,
        scan: File | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Files a paper.

        POST /ships/{ship}/papers, documented as “Files a paper” at html/papers.html:27:42
        #post-ships-strship-papers.

        Args:
            ship: in the register
            kind: what paper it is
            scan: the paper as PDF
        """
        call = Call(
            "papers.create_ship",
            "POST",
            "/ships/{ship}/papers",
            Content,
            values={"ship": ship},
            body={"kind": kind},
            files={"scan": scan},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def give(
        self,
        *,
        paper: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Gives a paper.

        GET /papers/{paper}, documented as “Gives a paper” at html/papers.html:48:36
        #get-papers-strpaper.

        Args:
            paper: its number
        """
        call = Call(
            "papers.give",
            "GET",
            "/papers/{paper}",
            Content,
            values={"paper": paper},
        )
        answer: Content = await self._session.send(call, options)
        return answer
