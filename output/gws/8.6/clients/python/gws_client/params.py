"""Objects that requests take, as dictionaries with the names on the wire: for type checkers.

Whatever takes one of them takes the model of the same name as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from . import models


class AgentLoginDict(TypedDict, total=False):
    """`AgentLogin` as a dictionary, as it is on the wire."""

    useOverride: str
    tenantDBID: str
    DBID: str
    userProperties: Mapping[str, Any]
    state: str
    switchDBID: str
    loginCode: str


class ApiBasicsSettingDict(TypedDict, total=False):
    """`ApiBasicsSetting` as a dictionary, as it is on the wire."""

    name: str
    value: Sequence[models.Value | ValueDict | str] | models.SettingValue | SettingValueDict | int | str


class CfgAgentInfoDict(TypedDict, total=False):
    """`CfgAgentInfo` as a dictionary, as it is on the wire."""

    contractDBID: str
    placeDBID: str


class CfgPersonDict(TypedDict, total=False):
    """`CfgPerson` as a dictionary, as it is on the wire."""

    DBID: str
    CfgAgentInfo: models.CfgAgentInfo | CfgAgentInfoDict


class CfgPlaceDict(TypedDict, total=False):
    """`CfgPlace` as a dictionary, as it is on the wire."""

    DBID: int
    DNDBIDs: list[str] | tuple[str, ...]


class CfgSkillDict(TypedDict, total=False):
    """`CfgSkill` as a dictionary, as it is on the wire."""

    DBID: int
    name: str


class DeltaPersonDict(TypedDict, total=False):
    """`DeltaPerson` as a dictionary, as it is on the wire."""

    CfgPerson: models.CfgPerson | CfgPersonDict


class DeltaPlaceDict(TypedDict, total=False):
    """`DeltaPlace` as a dictionary, as it is on the wire."""

    CfgPlace: models.CfgPlace | CfgPlaceDict


class DeltaSkillDict(TypedDict, total=False):
    """`DeltaSkill` as a dictionary, as it is on the wire."""

    CfgSkill: models.CfgSkill | CfgSkillDict


class DestinationDict(TypedDict, total=False):
    """`Destination` as a dictionary, as it is on the wire."""

    phoneNumber: str


class DnDict(TypedDict, total=False):
    """`Dn` as a dictionary, as it is on the wire."""

    tenantDBID: str
    type: str
    number: str
    registerAll: str
    routeType: str
    switchDBID: str


class OutboundRecordDict(TypedDict, total=False):
    """`OutboundRecord` as a dictionary, as it is on the wire."""

    recordHandle: int
    campaignName: str
    phoneNumber: str
    tzOffset: int
    otherFields: Mapping[str, Any]
    attempts: int


class PersonDict(TypedDict, total=False):
    """`Person` as a dictionary, as it is on the wire."""

    tenantDBID: str
    lastName: str
    externalID: str
    employeeID: str
    name: str
    emailAddress: str
    isAdmin: str
    userName: str
    firstName: str
    password: str
    isAgent: str
    CfgAgentInfo: models.CfgAgentInfo | CfgAgentInfoDict


class SettingValueDict(TypedDict, total=False):
    """`SettingValue` as a dictionary, as it is on the wire."""

    ring: str
    volume: float


class ValueDict(TypedDict, total=False):
    """`Value` as a dictionary, as it is on the wire."""

    attachedDataKey: str
    displayName: str
