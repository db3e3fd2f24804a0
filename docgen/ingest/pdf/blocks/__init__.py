"""What stands on the pages of a PDF -> blocks; what a page break has cut is made whole."""

from __future__ import annotations

from docgen.ingest.pdf.blocks.flow import read_blocks
from docgen.ingest.pdf.blocks.lines import all_bold, all_mono, bullet_of
from docgen.ingest.pdf.blocks.setting import Setting, body_size_of, setting_of

__all__ = [
    "Setting",
    "all_bold",
    "all_mono",
    "body_size_of",
    "bullet_of",
    "read_blocks",
    "setting_of",
]
