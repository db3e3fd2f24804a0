"""A method and a path at a place of a document."""

from __future__ import annotations

from attrs import field, frozen

from docgen.extract.generic.paths import Address
from docgen.extract.generic.vocabulary import Tag


@frozen(kw_only=True)
class Sighting:
    """A method and a path at a unit. `form`: how they are set; equal for what is set alike."""

    address: Address
    unit: int
    form: str
    whole: bool = True
    linked: bool = False
    owns: bool = True  # what follows may tell of it: no row of an overview
    tag: Tag | None = field(default=None, eq=False)  # of the label above
    told: str = field(default="", eq=False)  # what its row of an overview or its heading says
    called: tuple[str, ...] = field(default=(), eq=False)  # names in its row of an overview
    targets: tuple[str, ...] = field(default=(), eq=False)  # where links of that row lead to
    sample: str = field(default="", eq=False)  # the JSON that its row of an overview shows
    near: bool = field(default=False, eq=False)  # a title stands right above, or it is one

    @property
    def manner(self) -> str:
        """The form without the format of its file, which is told where there are several."""
        return self.form.partition(" (")[0]
