"""Where do the quotations found differ from those annotated? One line for each difference.

Gold and found spans are matched greedily by overlap, as the scorer does, and what is missed, found
too much, of another type, of other words or given to another speaker is listed with its context.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

CONTEXT = 70  # code points shown on either side
MATCHED = 0.5  # intersection over union from which two spans are one quotation
Quote = dict[str, Any]


def errors(article: dict[str, Any], found: Sequence[Quote]) -> Iterator[tuple[str, str]]:
    """Yield the class and the drawing of every difference, in the order of the text."""
    gold = article["quotes"]
    pairs = matched(gold, found)
    lines: list[tuple[int, str, str]] = []
    for i, quote in enumerate(gold):
        j = pairs.get(i)
        if j is None:
            lines.append((quote["start"], f"missed {quote['type']}", _drawn(article, quote)))
            continue
        for kind, note in _differences(article["text"], quote, found[j]):
            lines.append((quote["start"], kind, f"{_drawn(article, quote)}\n    {note}"))
    taken = set(pairs.values())
    for j, quote in enumerate(found):
        if j not in taken:
            lines.append((quote["start"], f"too much {quote['type']}", _drawn(article, quote)))
    for _, kind, line in sorted(lines):
        yield kind, line


def matched(gold: Sequence[Quote], found: Sequence[Quote]) -> dict[int, int]:
    """Return which found span belongs to which gold span, by number, the best overlap first."""
    overlaps = sorted(
        (-_overlap(one, other), i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if _overlap(one, other) >= MATCHED
    )
    pairs: dict[int, int] = {}
    for _, i, j in overlaps:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _overlap(one: Quote, other: Quote) -> float:
    common = min(one["end"], other["end"]) - max(one["start"], other["start"])
    return common / (max(one["end"], other["end"]) - min(one["start"], other["start"]))


def _differences(text: str, gold: Quote, found: Quote) -> Iterator[tuple[str, str]]:
    shown = text[found["start"] : found["end"]]
    if gold["type"] != found["type"]:
        yield f"{gold['type']} as {found['type']}", f"{found['rule']}: |{shown}|"
    if _words(text[gold["start"] : gold["end"]]) != _words(shown):
        yield f"words {gold['type']}", f"{found['rule']}: |{shown}|"
    name = gold.get("speaker_name", gold.get("speaker"))
    if name and _surname(name) != _surname(found["speaker"] or ""):
        mention = text[slice(*gold["source"])] if gold.get("source") else None
        note = f"{found['rule']}: {name!r} ({mention!r}), found {found['speaker']!r}"
        yield f"speaker {gold['type']}", note


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower())).removeprefix("that ")


def _surname(name: str) -> str:
    words = [w for w in name.split(",")[0].split() if w.rstrip(".") not in ("Jr", "Sr", "II")]
    return re.sub(r"['’]s$|\W", "", words[-1].lower()) if words else ""


def _drawn(article: dict[str, Any], quote: Quote) -> str:
    text, start, end = article["text"], quote["start"], quote["end"]
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return f"{before}|{text[start:end]}|{after}".replace("\n", "¶")
