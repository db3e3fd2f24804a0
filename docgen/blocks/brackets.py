"""Brackets of text that is almost JSON: what is left open, what closes nothing."""

from __future__ import annotations

import re

from attrs import frozen

# A string of one line, a comment, an opening bracket or a closing one.
TOKEN = re.compile(
    r"""(?P<string>"(?:\\.|[^"\\\n])*"|(?<![A-Za-z0-9])'(?:\\.|[^'\\\n])*'|(?<=\bu)'(?:\\.|[^'\\\n])*')"""
    r"""|(?P<comment>(?<![:"\w])//[^\n]*)|(?P<open>[{\[])|(?P<close>[}\]])"""
)
_PAIR = {"}": "{", "]": "["}
_TAIL = "}], \t\r\n"


@frozen
class Brackets:
    """`open`: openers without a closer, outermost first. `surplus`: closers without an opener."""

    open: str
    surplus: str

    @property
    def balanced(self) -> bool:
        """Nothing left open and nothing closed in vain."""
        return not self.open and not self.surplus


def scan(text: str) -> Brackets:
    """The brackets of the text outside strings; a string never runs over a line end.

    A closer that does not fit the innermost opener still closes it: samples mix them up.
    """
    stack: list[str] = []
    surplus: list[str] = []
    for found in TOKEN.finditer(text):
        if found["open"]:
            stack.append(found[0])
        elif found["close"]:
            if stack:
                stack.pop()
            else:
                surplus.append(found[0])
    return Brackets("".join(stack), "".join(surplus))


def closers_only(text: str) -> bool:
    """Whether the text is nothing but closing brackets (and commas, bars, blanks)."""
    return bool(re.fullmatch(r"[\s}\],|]*[}\]][\s}\],|]*", text))


def without_closers(text: str, count: int) -> str:
    """The text without its last `count` closing brackets, which must stand at its end."""
    end = len(text)
    for _ in range(count):
        end = max(text.rfind("}", 0, end), text.rfind("]", 0, end))
    return text[:end].rstrip() if count else text


def tail_closers(text: str) -> int:
    """How many closing brackets stand at the end of the text."""
    tail = text[len(text.rstrip(_TAIL)) :]
    return tail.count("}") + tail.count("]")


def invented_closers(first: str, second: str) -> int:
    """How many closers at the end of `first` must go for `second` to go on inside it.

    A page break cuts a sample; the conversion to text closes what is open at the cut. The right
    number leaves open exactly what `second` closes; where none does, the nearest one is taken.
    """
    wanted = [_PAIR[closer] for closer in scan(second).surplus]
    closers = tail_closers(first)
    stack = scan(without_closers(first, closers)).open  # what is open before the closers
    best, best_distance = 0, (len(wanted) + 1) * 2
    for count in range(closers + 1):
        left = stack[: max(0, len(stack) - (closers - count))]
        if len(left) > len(wanted) and count:
            break
        fits = wanted[: len(left)] == list(reversed(left))
        distance = 2 * abs(len(left) - len(wanted)) + (0 if fits else 1)
        if distance < best_distance:
            best, best_distance = count, distance
    return best
