"""The objects that the API takes and gives, by name."""

from __future__ import annotations

from typing import Literal

from ._base import Model

StationsListKind = Literal["gauge", "model"]
KNOWN_STATIONS_LIST_KINDS: tuple[StationsListKind, ...] = ('gauge', 'model')


class Alarm(Model):
    """Documented at html/index.html:179:12 #list-alarms."""

    id: int | None = None
    """Documented at html/index.html:179:12 #list-alarms."""

    station: str | None = None
    """Documented at html/index.html:179:12 #list-alarms."""

    height: int | float | None = None
    """Documented at html/index.html:179:12 #list-alarms."""

    before: int | None = None
    """Documented at html/index.html:179:12 #list-alarms."""


class AlarmsListResponse(Model):
    """Documented at html/index.html:172:10 #list-alarms."""

    alarms: list[Alarm] | None = None
    """Documented at html/index.html:179:12 #list-alarms."""

    total: int | None = None
    """Documented at html/index.html:179:12 #list-alarms."""


class Station(Model):
    """Documented at html/index.html:29:12 #list-stations."""

    id: str | None = None
    """Documented at html/index.html:29:12 #list-stations."""

    name: str | None = None
    """Documented at html/index.html:29:12 #list-stations."""

    kind: str | None = None
    """Documented at html/index.html:29:12 #list-stations."""

    lat: int | float | None = None
    """Documented at html/index.html:29:12 #list-stations."""

    lon: int | float | None = None
    """Documented at html/index.html:29:12 #list-stations."""


class StationsAddResponse(Model):
    """Documented at html/index.html:63:10 #add-a-station."""

    id: str | None = None
    """Documented at html/index.html:79:12 #add-a-station."""


class StationsGetResponse(Model):
    """Documented at html/index.html:42:10 #get-a-station."""

    id: str | None = None
    """Documented at html/index.html:48:12 #get-a-station."""

    name: str | None = None
    """Documented at html/index.html:48:12 #get-a-station."""

    kind: str | None = None
    """Documented at html/index.html:48:12 #get-a-station."""

    lat: int | float | None = None
    """Documented at html/index.html:48:12 #get-a-station."""

    lon: int | float | None = None
    """Documented at html/index.html:48:12 #get-a-station."""

    zone: str | None = None
    """Documented at html/index.html:48:12 #get-a-station."""


class StationsListResponse(Model):
    """Documented at html/index.html:18:10 #list-stations."""

    stations: list[Station] | None = None
    """Documented at html/index.html:29:12 #list-stations."""


class TablesCreateCompareResponse(Model):
    """Documented at html/index.html:149:10 #compare-two-tables."""

    minutes: int | None = None
    """Documented at html/index.html:162:12 #compare-two-tables."""


class TablesListResponse(Model):
    """Documented at html/index.html:123:10 #get-a-table."""

    station: str | None = None
    """Documented at html/index.html:135:12 #get-a-table."""

    tides: list[Tide] | None = None
    """Documented at html/index.html:135:12 #get-a-table."""


class Tide(Model):
    """Documented at html/index.html:135:12 #get-a-table."""

    at: str | None = None
    """Documented at html/index.html:135:12 #get-a-table."""

    height: int | float | None = None
    """Documented at html/index.html:135:12 #get-a-table."""

    high: bool | None = None
    """Documented at html/index.html:135:12 #get-a-table."""
