"""No vendor's: what the generic reader takes from a dialect, which is next to nothing."""

from __future__ import annotations

import re

from docgen.extract.dialect import Dialect

_NOTHING = re.compile(r"(?!)")

GENERIC = Dialect(
    name="generic",
    base_path="",
    selector=None,
    mark=_NOTHING,
    product=_NOTHING,
    part_of=_NOTHING,
    api_section=_NOTHING,
    resource_title=_NOTHING,
    notification_title=_NOTHING,
    feature=_NOTHING,
    features_any=_NOTHING,
    message_type=_NOTHING,
    message_type_member="",
    status_member="",
    notification_type_member="",
    lone_notification_type=_NOTHING,
    channel=_NOTHING,
    optional=_NOTHING,
    mandatory=_NOTHING,
    url_parameter=_NOTHING,
    role=_NOTHING,
    promise=_NOTHING,
    security_cookie=_NOTHING,
    security_header=_NOTHING,
)
