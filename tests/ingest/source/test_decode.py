"""Encodings, newlines, and what is no text."""

import codecs
import random
import zlib

import pytest

from docgen.base.errors import SourceError
from docgen.base.rules import RULES
from docgen.ingest.source.decode import decode, normalise_newlines

TEXT = "Überschrift \u2013 „Anruf“\nzweite Zeile\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_believed_and_not_part_of_the_text(mark: bytes, encoding: str) -> None:
    decoded = decode("a.txt", mark + TEXT.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.finding) == (TEXT, encoding, None)


def test_utf8_needs_no_mark_and_gives_no_finding() -> None:
    decoded = decode("a.txt", TEXT.encode())
    assert (decoded.text, decoded.encoding, decoded.finding) == (TEXT, "utf-8", None)


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("eins\nzwei \u2013 „drei“".encode("cp1252"), "cp1252", "eins\nzwei \u2013 „drei“"),
        (b"eins\nzwei \x81 drei", "latin-1", "eins\nzwei \x81 drei"),
    ],
)
def test_other_bytes_are_read_in_an_encoding_that_the_finding_names(
    data: bytes, encoding: str, text: str
) -> None:
    decoded = decode("a.txt", data)
    assert decoded.encoding == encoding
    assert decoded.text.startswith(text)
    assert decoded.finding is not None
    assert decoded.finding.code == "encoding-assumed"
    assert encoding in decoded.finding.message
    assert str(decoded.finding.place) == "a.txt:2"


def test_one_damaged_byte_does_not_turn_the_rest_of_a_file_into_another_encoding() -> None:
    decoded = decode("a.txt", "\u2013 \u2013 \u2013\r".encode() + b"x\xffy\n" + "„ok“".encode())
    assert decoded.text == "\u2013 \u2013 \u2013\nx\ufffdy\n„ok“"
    assert decoded.encoding == "utf-8"
    assert decoded.finding is not None
    assert "1 damaged character " in decoded.finding.message
    assert str(decoded.finding.place) == "a.txt:2"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_cut_inside_a_character_gives_what_is_there(encoding: str) -> None:
    decoded = decode("a.txt", "Zeile\nEnde \u2013".encode(encoding)[:-1])
    assert decoded.text.startswith("Zeile\nEnde ")
    assert decoded.finding is not None
    assert str(decoded.finding.place) == "a.txt:2"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_recognised_and_reported(encoding: str) -> None:
    decoded = decode("a.txt", "Request URL\nPOST".encode(encoding))
    assert decoded.text == "Request URL\nPOST"
    assert decoded.finding is not None
    assert encoding in decoded.finding.message


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "a.txt: is empty"),
        (codecs.BOM_UTF8, "nothing but blanks"),
        (b" \r\n\t\f\n", "nothing but blanks"),
        (b"text\0text", "is not text"),
        (bytes(range(256)) * 8, "is not text"),
        (random.Random(7).randbytes(5000), "is not text"),
        (random.Random(7).randbytes(5000).replace(b"\0", b""), "is not text"),
        (zlib.compress(TEXT.encode() * 50), "is not text"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is not text but a PDF"),
        (b"PK\x03\x04rest", "is not text but a ZIP"),
        (codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"), "is not text"),
        (b"\x01\x02\x03\x04\x05", "is not text"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=said) as caught:
        decode("a.txt", data)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\n\r\nb", "a\n\nb"),
        ("a\n\fb\f\nc\fd", "a\nb\nc d"),
        ("a\n\f\nb", "a\n\nb"),
        ("a\vb\x85c\u2028d\u2029e\x1cf", "a b c d e f"),
    ],
)
def test_lines_are_counted_as_an_editor_counts_them(printed: str, read: str) -> None:
    assert normalise_newlines(printed) == read
    assert read.splitlines() == read.split("\n")


def test_the_codes_are_in_the_rule_table() -> None:
    assert "encoding-assumed" in RULES


@pytest.mark.parametrize("control", ["\x01", "\x08", "\x1a", "\x7f"])
def test_a_control_character_is_shown_and_told(control: str) -> None:
    decoded = decode("a.html", f"<p>\nHold{control}ing{' a' * 100}</p>".encode())
    assert decoded.text.startswith("<p>\nHold\ufffding a")
    assert decoded.finding is not None
    assert "1 control character shown" in decoded.finding.message
    assert decoded.finding.place.spot.line == 2


@pytest.mark.parametrize(
    ("data", "text", "encoding", "line"),
    [
        (b"x" * 200 + b"\n\0", "x" * 200 + "\n\ufffd", "utf-8", 2),
        ("ü".encode() * 200 + b"\0y", "ü" * 200 + "\ufffdy", "utf-8", 1),
        (b"caf\xe9 " * 100 + b"\0", "café " * 100 + "\ufffd", "cp1252", 1),
    ],
)
def test_a_nul_is_shown_as_html_has_it(data: bytes, text: str, encoding: str, line: int) -> None:
    """One NUL in one page of four hundred refuses nothing."""
    decoded = decode("a.html", data)
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert decoded.finding is not None
    assert (decoded.finding.code, decoded.finding.place.spot.line) == ("encoding-assumed", line)
