"""The looks of the HTML report: light, dark, printed, and filtered without a script."""

from __future__ import annotations

# Contrast of text on its ground is 4.5:1 or better in both schemes (WCAG 2.2, 1.4.3).
STYLE = """\
:root { color-scheme: light dark; --ground: #fff; --text: #1b1f24; --soft: #57606a;
 --line: #d0d7de; --code: #f3f4f6; --breaking: #b42318; --warning: #8a4b00; --info: #0a58b0; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171c; --text: #e6e8eb;
 --soft: #a3abb5; --line: #3a414b; --code: #22272e; --breaking: #ff8a80; --warning: #f0b849;
 --info: #7db7ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 64rem; background: var(--ground);
 color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin-top: 2.5rem; padding-bottom: .25rem; border-bottom: 2px solid currentColor; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1rem; overflow-wrap: anywhere; }
code { padding: .1em .3em; border-radius: .25rem; background: var(--code); font-size: .9em;
 font-family: ui-monospace, monospace; overflow-wrap: anywhere; unicode-bidi: isolate;
 white-space: pre-wrap; }
a { color: var(--info); }
table { border-collapse: collapse; }
caption { text-align: start; color: var(--soft); }
th, td { padding: .25rem .75rem; border: 1px solid var(--line); text-align: start; }
td:not(:last-child) code { overflow-wrap: break-word; }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1.5rem 0;
 border: 1px solid var(--line); border-radius: .4rem; }
label { display: inline-flex; align-items: center; gap: .5rem; min-height: 1.75rem; }
input { width: 1.1rem; height: 1.1rem; }
:focus-visible { outline: 3px solid var(--info); outline-offset: 2px; }
section.breaking { --level: var(--breaking); }
section.warning { --level: var(--warning); }
section.info { --level: var(--info); }
section.level > h2 { color: var(--level); }
ul.changes { margin: 0; padding: 0; list-style: none; }
ul.changes > li { margin: .5rem 0; padding: .5rem .9rem; border: 1px solid var(--line);
 border-inline-start: .3rem solid var(--level); border-radius: .3rem; break-inside: avoid; }
ul.changes > li:target { outline: 3px solid var(--level); }
ul.changes p { margin: 0; }
.places, .mark { color: var(--soft); font-size: .875rem; }
dt { margin-top: 1rem; font-weight: 600; }
dd { margin: 0 0 0 1.5rem; }
body:has(#show-breaking:not(:checked)) section.breaking,
body:has(#show-warning:not(:checked)) section.warning,
body:has(#show-info:not(:checked)) section.info { display: none; }
@media print { :root { color-scheme: light; --ground: #fff; --text: #000; --soft: #444;
 --line: #999; --code: #f3f4f6; --breaking: #9c1c12; --warning: #744000; --info: #084a94; }
 body { max-width: none; padding: 0; font-size: 10pt; } fieldset { display: none; }
 h2, h3 { break-after: avoid; } a { color: inherit; } }
"""
