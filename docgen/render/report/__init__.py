"""Api and documents -> a website for people: what was understood, what is wrong, and where.

In: a Work and the documents that it was read from. Out: the files of `report/`, or one file.
"""

from __future__ import annotations

from docgen.render.report.documents import KINDS, LOST, became, letters, letters_of
from docgen.render.report.site import Site, site_of
from docgen.render.report.writer import report_in_one_file, write_report

__all__ = [
    "KINDS",
    "LOST",
    "Site",
    "became",
    "letters",
    "letters_of",
    "report_in_one_file",
    "site_of",
    "write_report",
]
