"""Which tags of HTML end which open elements (HTML Standard, 13.2.6): data."""

from __future__ import annotations

from docgen.ingest.html.elements import BLOCKS, HEADINGS
from docgen.ingest.html.tokens import names

VOID = names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track"
    " wbr"
)
HEAD_ONLY = names("base link meta noscript script style template title")

# Start tags that end an open paragraph (13.2.6.4.7, "close a p element").
END_P = HEADINGS | names(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form header hgroup hr li listing main menu nav ol p plaintext pre search"
    " section summary table ul xmp"
)
# What an end tag or an implied end never reaches through.
_CELLS = frozenset({"caption", "td", "th"})
SCOPE = _CELLS | names("applet html marquee object table template")
P_SCOPE = SCOPE | {"button"}
_ITEM_SCOPE = (BLOCKS - {"address", "div", "p", "li", "dd", "dt"}) | SCOPE
TABLE_SCOPE = frozenset({"html", "table", "template"})

# Start tag -> the open elements that it ends, and what hides them from it.
SECTIONS = frozenset({"tbody", "tfoot", "thead"})
ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), _ITEM_SCOPE),
    "dt": (frozenset({"dd", "dt"}), _ITEM_SCOPE),
    "dd": (frozenset({"dd", "dt"}), _ITEM_SCOPE),
    "option": (frozenset({"option"}), SCOPE | {"select", "datalist"}),
    "optgroup": (frozenset({"optgroup", "option"}), SCOPE | {"select"}),
    "button": (frozenset({"button"}), SCOPE),
    "a": (frozenset({"a"}), BLOCKS | SCOPE),
    "td": (_CELLS, TABLE_SCOPE | SECTIONS | {"tr"}),
    "th": (_CELLS, TABLE_SCOPE | SECTIONS | {"tr"}),
    "tr": (_CELLS | {"tr", "colgroup"}, TABLE_SCOPE | SECTIONS),
    "caption": (_CELLS | {"colgroup"}, TABLE_SCOPE),
    "colgroup": (_CELLS | {"colgroup"}, TABLE_SCOPE),
    **dict.fromkeys(SECTIONS, (_CELLS | SECTIONS | {"tr", "colgroup"}, TABLE_SCOPE)),
}
# End tags of inline elements do not reach out of the block that they stand in.
INLINE_SCOPE = BLOCKS | SCOPE
LIST_SCOPE = SCOPE | {"ol", "ul"}
