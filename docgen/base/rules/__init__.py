"""Every code that a finding or a repair may carry: severity, title, why, what to do."""

from __future__ import annotations

from docgen.base.rules.audit import AUDIT_RULES
from docgen.base.rules.examples import EXAMPLES
from docgen.base.rules.extract import EXTRACT_RULES
from docgen.base.rules.infer import INFER_RULES
from docgen.base.rules.ingest import INGEST_RULES
from docgen.base.rules.render import RENDER_RULES
from docgen.base.rules.samples import SAMPLE_RULES
from docgen.base.rules.types import Example, Rule

_TABLES = (INGEST_RULES, EXTRACT_RULES, SAMPLE_RULES, INFER_RULES, AUDIT_RULES, RENDER_RULES)

RULES: dict[str, Rule] = {rule.code: rule for table in _TABLES for rule in table}

__all__ = ["EXAMPLES", "RULES", "Example", "Rule"]
