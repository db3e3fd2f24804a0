"""Client of Web Services API Reference 8.5.0, made by docgen."""

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
from .client import GwsClient as GwsClient
from .client import SyncGwsClient as SyncGwsClient
from .errors import (
    BadRequest as BadRequest,
    ClientClosed as ClientClosed,
    Conflict as Conflict,
    DecodeError as DecodeError,
    FailureEvent as FailureEvent,
    Forbidden as Forbidden,
    GwsError as GwsError,
    HttpError as HttpError,
    NoEvent as NoEvent,
    NotFound as NotFound,
    NotificationError as NotificationError,
    PartialSuccessError as PartialSuccessError,
    ServerFailure as ServerFailure,
    StatusError as StatusError,
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
    from .models import Chat as Chat
    from .models import ChatStateChangeMessage as ChatStateChangeMessage
    from .models import ChatStateChangeMessageNotificationType as ChatStateChangeMessageNotificationType
    from .models import KNOWN_CHAT_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES as KNOWN_CHAT_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES
    from .models import ProvisioningGetSkillsResponse as ProvisioningGetSkillsResponse
    from .models import Skill as Skill
    from .models import StatusResponse as StatusResponse

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
