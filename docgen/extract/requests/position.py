"""Where a walk over a page stands: the title and the labels above, and what was said last."""

from __future__ import annotations

from attrs import define

from docgen.base.place import Place
from docgen.extract.dialect import Label
from docgen.extract.pages import Page
from docgen.extract.reading import Labelled, Titled, Told
from docgen.model.api import Role

_LABEL_ROLE: dict[Label, Role] = {
    Label.REQUEST: "request",
    Label.RESPONSE: "response",
    Label.NOTIFICATION: "notification",
    Label.RESOURCE: "resource",
}
# Labels that leave it open what the next sample is.
_WITHOUT_ROLE = (Label.ALTERNATIVE, Label.LEAD, Label.NEUTRAL)


@define
class Position:
    """What stands above the place where a walk is."""

    page: Page
    sub: Titled | None = None
    sub_used: bool = False  # a request table below it has taken its title
    label: Label | None = None
    label_text: str = ""
    outcome: str = ""  # "Success", "Failure": the last label, if it says no more than that
    alternative: bool = False  # "or" stands above
    variant: str = ""
    last_told: tuple[str, Place] | None = None

    @property
    def title(self) -> str:
        """The nearest title of its own above this place."""
        return self.sub.text if self.sub else self.page.title

    @property
    def title_place(self) -> Place:
        """Where that title stands."""
        return self.sub.place if self.sub else self.page.place

    @property
    def role(self) -> Role | None:
        """What the label above announces; None where it leaves that open."""
        return _LABEL_ROLE.get(self.label) if self.label else None

    def enter(self, title: Titled) -> None:
        """A part of the page with a title of its own begins."""
        self.sub, self.sub_used, self.variant = title, False, ""
        self.label_text = self.outcome = ""
        self.last_told = (title.text, title.place)

    def announce(self, told: Labelled) -> bool:
        """A label says what comes next. Gives whether a request line above waits no longer."""
        ends = False
        if told.label is Label.VARIANT:
            self.variant, self.label, ends = told.text.rstrip(":"), None, True
        elif told.label not in _WITHOUT_ROLE:
            self.label, ends = told.label, told.label is not Label.REQUEST
        self.label_text = told.text
        self.outcome = told.text.rstrip(":") if told.label is Label.NEUTRAL else ""
        self.alternative = told.label is Label.ALTERNATIVE
        return ends

    def hear(self, told: Told) -> None:
        """A sentence stands here."""
        self.last_told = (told.text, told.place)

    def take_title(self) -> Titled | None:
        """The title above, for the one request table that is called after it."""
        if self.sub is None or self.sub_used:
            return None
        self.sub_used = True
        return self.sub

    def variant_of(self, role: Role) -> str:
        """What the sample that stands here shows, beside the others of its role."""
        variant = self.variant or (self.sub.text if self.sub and not self.sub_used else "")
        if role == "notification" and self.outcome:
            return " - ".join(filter(None, (variant, self.outcome)))
        return variant
