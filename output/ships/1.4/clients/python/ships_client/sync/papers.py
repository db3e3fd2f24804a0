"""Papers: its operations."""

from __future__ import annotations

from .._base import UNSET, Unset
from .._call import CallOptions, Content
from .._files import File
from .._portal import Portal
from ..sections import papers as _waited


class Papers:
    """Papers."""

    def __init__(self, portal: Portal, section: _waited.Papers) -> None:
        self._portal = portal
        self._section = section

    def give_papers_of_ship(
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
        return self._portal.run(
            self._section.give_papers_of_ship(
                ship=ship,
                valid_on=valid_on,
                options=options,
            )
        )

    def create_ship(
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
        return self._portal.run(
            self._section.create_ship(
                ship=ship,
                kind=kind,
                scan=scan,
                options=options,
            )
        )

    def give(
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
        return self._portal.run(
            self._section.give(
                paper=paper,
                options=options,
            )
        )
