"""A document as blocks: headings, paragraphs, lists, tables, code, callouts.

What every reader gives, whatever the file; `tidy` mends what the file format broke.
"""
