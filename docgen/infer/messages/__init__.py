"""What notifications carry, on which channels: each message type, from all that tell of it."""

from __future__ import annotations

from docgen.infer.messages.carried import with_messages
from docgen.infer.messages.channels import matches
from docgen.infer.messages.variants import with_variants

__all__ = ["matches", "with_messages", "with_variants"]
