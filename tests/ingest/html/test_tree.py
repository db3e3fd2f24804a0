"""The tree of an HTML page is one of Beautiful Soup that knows where its texts stand."""

from __future__ import annotations

import pytest
from bs4.element import NavigableString, Tag

from docgen.ingest.html.elements import Element, Text
from docgen.ingest.html.tree import Tree


def test_beautiful_soup_finds_its_way() -> None:
    root = Tree("<ul class='a b'><li>one<li>two <b>three</b></ul><p>four").root
    assert isinstance(root, Tag)
    assert [str(item) for item in root.find_all("li")] == [
        "<li>one</li>",
        "<li>two <b>three</b></li>",
    ]
    assert root.select_one("ul.a > li > b") is root.find("b")
    assert root.get_text("|") == "one|two |three|four"
    assert root.ul is not None
    assert root.ul["class"] == "a b"


def test_each_text_knows_its_place() -> None:
    source = "<p> a &lt; b </p>\n<pre>x <span class=k>y</span>\n <i>z</i></pre>"
    for text in Tree(source).root.descendants:
        if isinstance(text, Text):
            assert isinstance(text, NavigableString)
            letters = text.split()
            assert source[text.start :].startswith(text[:1])
            assert source[text.first] == letters[0][0]
            assert source[text.last] == letters[-1][-1]


def test_code_is_one_text_and_what_is_not_shown_is_not_kept() -> None:
    root = Tree(
        "<script>no</script><pre><span class=k>a</span> <span class=s>b</span></pre>"
        "<template><p>no</p></template>\n<p>c"
    ).root
    assert [str(text) for text in root.texts()] == ["a b", "c"]


def test_elements_are_the_same_only_if_they_are_one() -> None:
    first, second = Tree("<p>a</p><p>a</p>").root.elements()
    assert first != second
    assert len({first, second}) == 2


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("text", ["", "docs/a.html", "https://a.b/c", "<?xml version='1.0'?><p>"])
def test_nothing_is_said_of_odd_texts(text: str) -> None:
    assert isinstance(Tree(text, xhtml=True).root, Element)
