"""The environment of all templates: what is undefined is an error, every filter escapes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from markupsafe import Markup

from docgen.base.errors import RenderError
from docgen.base.shown import harmless
from docgen.render.files.yaml import dump

Filter = Callable[..., str]
_NO_FILTERS: Mapping[str, Filter] = {}
_PACKAGE = Path(__file__).resolve().parents[2]
_BREAKS = "\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"  # what some reader takes for the end of a line


def render_template(
    name: str,
    values: Mapping[str, object],
    templates: Path | None = None,
    filters: Mapping[str, Filter] = _NO_FILTERS,
    *,
    is_html: bool = False,
) -> str:
    """The text that the template makes of the values; templates of the user win over ours.

    `filters` are those of the language that is written; their names are the same in each.
    `is_html`: values are escaped for HTML, and what of them is not seen is written out.
    """
    try:
        found = environment(templates, tuple(filters.items()), is_html=is_html)
        return found.get_template(name).render(values)
    except TemplateNotFound as error:
        raise RenderError(
            f"{error.name}: no such template", hint="look at --templates, or reinstall docgen"
        ) from error
    except TemplateSyntaxError as error:
        raise RenderError(f"{error.name or name}:{error.lineno}: {error.message}") from error
    except (TemplateError, TypeError, ValueError) as error:
        raise RenderError(f"{name}: {error}", hint="mend the template") from error


@lru_cache(maxsize=8)
def environment(
    templates: Path | None = None,
    filters: tuple[tuple[str, Filter], ...] = (),
    *,
    is_html: bool = False,
) -> Environment:
    """An environment that looks for templates in the user's folder first."""
    folders = [*([templates] if templates else []), packaged()]
    loaders: list[BaseLoader] = [FileSystemLoader(folder) for folder in folders]
    made = Environment(
        loader=ChoiceLoader(loaders),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=is_html,  # elsewhere each filter escapes for its own format
        finalize=_visible if is_html else None,
    )
    made.filters.update(yaml=dump, json=to_json, comment=comment)
    made.filters.update(filters)
    return made


def template_names(folder: str, templates: Path | None = None) -> list[str]:
    """The templates of a folder, those of the user among them, by name."""
    found = environment(templates).list_templates(extensions=["j2"])
    return [one for one in found if one.rpartition("/")[0] == folder]


def packaged() -> Path:
    """The folder of our templates: inside an installed package, else beside it in the checkout."""
    inside = _PACKAGE / "_templates"
    return inside if inside.is_dir() else _PACKAGE.parent / "templates"


def _visible(value: object) -> object:
    """A text in which all is seen; what is marked as HTML has been made of such texts."""
    return harmless(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def to_json(value: object) -> str:
    """The value as JSON text, ASCII only, so that nothing in it can end a line or a script."""
    return json.dumps(value, indent=2).replace("</", "<\\/")


def comment(text: object, mark: str = "# ") -> str:
    """The text as comment lines; nothing in it can end the comment."""
    flat = str(text)
    for character in _BREAKS:
        flat = flat.replace(character, "\n")
    kept = "".join(c if c == "\n" or c.isprintable() else "\ufffd" for c in flat)
    return "\n".join(f"{mark}{line}".rstrip() for line in kept.split("\n"))
