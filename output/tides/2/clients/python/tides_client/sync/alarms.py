"""Alarms: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions, Content
from .._pages import SyncPages
from .._portal import Portal
from ..sections import alarms as _waited

_list = list  # a method of the class below is called so


class Alarms:
    """Alarms."""

    def __init__(self, portal: Portal, section: _waited.Alarms) -> None:
        self._portal = portal
        self._section = section

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SyncPages[models.Alarm, models.AlarmsListResponse]:
        """Gives your alarms.

        GET /alarms, documented as “List alarms” at html/index.html:172:10 #list-alarms.

        Gives a list page by page: iterate over it, or take `pages()`.

        Args:
            page: which page, from 1
            per_page: how many on a page, at most 100

        Response (Example response), documented at html/index.html:179:12 #list-alarms:
            {
              "alarms": [
                {
                  "id": 7,
                  "station": "helgoland",
                  "height": 3.0,
                  "before": 60
                }
              ],
              "total": 1
            }
        """
        return SyncPages(
            self._portal,
            self._section.list(
                page=page,
                per_page=per_page,
                options=options,
            ),
        )

    def set(
        self,
        *,
        alarm: int,
        station: str,
        height: float,
        before: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Sets an alarm, or makes it.

        PUT /alarms/{alarm}, documented as “Set an alarm” at html/index.html:191:10 #set-an-alarm.

        Args:
            alarm: its number
            station: identifier of the station
            height: at which height of the water, in metres
            before: how many minutes before

        Request (Request body), documented at html/index.html:203:12 #set-an-alarm:
            {
              "station": "helgoland",
              "height": 3.0,
              "before": 60
            }
        """
        return self._portal.run(
            self._section.set(
                alarm=alarm,
                station=station,
                height=height,
                before=before,
                options=options,
            )
        )

    def create_silence(
        self,
        *,
        alarm: int,
        minutes: int,
        options: CallOptions | None = None,
    ) -> Content:
        """Deprecated: put the alarm off instead.

        Keeps an alarm quiet for a while.

        POST /alarms/{alarm}/silence, documented as “Silence an alarm” at html/index.html:216:10
        #silence-an-alarm.

        Args:
            alarm: its number
            minutes: for how long
        """
        return self._portal.run(
            self._section.create_silence(
                alarm=alarm,
                minutes=minutes,
                options=options,
            )
        )
