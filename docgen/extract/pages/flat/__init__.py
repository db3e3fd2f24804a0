"""Tables that lost their columns: lines that begin with the words of a dialect's tables.

In: a document whose tables may be lines. Out: the document with these lines as tables again.
"""

from __future__ import annotations

from docgen.extract.pages.flat.recover import recover_tables

__all__ = ["recover_tables"]
