"""A sample that is almost JSON -> strict documents.

In: the text of a sample as a documentation prints it. Out: the documents in it as strict JSON, each
mend with its rule and place; no value is invented, and nothing is raised.
"""

from __future__ import annotations

from docgen.base.json.lenient import Read, read_json
from docgen.base.json.text import is_endless, step

__all__ = ["Read", "is_endless", "read_json", "step"]
