"""Words and rules of a page -> what stands on it: lines of text, boxes, ruled tables."""
