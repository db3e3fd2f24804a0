"""The client of a Work: with the names of the edition before, where there is one."""

from __future__ import annotations

from attrs import evolve

from docgen.render.clients.kept.names import with_kept_names
from docgen.render.clients.outline import Client, client_of
from docgen.render.files import Edition
from docgen.render.openapi import Work


def kept_client_of(work: Work) -> Client:
    """The client of an Api, whose users need change no name that they write; made once."""
    return work.once(_kept)


def client_before(work: Work) -> Client | None:
    """The client of the edition before, as its users know it."""
    return work.once(_before)


def _kept(work: Work) -> Client:
    before = client_before(work)
    made = client_of(work)
    return made if before is None else with_kept_names(made, before)


def _before(work: Work) -> Client | None:
    edition: Edition | None = work.options.before
    if edition is None:
        return None
    options = evolve(work.options, before=edition.before, overlay=None)
    return kept_client_of(Work(edition.api, options))
