"""What becomes of things: their states as messages show them, and what each allows."""

from __future__ import annotations

from docgen.mock.states.drawing import drawn
from docgen.mock.states.effects import Effects
from docgen.mock.states.machines import Machine, machines_of
from docgen.mock.states.said import Said

__all__ = ["Effects", "Machine", "Said", "drawn", "machines_of"]
