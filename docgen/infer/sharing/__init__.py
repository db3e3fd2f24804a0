"""What is one thing in all bodies: records or maps, named schemas and references to them.

In: the roots (every body of the Api). Out: schemas that refer to shared ones, decisions as notes.
"""

from __future__ import annotations

from docgen.infer.sharing.maps import with_maps
from docgen.infer.sharing.roots import message_of, roots_of, with_bodies
from docgen.infer.sharing.settle import ENOUGH_RECORDS, Known, settle
from docgen.infer.sharing.things import share

__all__ = [
    "ENOUGH_RECORDS",
    "Known",
    "message_of",
    "roots_of",
    "settle",
    "share",
    "with_bodies",
    "with_maps",
]
