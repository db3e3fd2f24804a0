from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import load_cases

TEXT = """\
# A row is a list
"a|b" stands in a table.

````text input
```
a|b
```
````

```toml settings
mark = "|"
```

```json expected
["a", "b"]
```
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "row.md").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_a_case_has_a_title_inputs_and_what_is_expected(folder: Path) -> None:
    (case,) = load_cases(folder)
    assert (str(case), case.title) == ("row", "A row is a list")
    assert case.inputs == {"input": "```\na|b\n```\n", "settings": 'mark = "|"\n'}
    case.check(["a", "b"])


def test_another_value_fails_with_the_difference(folder: Path) -> None:
    (case,) = load_cases(folder)
    with pytest.raises(pytest.fail.Exception, match=r'(?s)-\["a", "b"\].*\+\["a"\]'):
        case.check(["a"])


def test_accept_rewrites_the_expected_block_only(folder: Path) -> None:
    (case,) = load_cases(folder)
    case.check(["ä"], accept=True)
    written = (folder / "row.md").read_text(encoding="utf-8")
    assert written == TEXT.replace('["a", "b"]', '["ä"]')
    (again,) = load_cases(folder)
    again.check(["ä"])


def test_an_empty_folder_and_a_case_without_a_why_are_refused(folder: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_cases(folder / "none")
    (folder / "row.md").write_text(TEXT.replace('"a|b" stands in a table.\n', ""), encoding="utf-8")
    with pytest.raises(ValueError, match=r"row\.md"):
        load_cases(folder)
