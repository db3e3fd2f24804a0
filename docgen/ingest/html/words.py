"""What class words, roles and labels of HTML commonly mean, whatever tool made the page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from docgen.base.words import split_words
from docgen.ingest.html.elements import Element
from docgen.ingest.html.tokens import names

BREADCRUMBS = "breadcrumbs"
CONTENTS = "table of contents"
NOT_PRINTED = "left out in print"

# Elements whose text is no text of the document, wherever they stand.
BY_NAME = {
    "audio": "stand-in for a picture",
    "button": "button",
    "canvas": "stand-in for a picture",
    "nav": "menu",
    "noscript": "shown without scripts only",
    "object": "stand-in for a picture",
    "select": "form control",
    "svg": "picture",
    "textarea": "form control",
    "video": "stand-in for a picture",
}
# The same for elements outside the main content; inside it they are parts of an article.
BY_NAME_OUTSIDE = {"aside": "sidebar", "footer": "site footer", "header": "site header"}

BY_ROLE = {
    "alertdialog": "dialog",
    "banner": "site header",
    "complementary": "sidebar",
    "contentinfo": "site footer",
    "dialog": "dialog",
    "doc-toc": CONTENTS,
    "menu": "menu",
    "menubar": "menu",
    "navigation": "menu",
    "search": "search box",
    "toolbar": "toolbar",
    "tooltip": "hint",
}

# Words of a class, joined by hyphens, in the order of what they say of their element.
BY_CLASS = {
    "anchor-link": "link to the heading",
    "anchorlink": "link to the heading",
    "breadcrumb": BREADCRUMBS,
    "breadcrumbs": BREADCRUMBS,
    "category-links": "categories",
    "catlinks": "categories",
    "cookie-banner": "cookie notice",
    "cookie-consent": "cookie notice",
    "copy-button": "button",
    "copybtn": "button",
    "crumbs": BREADCRUMBS,
    "edit-link": "edit link",
    "edit-page": "edit link",
    "edit-section": "edit link",
    "edit-this-page": "edit link",
    "editsection": "edit link",
    "gutter": "line numbers",
    "hash-link": "link to the heading",
    "header-anchor": "link to the heading",
    "headerlink": "link to the heading",
    "heading-anchor": "link to the heading",
    "jump-link": "jump link",
    "line-numbers": "line numbers",
    "lineno": "line numbers",
    "linenos": "line numbers",
    "local-toc": CONTENTS,
    "masthead": "site header",
    "mw-footer": "site footer",
    "navbar": "menu",
    "navbox": "menu",
    "no-print": NOT_PRINTED,
    "noprint": NOT_PRINTED,
    "on-this-page": CONTENTS,
    "page-footer": "site footer",
    "pager": "links to the next page",
    "pagination": "links to the next page",
    "permalink": "link to the heading",
    "prev-next": "links to the next page",
    "print-footer": "print footer",
    "printfooter": "print footer",
    "search-box": "search box",
    "searchbox": "search box",
    "share-buttons": "links to share the page",
    "side-bar": "sidebar",
    "side-nav": "menu",
    "sidebar": "sidebar",
    "sidenav": "menu",
    "site-footer": "site footer",
    "site-header": "site header",
    "skip-link": "jump link",
    "skip-nav": "jump link",
    "skip-to-content": "jump link",
    "skiplink": "jump link",
    "social-share": "links to share the page",
    "subpages": BREADCRUMBS,
    "table-of-contents": CONTENTS,
    "tableofcontents": CONTENTS,
    "toc": CONTENTS,
    "topbar": "site header",
    "topnav": "menu",
}
# What a class never says of: these hold text of the document by their nature.
CONTENT_NAMES = names("article body code h1 h2 h3 h4 h5 h6 html main pre")

# Boxes that a reader opens: hidden at first, and text of the document all the same.
OPENS = frozenset({"accordion", "collapse", "collapsed", "collapsible", "expandable", "tab"})
COLLAPSIBLE = frozenset({"accordion-item", "collapsible", "expandable", "expander"})
BOX_TITLES = frozenset({"header", "heading", "title", "toggle"})

# Notes set apart.
NOTE_CLASSES = names("admon admonition callout caution important note notice tip warning")

# Roles of notes set apart, whatever their element is.
NOTE_ROLES = frozenset({"doc-notice", "doc-tip", "note"})

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def class_words(element: Element) -> frozenset[str]:
    """Its classes and their words in lower case: "mw-collapsible" says "collapsible" too."""
    classes = element.value("class")
    return words_of(classes) if classes else frozenset()


@lru_cache(maxsize=4096)
def words_of(classes: str) -> frozenset[str]:
    """The classes and their words in lower case."""
    words = (word.lower() for word in split_words(classes))
    return frozenset((*classes.lower().split(), *words))


@lru_cache(maxsize=4096)
def why_by_class(classes: str) -> str:
    """What the classes say that an element is, "" where they say nothing of the kind."""
    for one in classes.split():
        joined = f"-{'-'.join(split_words(one)).lower()}-"
        for phrase, why in BY_CLASS.items():
            if f"-{phrase}-" in joined:
                return why
    return ""


def why_by_label(label: str) -> str:
    """What `aria-label` says of a menu: that it shows the way to the page, or its contents."""
    label = label.lower()
    if "breadcrumb" in label:
        return BREADCRUMBS
    return CONTENTS if label in {"contents", "on this page", CONTENTS} else ""


def is_hidden(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether a browser never shows an element, boxes that open apart."""
    if attributes.get("role") == "tabpanel" or words_of(attributes.get("class", "")) & OPENS:
        return False
    if "hidden" in attributes:
        return attributes["hidden"] != "until-found"
    return (
        attributes.get("aria-hidden") == "true"
        or (name == "dialog" and "open" not in attributes)
        or _HIDDEN_STYLE.search(attributes.get("style", "")) is not None
    )
