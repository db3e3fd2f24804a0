"""Credentials that samples show: told, and masked in what is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from attrs import evolve

from docgen.base.findings import Finding
from docgen.blocks.types import Block, Code, Document, Paragraph
from docgen.model.api import Api, Header, Notification, Operation, Resource, Sample, Section
from docgen.model.walk import samples_of

MASK = "***"
# RFC 7617, 2 and RFC 6750, 2.1: what follows the scheme is the secret. A placeholder is none.
_AUTHORIZATION = re.compile(
    r"(?P<head>\bAuthorization[\"']?\s{0,4}[:=]\s{0,4}[\"']?(?:Basic|Bearer)\s{1,4})"
    r"(?P<secret>[A-Za-z0-9+/=._~-]{8,4096}+)",
    re.IGNORECASE,
)
_VALUE = re.compile(
    r"(?P<head>^(?:Basic|Bearer)\s{1,4})(?P<secret>[A-Za-z0-9+/=._~-]{8,4096}+)$", re.IGNORECASE
)
_PLACEHOLDER = re.compile(r"token|key|secret|credentials|base64|string|\.\.\.|xxx", re.IGNORECASE)

Holder = TypeVar("Holder", Operation, Resource, Notification, Section)


def secret_findings(api: Api) -> Iterator[Finding]:
    """A finding for each sample that shows one."""
    for sample in samples_of(api):
        if masked(sample.raw) != sample.raw or any(_masked(one) != one for one in sample.headers):
            yield Finding(
                code="secret-in-sample",
                message="a sample shows credentials in its Authorization header",
                place=sample.place,
            )


def masked(text: str) -> str:
    """The text with a mask in the place of each secret."""
    if "uthorization" not in text:
        return text
    return _AUTHORIZATION.sub(_mask, text)


def _mask(found: re.Match[str]) -> str:
    if _PLACEHOLDER.search(found["secret"]):
        return found[0]
    return f"{found['head']}{MASK}"


def _masked(header: Header) -> Header:
    if header.name.lower() != "authorization":
        return header
    return evolve(header, value=_VALUE.sub(_mask, header.value))


def without_secrets(api: Api, documents: Sequence[Document]) -> tuple[Api, tuple[Document, ...]]:
    """The same with masks: samples, headers of operations, code and sentences of documents."""
    operations = tuple(
        evolve(_of(one), headers=tuple(map(_masked, one.headers))) for one in api.operations
    )
    made = evolve(
        api,
        operations=operations,
        webhooks=tuple(map(_of, api.webhooks)),
        resources=tuple(map(_of, api.resources)),
        notifications=tuple(map(_of, api.notifications)),
        sections=tuple(map(_of, api.sections)),
    )
    return made, tuple(map(_document, documents))


def _of(holder: Holder) -> Holder:
    samples = tuple(map(_sample, holder.samples))
    return holder if samples == holder.samples else evolve(holder, samples=samples)


def _sample(sample: Sample) -> Sample:
    raw = masked(sample.raw)
    headers = tuple(map(_masked, sample.headers))
    if raw == sample.raw and headers == sample.headers:
        return sample
    return evolve(sample, raw=raw, headers=headers)


def _document(document: Document) -> Document:
    blocks = tuple(map(_block, document.blocks))
    same = all(one is other for one, other in zip(blocks, document.blocks, strict=True))
    return document if same else evolve(document, blocks=blocks)


def _block(block: Block) -> Block:
    if isinstance(block, Code | Paragraph):
        text = masked(block.text)
        return block if text == block.text else evolve(block, text=text)
    return block
