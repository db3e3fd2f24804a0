"""Each change gives its own, and nothing else; there and back mirror each other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from docgen.diff.compare.surfaces import compare
from docgen.diff.rules import RULES
from docgen.diff.surface.model import surface_of
from docgen.diff.surface.types import Surface
from docgen.pipeline.build import BuildOptions, load_model
from tests.diff.mutations import MUTATIONS, Mutation
from tests.kept import model_of

TIMES = 20


@pytest.fixture(scope="module")
def sample(root: Path) -> Surface:
    return surface_of(model_of(root / "output/gws/8.6/model.json"), label="a")


@pytest.fixture(scope="module")
def reference(shared: Path) -> Surface:
    source = shared / "sources/gws-8.6/html"
    return surface_of(model_of(source), label="a")


def test_nothing_changes_between_a_version_and_itself(sample: Surface, root: Path) -> None:
    again = surface_of(load_model(root / "output/gws/8.6/model.json", BuildOptions()), label="b")
    assert compare(sample, again) == ()


def wrong(mutation: Mutation, surface: Surface, times: int) -> Iterator[str]:
    """What a mutation gave that it should not have; nothing where it can't be made."""
    for seed in range(times):
        other = mutation.make(surface, Random(f"{mutation.name} {seed}"))
        if other is None:
            return
        there, back = compare(surface, other), compare(other, surface)
        if [one.rule for one in there] not in [[rule] for rule in mutation.rules]:
            told = [(c.rule, c.about, c.where, c.old, c.new) for c in there]
            yield f"{mutation.name} {seed}: {told}"
        mirrors = {RULES[rule].mirror for rule in mutation.rules}
        twice = {one.code for one in RULES.values() if one.mirror in mutation.rules}
        if [one.rule for one in back] not in [[rule] for rule in mirrors | twice]:
            yield f"{mutation.name} {seed} back: {[(c.rule, c.about, c.where) for c in back]}"


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda one: one.name)
def test_a_change_gives_its_own_and_nothing_else(mutation: Mutation, sample: Surface) -> None:
    assert [*wrong(mutation, sample, 3)] == []


@pytest.mark.slow
@pytest.mark.shared
def test_changes_of_a_whole_reference(reference: Surface) -> None:
    assert compare(reference, reference) == ()
    told = [line for mutation in MUTATIONS for line in wrong(mutation, reference, 6)]
    assert told == []
    kinds = {mutation.name for mutation in MUTATIONS if mutation.make(reference, Random(1))}
    assert len(kinds) >= 60


def test_every_rule_has_a_mirror_or_a_reason() -> None:
    for rule in RULES.values():
        assert rule.mirror in RULES
        back = RULES[rule.mirror]
        assert back.mirror == rule.code or back.waiver or rule.waiver, rule.code
