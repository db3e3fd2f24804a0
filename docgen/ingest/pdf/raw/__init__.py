"""A PDF page -> its words, ruling lines and links, as PDFium has them."""
