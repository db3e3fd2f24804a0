"""Client of Tide Tables API 2, made by docgen."""

# isort: skip_file
from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from . import errors as errors
from ._base import UNSET as UNSET
from ._base import Model as Model
from ._base import Unset as Unset
from ._call import CallOptions as CallOptions
from ._call import Content as Content
from ._call import RawAnswer as RawAnswer
from ._call import Timeouts as Timeouts
from ._call import id_of as id_of
from ._connection import VERSION
from .client import TidesClient as TidesClient
from .client import SyncTidesClient as SyncTidesClient
from .errors import (
    BadRequest as BadRequest,
    ClientClosed as ClientClosed,
    Conflict as Conflict,
    DecodeError as DecodeError,
    FailureEvent as FailureEvent,
    Forbidden as Forbidden,
    HttpError as HttpError,
    NoEvent as NoEvent,
    NotFound as NotFound,
    NotificationError as NotificationError,
    PartialSuccessError as PartialSuccessError,
    ServerFailure as ServerFailure,
    StatusError as StatusError,
    TidesError as TidesError,
    TimedOut as TimedOut,
    TooManyRequests as TooManyRequests,
    TransportError as TransportError,
    Unauthorized as Unauthorized,
    UnprocessableContent as UnprocessableContent,
)

if TYPE_CHECKING:
    from . import events as events
    from . import models as models
    from .events import Event as Event
    from .events import UnknownEvent as UnknownEvent
    from .models import Alarm as Alarm
    from .models import AlarmsListResponse as AlarmsListResponse
    from .models import KNOWN_STATIONS_LIST_KINDS as KNOWN_STATIONS_LIST_KINDS
    from .models import Station as Station
    from .models import StationsAddResponse as StationsAddResponse
    from .models import StationsGetResponse as StationsGetResponse
    from .models import StationsListKind as StationsListKind
    from .models import StationsListResponse as StationsListResponse
    from .models import TablesCreateCompareResponse as TablesCreateCompareResponse
    from .models import TablesListResponse as TablesListResponse
    from .models import Tide as Tide

__version__ = VERSION

_LATER = ("events", "models")  # they take a while to import: not before one of them is asked for


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return importlib.import_module(f".{name}", __name__)
    if not name.startswith("_"):
        for module in _LATER:
            loaded = importlib.import_module(f".{module}", __name__)
            if name in vars(loaded):
                return vars(loaded)[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
