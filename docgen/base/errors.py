"""What stops docgen, and with which exit code.

    DocgenError(message, hint)        exit 10
    +- SourceError                     3   source missing, unreadable, not what source.toml says
    +- DialectError                    4   not understood, or two dialects recognise it
    +- ConfigError                     5   source.toml or options wrong (file:line)
    +- RenderError                     6   template missing or undefined name (template, operation)
    +- OutputRejected                  7   a validator refuses what we made: our fault
    +- SelectorError                   8   nothing in the model answers to the selector
    +- OutputError                     9   the output folder can't be written
    +- FetchError                     11   a site can't be fetched
    +- InternalError                  70   "should never happen": asks for a report, with the place

Findings at or above --fail-on exit 1, bad usage exits 2 (click's own). Faults of the
documentation are never exceptions: they are findings.
"""

from __future__ import annotations

from typing import ClassVar


class DocgenError(Exception):
    """Something the user can do something about. `hint` says what."""

    exit_code: ClassVar[int] = 10

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """One line: what is wrong, then what to do."""
        return f"{self.message}. {self.hint}" if self.hint else self.message


def extra_hint(extra: str) -> str:
    """What to do where the libraries of an extra are not installed."""
    return f"Install it: pip install 'docgen[{extra}]'."


def reason_of(error: Exception) -> str:
    """What the system says of a fault with a file, in lower case for the middle of a line."""
    return (getattr(error, "strerror", None) or str(error)).lower()


class SourceError(DocgenError):
    """The source is missing, unreadable, or not what source.toml says."""

    exit_code = 3


class DialectError(DocgenError):
    """The source is not understood as a reference, or two dialects recognise it."""

    exit_code = 4


class ConfigError(DocgenError):
    """source.toml or an option is wrong."""

    exit_code = 5


class RenderError(DocgenError):
    """A template is missing or names something that is not there."""

    exit_code = 6


class OutputRejected(DocgenError):  # noqa: N818 - reads as the event it is
    """A validator refuses what docgen made."""

    exit_code = 7


class SelectorError(DocgenError):
    """Nothing in the model answers to what was asked for."""

    exit_code = 8


class OutputError(DocgenError):
    """The output folder can't be written."""

    exit_code = 9


class FetchError(DocgenError):
    """A site can't be fetched."""

    exit_code = 11


class InternalError(DocgenError):
    """Should never happen."""

    exit_code = 70
