"""Documentation dialects: what one kind of documentation calls its parts. Data, one file each.

To add one: a module of its own, and its line in DIALECTS.
"""

from __future__ import annotations

from docgen.extract.dialect import Dialect
from docgen.extract.dialects.generic import GENERIC
from docgen.extract.dialects.gws import GWS

# The whole plug point: name -> what the dialect says.
DIALECTS: dict[str, Dialect] = {GENERIC.name: GENERIC, GWS.name: GWS}

__all__ = ["DIALECTS", "GENERIC"]
