"""Objects that requests take, as dictionaries with the names on the wire: for type checkers.

Whatever takes one of them takes the model of the same name as well.
"""

from __future__ import annotations
