"""Stations: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content
from .._session import Session

_list = list  # a method of the class below is called so


class Stations:
    """Stations."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def list(
        self,
        *,
        lat: float,
        lon: float,
        radius: int | Unset = UNSET,
        kind: models.StationsListKind | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StationsListResponse:
        """Gives the stations near a place, the nearest first.

        GET /stations, documented as “List stations” at html/index.html:18:10 #list-stations.

        Args:
            lat: latitude in degrees
            lon: longitude in degrees
            radius: how far away in kilometres, default is 50, at most 500 (default: 50)
            kind: can be one of the following: "gauge" or "model"
        """
        call = Call(
            "stations.list",
            "GET",
            "/stations",
            models.StationsListResponse,
            query={"lat": lat, "lon": lon, "radius": radius, "kind": kind},
        )
        answer: models.StationsListResponse = await self._session.send(call, options)
        return answer

    async def get(
        self,
        *,
        station: str,
        options: CallOptions | None = None,
    ) -> models.StationsGetResponse:
        """Gives one station.

        GET /stations/{station}, documented as “Get a station” at html/index.html:42:10
        #get-a-station.

        Args:
            station: its identifier

        Response (Example response), documented at html/index.html:48:12 #get-a-station:
            {
              "id": "helgoland",
              "name": "Helgoland",
              "kind": "gauge",
              "lat": 54.18,
              "lon": 7.89,
              "zone": "Europe/Berlin"
            }
        """
        call = Call(
            "stations.get",
            "GET",
            "/stations/{station}",
            models.StationsGetResponse,
            values={"station": station},
        )
        answer: models.StationsGetResponse = await self._session.send(call, options)
        return answer

    async def add(
        self,
        *,
        name: str,
        lat: float,
        lon: float,
        zone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StationsAddResponse:
        """Adds a station of your own. It is seen by your account alone.

        POST /stations, documented as “Add a station” at html/index.html:63:10 #add-a-station.

        Args:
            name: what people call it, 1-60 characters
            lat: latitude in degrees
            lon: longitude in degrees
            zone: its time zone, default is UTC (default: "UTC")

        Request (Request body), documented at html/index.html:72:12 #add-a-station:
            {
              "name": "Old pier",
              "lat": 53.6,
              "lon": 8.1,
              "zone": "Europe/Berlin"
            }
        """
        call = Call(
            "stations.add",
            "POST",
            "/stations",
            models.StationsAddResponse,
            body={"name": name, "lat": lat, "lon": lon, "zone": zone},
        )
        answer: models.StationsAddResponse = await self._session.send(call, options)
        return answer

    async def change(
        self,
        *,
        station: str,
        name: str | Unset = UNSET,
        zone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Changes what is given, and nothing else.

        PATCH /stations/{station}, documented as “Change a station” at html/index.html:89:10
        #change-a-station.

        Args:
            station: its identifier
            name: the new name
            zone: the new time zone
        """
        call = Call(
            "stations.change",
            "PATCH",
            "/stations/{station}",
            Content,
            values={"station": station},
            body={"name": name, "zone": zone},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def remove(
        self,
        *,
        station: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Removes a station of your own.

        DELETE /stations/{station}, documented as “Remove a station” at html/index.html:110:10
        #remove-a-station.

        Args:
            station: its identifier
        """
        call = Call(
            "stations.remove",
            "DELETE",
            "/stations/{station}",
            Content,
            values={"station": station},
        )
        answer: Content = await self._session.send(call, options)
        return answer
