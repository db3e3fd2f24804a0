"""What happens to files: bits, pieces, numbers, tags and lines change."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

Damage = Callable[[Random, bytearray], None]

TIMES = [1, 3, 20, 200]  # damages of one copy


def flip(random: Random, data: bytearray) -> None:
    data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def cut(random: Random, data: bytearray) -> None:
    """Only now and then, or little would be left."""
    if random.random() < 0.1:
        del data[random.randrange(len(data)) :]


def delete(random: Random, data: bytearray) -> None:
    at = random.randrange(len(data))
    del data[at : at + random.choice([1, 10, 200, 3_000])]


def double(random: Random, data: bytearray) -> None:
    at = random.randrange(len(data))
    data[at:at] = data[at : at + random.choice([1, 10, 200, 3_000])]


def renumber(random: Random, data: bytearray) -> None:
    found = re.compile(rb"\d{1,12}").search(data, random.randrange(len(data)))
    if found:
        number = random.choice([0, 1, 7, 99, 65_536, 2**31, 10**12, int(found[0]) + 1])
        data[found.start() : found.end()] = b"%d" % number


def cut_tag(random: Random, data: bytearray) -> None:
    tags = [*re.finditer(rb"<[^>]*>", data)]
    if tags:
        tag = random.choice(tags)
        start = random.choice([tag.start(), tag.start() + 1, (tag.start() + tag.end()) // 2])
        del data[start : tag.end()]


def damaged(data: bytes, damages: Sequence[Damage], seed: int) -> bytes:
    random, copy = Random(seed), bytearray(data)
    for _ in range(random.choice(TIMES)):
        if copy:
            random.choice(damages)(random, copy)
    return bytes(copy)


def swap_lines(random: Random, data: bytearray) -> None:
    lines = data.split(b"\n")
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    data[:] = b"\n".join(lines)


def put_control(random: Random, data: bytearray) -> None:
    data[random.randrange(len(data))] = random.choice([0, 1, 8, 27, 127, 133, 255])


OF_PDFS: Sequence[Damage] = (flip, cut, delete, double, renumber, renumber)
OF_PAGES: Sequence[Damage] = (flip, cut, delete, double, cut_tag, cut_tag)
OF_TEXTS: Sequence[Damage] = (flip, cut, delete, double, swap_lines, put_control)
