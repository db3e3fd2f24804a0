"""Two versions of one operation -> the changes between them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from docgen.base.naming import PLACEHOLDER
from docgen.diff.change import Change, Difference, between
from docgen.diff.compare.shapes import differ, differences, is_name
from docgen.diff.compare.sides import ANY, Sides
from docgen.diff.rules import change
from docgen.diff.surface import Call, Input, Member, Reply, without_charset


def call_changes(old: Call, new: Call, sides: Sides) -> Iterator[Change]:
    """Every change of one operation; `about` is the key that it had."""
    about = str(old.key)

    for rule, before, after in _facts(old, new):
        yield change(rule, about, between(old, new, before, after))
    sent, received = (evolve(sides, direction=one) for one in ("request", "response"))
    for found, those in ((_inputs, sent), (_bodies, sent), (_replies, received)):
        for rule, difference in found(old, new, those):
            if is_name(difference, old.key.selector, new.key.selector):
                continue  # the new selector says it already
            placed = evolve(
                difference,
                old_place=difference.old_place or old.place,
                new_place=difference.new_place or new.place,
            )
            yield change(rule, about, placed)


def _facts(old: Call, new: Call) -> Iterator[tuple[str, str, str]]:
    """What is told of the operation as a whole: rule, old, new."""
    plain = [PLACEHOLDER.sub("{}", one.key.path) for one in (old, new)]
    if (old.key.method, plain[0]) != (new.key.method, plain[1]):
        before = f"{old.key.method} {old.key.path}"
        yield "operation-moved", before, f"{new.key.method} {new.key.path}"
    for rule, was, is_now in (
        ("selector-value-renamed", old.key.selector, new.key.selector),
        ("operation-renamed", old.title, new.title),
        ("section-changed", old.section, new.section),
        ("operation-id-changed", old.name, new.name),
        ("operation-description-changed", old.description, new.description),
    ):
        if differ(was, is_now):
            yield rule, was, is_now
    if old.deprecated != new.deprecated:
        yield f"operation-{'' if new.deprecated else 'no-longer-'}deprecated", "", ""
    for gone, come, before_all, after_all in (
        ("feature-no-longer-required", "feature-required", old.features, new.features),
        ("role-no-longer-required", "role-required", old.roles, new.roles),
        ("message-follows-no-more", "message-follows", old.follows, new.follows),
    ):
        yield from ((come, "", one) for one in sorted({*after_all} - {*before_all}))
        yield from ((gone, one, "") for one in sorted({*before_all} - {*after_all}))
    yield from _security(old, new)


def _security(old: Call, new: Call) -> Iterator[tuple[str, str, str]]:
    before = {_login(one) for one in old.security or ()}
    after = {_login(one) for one in new.security or ()}
    open_before, open_after = not before or "" in before, not after or "" in after
    if open_before and not open_after:
        yield "login-required", "", ", ".join(sorted(after))
        return
    if open_after and not open_before:
        yield "login-no-longer-required", ", ".join(sorted(before)), ""
        return
    gone, come = sorted(before - after - {""}), sorted(after - before - {""})
    for was, is_now in _included(gone, come):
        gone.remove(was)
        come = [one for one in come if one != is_now]
        yield "login-eased" if _parts(is_now) < _parts(was) else "login-tightened", was, is_now
    for one in come:
        yield "login-added", "", one
    for one in gone:  # where nobody has to log in, a way to do so less asks for less
        yield ("login-eased" if open_after else "login-removed"), one, ""


def _included(gone: Sequence[str], come: Sequence[str]) -> list[tuple[str, str]]:
    """Ways to log in of which one asks for part of what the other asks; the least first."""
    pairs: list[tuple[str, str]] = []
    for was in gone:
        less = [one for one in come if _parts(one) < _parts(was)]
        more = [one for one in come if _parts(one) > _parts(was)]
        found = sorted(less, key=lambda one: (len(_parts(one)), one)) or more
        pairs += [(was, found[0])] if found else []
    return pairs


def _parts(login: str) -> set[str]:
    return set(login.split(" + "))


def _login(schemes: tuple[str, ...]) -> str:
    return " + ".join(sorted(schemes))


def _inputs(old: Call, new: Call, sides: Sides) -> Iterator[tuple[str, Difference]]:
    before, after = _by_place(old), _by_place(new)
    moved = _moved_inputs(before, after)
    for key in [*before, *(one for one in after if one not in before)]:
        was, is_now = before.get(key), after.get(key)
        if was is None and is_now is not None:
            if key not in moved.values():
                rule = "required-input-added" if is_now.required else "input-added"
                yield rule, between(None, is_now, where=_place(is_now))
        elif was is not None and is_now is None:
            if key not in moved:
                yield "input-removed", between(was, None, where=_place(was))
                continue
            is_now = after[moved[key]]
            yield "input-moved", _told(was, is_now, was.where, is_now.where)
            yield from _input(was, is_now, sides)
        elif was is not None and is_now is not None:
            yield from _input(was, is_now, sides)


Place = tuple[str, str | int]


def _by_place(call: Call) -> dict[Place, Input]:
    """Inputs by where they are and their name; those of the path by their position."""
    return {
        (one.where, one.position if one.where == "path" else _input_name(one)): one
        for one in call.inputs
    }


def _input_name(one: Input) -> str:
    return one.name.lower() if one.where == "header" else one.name


def _moved_inputs(
    before: Mapping[Place, Input], after: Mapping[Place, Input]
) -> dict[Place, Place]:
    """Inputs of one name that stand elsewhere now."""
    gone = {one.name: key for key, one in before.items() if key not in after}
    come = {one.name: key for key, one in after.items() if key not in before}
    return {gone[name]: come[name] for name in gone.keys() & come.keys() if name}


def _place(one: Input) -> str:
    return f"{one.where} {one.name}"


def _told(old: Input, new: Input, before: str = "", after: str = "") -> Difference:
    return between(old, new, before, after, where=_place(old))


def _input(old: Input, new: Input, sides: Sides) -> Iterator[tuple[str, Difference]]:
    if old.where == "path" and old.name != new.name:
        yield "path-placeholder-renamed", _told(old, new, old.name, new.name)
    if old.required != new.required and old.where == new.where:
        yield f"input-became-{'required' if new.required else 'optional'}", _told(old, new)
    if old.style != new.style:
        yield "input-style-changed", _told(old, new, old.style, new.style)
    if old.deprecated != new.deprecated:
        yield f"input-{'' if new.deprecated else 'no-longer-'}deprecated", _told(old, new)
    if differ(old.description, new.description):
        yield "input-description-changed", _told(old, new, old.description, new.description)
    for one in differences(old.shape, new.shape, sides, _place(old)):
        yield f"request-{one.kind}", one


def _bodies(old: Call, new: Call, sides: Sides) -> Iterator[tuple[str, Difference]]:
    if bool(old.body) != bool(new.body):
        added = "required-body-added" if new.body_required else "body-added"
        where = Difference(where="request")
        yield (added if new.body else "body-removed"), where
        return
    if old.body_required != new.body_required:
        rule = f"body-became-{'required' if new.body_required else 'optional'}"
        yield rule, Difference(where="request")
    pairs, gone, come = same_media(old.body, new.body)
    for media in come:
        yield "body-media-added", Difference(where="request", new=media)
    for media in gone:
        yield "body-media-removed", Difference(where="request", old=media)
    told: set[Difference] = set()
    for before, after in pairs:
        if before != after:
            yield "body-charset-changed", Difference(where="request", old=before, new=after)
        for one in differences(old.body[before], new.body[after], sides, "request"):
            if one not in told:  # media types share what they hold
                told.add(one)
                yield f"request-{one.kind}", one
    yield from _encodings(old, new)


def _encodings(old: Call, new: Call) -> Iterator[tuple[str, Difference]]:
    """What the parts of a body may be: fewer media types break, others may."""
    for part in sorted(old.encodings.keys() | new.encodings.keys()):
        was, is_now = old.encodings.get(part, ()), new.encodings.get(part, ())
        if was == is_now:
            continue
        told = Difference(where=f"request part {part}", old=", ".join(was), new=", ".join(is_now))
        if was and is_now and {*was} < {*is_now}:
            yield "part-encoding-widened", told
        elif was and is_now and {*was} > {*is_now}:
            yield "part-encoding-narrowed", told
        else:
            yield "part-encoding-changed", told


def same_media(
    old: Iterable[str], new: Iterable[str]
) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """(media types of both sides, those that are gone, those that have come).

    Types that differ by their charset alone are one, if each side has only one of them.
    """
    before, after = sorted(old), sorted(new)
    gone = [one for one in before if one not in after]
    come = [one for one in after if one not in before]
    pairs = [(one, one) for one in before if one in after]
    for one in [*gone]:
        like = [other for other in come if without_charset(other) == without_charset(one)]
        if len(like) == 1 and sum(without_charset(o) == without_charset(one) for o in gone) == 1:
            pairs.append((one, like[0]))
            gone.remove(one)
            come.remove(like[0])
    return sorted(pairs), gone, come


def _replies(old: Call, new: Call, sides: Sides) -> Iterator[tuple[str, Difference]]:
    before, after = _by_status(old), _by_status(new)
    pairs = _same_statuses(before, after)
    paired_before, paired_after = ({pair[side] for pair in pairs} for side in (0, 1))
    for status in sorted(before.keys() | after.keys()):
        was, is_now = before.get(status), after.get(status)
        where = f"response {status}"
        kind = "success" if status < "3" else "failure"
        if was is None and is_now is not None and status not in paired_after:
            yield f"{kind}-added", between(None, is_now[0], where=where)
        elif was is not None and is_now is None and status not in paired_before:
            yield f"{kind}-removed", between(was[0], None, where=where)
        elif was is not None and is_now is not None:
            yield from _media(was, is_now, sides, where)
    for status, other in pairs:
        rule = "status-widened" if other.endswith("XX") or other == "default" else "status-narrowed"
        told = between(before[status][0], after[other][0], status, other)
        yield rule, evolve(told, where=f"response {status}")
        yield from _media(before[status], after[other], sides, f"response {status}")


def _same_statuses(old: Collection[str], new: Collection[str]) -> list[tuple[str, str]]:
    """Statuses that one side tells by a range (2XX, or default for all that no other tells)."""
    gone, come = sorted({*old} - {*new}), sorted({*new} - {*old})
    found: list[tuple[str, str]] = []
    for one in gone:
        ranges = (f"{one[0]}XX", "default") if one.isdecimal() else ()
        wider = [other for other in ranges if other in come]
        within = [other for other in come if other.isdecimal() and _holds(one, other)]
        found += [(one, other) for other in wider[:1] or within]
    return found


def _holds(ranged: str, status: str) -> bool:
    return ranged == "default" or (ranged.endswith("XX") and ranged[0] == status[0])


def _by_status(call: Call) -> dict[str, list[Reply]]:
    made: dict[str, list[Reply]] = {}
    for one in call.replies:
        made.setdefault(one.status, []).append(one)
    return made


def _media(
    old: Sequence[Reply], new: Sequence[Reply], sides: Sides, where: str
) -> Iterator[tuple[str, Difference]]:
    """What comes back with a status, by media type; of one on each side, it may be another."""
    if len(old) == len(new) == 1:
        yield from _reply(old[0], new[0], sides, where)
        return
    before = {one.media: one for one in old if one.shape is not None}
    after = {one.media: one for one in new if one.shape is not None}
    told: set[tuple[str, Difference]] = set()
    pairs, gone, come = same_media(before, after)
    for was, is_now in pairs:
        found = {*_reply(before[was], after[is_now], sides, where)} - told
        told |= found  # media types share what they hold
        yield from found
    for media in gone:
        yield "reply-no-longer-described", between(before[media], None, media, where=where)
    for media in come:
        yield "reply-described", between(None, after[media], "", media, where=where)
    if not pairs:
        yield from _headers(old[0], new[0], sides, where)


def _reply(old: Reply, new: Reply, sides: Sides, where: str) -> Iterator[tuple[str, Difference]]:
    if (old.shape is None) != (new.shape is None):
        rule = "reply-no-longer-described" if new.shape is None else "reply-described"
        yield rule, between(old, new, where=where)
    elif old.shape is not None and new.shape is not None:
        if old.media != new.media:
            like = without_charset(old.media) == without_charset(new.media)
            rule = "reply-charset-changed" if like else "reply-media-changed"
            yield rule, between(old, new, old.media, new.media, where=where)
        for one in differences(old.shape, new.shape, sides, where):
            yield f"response-{one.kind}", one
    yield from _headers(old, new, sides, where)
    yield from _links(old, new, where)


def _links(old: Reply, new: Reply, where: str) -> Iterator[tuple[str, Difference]]:
    before, after = ({one.name: one for one in reply.links} for reply in (old, new))
    for name in sorted(before.keys() | after.keys()):
        was, is_now = before.get(name), after.get(name)
        at = f"{where} link {name}"
        if was is None or is_now is None:
            rule = f"reply-link-{'removed' if was else 'added'}"
            yield rule, between(was, is_now, where=at)
        elif was.text != is_now.text:
            yield "reply-link-changed", between(was, is_now, was.text, is_now.text, where=at)


def _headers(old: Reply, new: Reply, sides: Sides, where: str) -> Iterator[tuple[str, Difference]]:
    before: Mapping[str, Member] = {one.name: one for one in old.headers}
    after: Mapping[str, Member] = {one.name: one for one in new.headers}
    for name in sorted(before.keys() | after.keys()):
        was, is_now = before.get(name), after.get(name)
        at = f"{where} header {name}"
        if was is None or is_now is None:
            rule = f"reply-header-{'removed' if was else 'added'}"
            yield rule, Difference(where=at)
            continue
        if was.required != is_now.required:
            rule = f"reply-header-became-{'required' if is_now.required else 'optional'}"
            yield rule, Difference(where=at)
        for one in differences(was.shape or ANY, is_now.shape or ANY, sides, at):
            yield f"response-{one.kind}", one
