"""A document as blocks: headings, paragraphs, lists, tables, code, callouts."""
