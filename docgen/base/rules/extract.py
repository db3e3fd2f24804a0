"""Rules of the extract stage: what the documentation says twice, not at all, or wrongly."""

from __future__ import annotations

from docgen.base.findings import Severity
from docgen.base.rules.types import Rule

_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

EXTRACT_RULES: tuple[Rule, ...] = (
    Rule(
        "change-without-request",
        _WARNING,
        "A row of the list of changes names no request",
        "Look the request up in the vendor's release notes.",
    ),
    Rule(
        "code-not-understood",
        _WARNING,
        "Code that holds no sample and no program",
        "Read it yourself; report the form if the reference uses it often.",
    ),
    Rule(
        "contents-entry-without-page",
        _WARNING,
        "The contents list a title that no page has",
        "Ask the vendor whether the page was dropped or renamed.",
    ),
    Rule(
        "contents-title-differs",
        _INFO,
        "Contents and page spell a title differently",
        "The page's spelling is used.",
    ),
    Rule(
        "dialect-not-recognised",
        _WARNING,
        "The source does not look like the dialect that was named",
        "Leave the dialect out, or check what the message says is missing.",
    ),
    Rule(
        "dialect-open",
        _INFO,
        "Some things speak for a dialect, but not enough to be sure of it",
        "Compare what both readings give; name the right one with --dialect or in source.toml.",
    ),
    Rule(
        "editions-disagree",
        _WARNING,
        "Two files document the same operation differently",
        "The cleaner file wins, then the later edition; check which one your server follows.",
    ),
    Rule(
        "feature-unknown",
        _INFO,
        "A required feature is missing from the list of features",
        "Ask the vendor whether the feature has to be enabled for your contact center.",
    ),
    Rule(
        "headers-run-together",
        _WARNING,
        "Several headers stand in one line without a separator",
        "They are read as separate headers; check the value of the first.",
    ),
    Rule(
        "letters-doubtful",
        _WARNING,
        "A word of an optical text looks mistaken and nothing corrects it",
        "Compare it with the picture; add a clean file of the same page to the source.",
    ),
    Rule(
        "letters-mistaken",
        _INFO,
        "A word of an optical text was corrected by the rest of the source",
        "Nothing to do.",
    ),
    Rule(
        "message-type-unknown",
        _WARNING,
        "A sample shows a message type that no page on notifications names",
        "Subscribe by what the sample shows; ask the vendor for its description.",
    ),
    Rule(
        "method-contradicts-sample",
        _WARNING,
        "The sample uses another HTTP method than the request table",
        "The request table is followed; try both against your server.",
    ),
    Rule(
        "method-not-printed",
        _WARNING,
        "A request is documented without its HTTP method",
        "The method is that of the sample, or implied by the form of the page; check it.",
    ),
    Rule(
        "notification-not-shown",
        _INFO,
        "A notification is promised and no sample of it is shown",
        "See the section's page on notifications for what may come.",
    ),
    Rule(
        "operation-documented-twice",
        _INFO,
        "The same operation is printed on two pages",
        "Both places are kept.",
    ),
    Rule(
        "page-not-in-contents",
        _INFO,
        "A page is missing from the table of contents",
        "Nothing to do: it is read like every other.",
    ),
    Rule(
        "parameter-not-in-sample",
        _INFO,
        "A mandatory parameter is in no sample",
        "Send it: the table is followed.",
    ),
    Rule(
        "parameter-not-in-table",
        _WARNING,
        "A sample sends a parameter that the table lacks",
        "It is documented as seen in the sample only.",
    ),
    Rule(
        "path-not-printed",
        _WARNING,
        "A request table has no URL",
        "The URL of the sample is used where there is one.",
    ),
    Rule(
        "path-decided-by-others",
        _WARNING,
        "A table is alone with its path, the samples below it have that of other operations",
        "The path of the samples is taken; check it against your server.",
    ),
    Rule(
        "path-with-example-id",
        _INFO,
        "A path holds the id of an example instead of a placeholder",
        "It is read as the documented path that fits, else with `{id}`.",
    ),
    Rule(
        "placeholder-named-differently",
        _INFO,
        "The same path names its placeholders differently on another page",
        "One name is used for all.",
    ),
    Rule(
        "query-damaged",
        _WARNING,
        "An HTML entity has eaten a part of a query string",
        "The parameter is put back by its name elsewhere in the reference.",
    ),
    Rule(
        "rate-limit",
        _INFO,
        "The reference tells how many requests may be sent in which time",
        "Clients do not wait by themselves: keep to it where you call them.",
    ),
    Rule(
        "request-line-doubled",
        _WARNING,
        "Two request lines stand above one body",
        "The line next to the body is used.",
    ),
    Rule(
        "status-code-quoted",
        _WARNING,
        "A sample has the status code in quotes, the list of codes has numbers",
        "It is a number; the clients read both.",
    ),
    Rule(
        "request-table-copied",
        _WARNING,
        "Two pages of a section have the same request table, their samples differ",
        "The request that the samples show is used; check it against your server.",
    ),
    Rule(
        "sample-under-wrong-label",
        _INFO,
        "A sample stands under a heading that says something else",
        "What the sample holds decides.",
    ),
    Rule(
        "sample-unreadable",
        _ERROR,
        "A sample is no JSON and can't be mended",
        "Its raw text is kept in model.json.",
    ),
    Rule(
        "section-contradicts-contents",
        _INFO,
        "A page names another section than the one the contents put it in",
        "The contents are followed.",
    ),
    Rule(
        "selector-contradicts-sample",
        _WARNING,
        "The samples send another value of the selector than the parameter table names",
        "The table is followed; try the sample's value if the server refuses it.",
    ),
    Rule(
        "selector-has-several-values",
        _INFO,
        "One page documents several values of the selector",
        "Each of them is accepted.",
    ),
    Rule(
        "selector-spelled-differently",
        _INFO,
        "Title and selector differ in spelling",
        "The selector's spelling goes over the wire.",
    ),
    Rule(
        "site-text-dropped",
        _INFO,
        "A line that the web site prints above every page",
        "It is left out.",
    ),
    Rule(
        "status-code-contradicted",
        _WARNING,
        "A status code is described in two ways",
        "The first description is used.",
    ),
    Rule(
        "table-not-understood",
        _WARNING,
        "A table whose columns mean nothing to the dialect",
        "Read it yourself; report the columns if the reference uses them often.",
    ),
    Rule(
        "title-contradicts-selector",
        _INFO,
        "The page's title is not the value of the selector",
        "The selector goes over the wire; the title names the operation.",
    ),
    Rule(
        "url-contradicts-sample",
        _WARNING,
        "The sample goes to another path than the request table",
        "The request table is followed; try both against your server.",
    ),
)
