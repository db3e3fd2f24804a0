"""Objects that requests take, as dictionaries with the names on the wire: for type checkers.

Whatever takes one of them takes the model of the same name as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from . import models


class ApiBasicsSettingDict(TypedDict, total=False):
    """`ApiBasicsSetting` as a dictionary, as it is on the wire."""

    name: str
    value: Sequence[models.Value | ValueDict | str] | models.SettingValue | SettingValueDict | int | str


class DestinationDict(TypedDict, total=False):
    """`Destination` as a dictionary, as it is on the wire."""

    phoneNumber: str


class OutboundRecordDict(TypedDict, total=False):
    """`OutboundRecord` as a dictionary, as it is on the wire."""

    recordHandle: int
    campaignName: str
    phoneNumber: str
    otherFields: Mapping[str, Any]
    attempts: int


class SettingValueDict(TypedDict, total=False):
    """`SettingValue` as a dictionary, as it is on the wire."""

    ring: str
    volume: float


class ValueDict(TypedDict, total=False):
    """`Value` as a dictionary, as it is on the wire."""

    attachedDataKey: str
    displayName: str
