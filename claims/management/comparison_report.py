"""How does a comparison read on a terminal? The gravest differences first, with their words."""

from __future__ import annotations

from collections import Counter

from claims.analysis.differences import Comparison, Difference
from claims.analysis.findings import SEVERITIES
from claims.analysis.spans import Span

# Own choice: code points of one side shown on a line before it is cut.
WIDTH = 90
NOTHING = "(nothing)"


def report(comparison: Comparison, original: str, derived: str) -> str:
    """Return a comparison as lines of text: counts, then differences by severity.

    >>> from claims.analysis.differences import compare
    >>> a, b = "He said 3 died.", "He said 5 died."
    >>> print(report(compare(a, b), a, b))
    1 aligned unit, 1 difference: 0 reverses-meaning, 1 substantive, 0 cosmetic
    <BLANKLINE>
    substantive
      number_changed [figure-value]
        - 8..9: 3
        + 8..9: 5
    """
    counts = Counter(d.severity for d in comparison.differences)
    grave_first = SEVERITIES[::-1]
    total = ", ".join(f"{counts[severity]} {severity}" for severity in grave_first)
    lines = [
        f"{_counted(len(comparison.alignments), 'aligned unit')}, "
        f"{_counted(len(comparison.differences), 'difference')}: {total}"
    ]
    for severity in grave_first:
        chosen = [d for d in comparison.differences if d.severity == severity]
        if chosen:
            lines += ["", severity]
        for difference in chosen:
            lines += _lines(difference, original, derived)
    return "\n".join(lines)


def _lines(difference: Difference, original: str, derived: str) -> list[str]:
    return [
        f"  {difference.type} [{difference.rule}]",
        f"    - {_shown(difference.original, original)}",
        f"    + {_shown(difference.derived, derived)}",
    ]


def _shown(span: Span | None, text: str) -> str:
    if span is None:
        return NOTHING
    words = " ".join(span.cut(text).split())
    # What a terminal would obey rather than show is written out.
    safe = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in words)
    short = safe if len(safe) <= WIDTH else safe[: WIDTH - 1] + "…"
    return f"{span.start}..{span.end}: {short}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
