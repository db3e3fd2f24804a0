"""An example of a fault, and of what is right, for each rule whose fault can be shown as text."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.base.rules.examples.messages import MESSAGES
from docgen.base.rules.examples.pages import PAGES
from docgen.base.rules.examples.samples import SAMPLES
from docgen.base.rules.types import Example

EXAMPLES: Mapping[str, Example] = {**PAGES, **MESSAGES, **SAMPLES}

__all__ = ["EXAMPLES"]
