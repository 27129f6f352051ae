"""How well and how fast are quotations found?

Quality: precision and recall on annotated news, by the data's own scorer; both are kept outside the
project. Rules were tuned on the odd lines only; both halves are printed so that the difference can
be seen. Speed, as ratios taken in the same run: against cutting the same text into words, a long
text against a short one, and texts of nothing but quotation marks against prose. Run it with

    python -m tests.benchmarks.quotes
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from claims.analysis.checkworthiness import checkworthiness
from claims.analysis.detection import Statement, analyze
from claims.analysis.languages import get
from claims.analysis.tokens import words
from tests.analysis.pair_files import pairs
from tests.benchmarks import shared
from tests.benchmarks.versions import best_of

TYPES = {"direct_quote": "direct", "mixed_quote": "mixed", "indirect_quote": "indirect"}
LONG, SHORT = 100_000, 10_000  # code points
# A straight mark alone, an opening one before each word, a mark on each line, many short sentences.
HOSTILE = ('"', "“a ", '"\n', "“\n", "?” ")


def predictions(articles: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Analyse articles and give their quotations in the scorer's form."""
    return [
        {
            "id": article["id"],
            "quotes": [
                quote
                for statement in analyze(article["text"], "en").statements
                for quote in _quotes(statement)
            ],
        }
        for article in articles
    ]


def _quotes(statement: Statement) -> list[dict[str, Any]]:
    if statement.form not in TYPES:
        return []
    return [
        {
            "start": span.start,
            "end": span.end,
            "type": TYPES[statement.form],
            "source": list(statement.speaker) if statement.speaker else None,
            "cue": list(statement.cue) if statement.cue else None,
            "speaker": statement.speaker_name,
        }
        for span in statement.contents
    ]


def score(articles: list[dict[str, Any]], scorer: Path) -> str:
    """Run the scorer over the predictions for some articles and return what it prints."""
    with tempfile.TemporaryDirectory() as place:
        gold, found = Path(place, "gold.jsonl"), Path(place, "found.jsonl")
        gold.write_text(_lines(articles), encoding="utf-8")
        found.write_text(_lines(predictions(articles)), encoding="utf-8")
        run = [sys.executable, str(scorer), str(gold), str(found)]
        return subprocess.run(run, check=True, capture_output=True, text=True).stdout


def checkworthiness_auc(articles: list[dict[str, Any]]) -> float:
    """Return how often a check-worthy sentence scores above another one, ties half."""
    high: list[float] = []
    low: list[float] = []
    for article in articles:
        for (start, end), label in zip(article["sentences"], article["claims"] or (), strict=False):
            value = checkworthiness(words(article["text"][start:end]), get("en"))
            (high if label == 2 else low).append(value)
    wins = sum((a > b) + 0.5 * (a == b) for a in high for b in low)
    return wins / (len(high) * len(low)) if high and low else float("nan")


def _lines(records: Iterable[dict[str, Any]]) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def main() -> int:
    """Print the figures of both halves, and the ratios of time."""
    data = shared.folder() / "data" / "quotes"
    source, scorer = data / "wikinews_quotes.jsonl", data / "score_quotes.py"
    if shared.has("precision and recall on annotated news", source, scorer):
        show_quality(source, scorer)
    show_speed()
    return 0


def show_quality(source: Path, scorer: Path) -> None:
    """Print the figures of both halves of the annotated articles."""
    with source.open(encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines if line.strip()]
    for name, half in (("tuned on", articles[0::2]), ("held out", articles[1::2])):
        sys.stdout.write(f"{name}: {len(half)} articles\n{score(half, scorer)}")
        sys.stdout.write(f"check-worthiness   AUC {checkworthiness_auc(half):.3f}\n\n")


def show_speed() -> None:
    """Print what an analysis costs as ratios."""
    prose = "\n\n".join(pair.original for pair in pairs("tuned"))
    far = _per_character(prose, LONG)
    cutting = best_of(lambda: words(_of_length(prose, LONG)), rounds=3) / LONG
    sys.stdout.write(
        f"own texts, {LONG} characters: {far * LONG:.2f} s, {far / cutting:.1f} times what cutting "
        f"into words takes; a character costs {far / _per_character(prose, SHORT):.2f} times as "
        f"much as at {SHORT}\n"
    )
    for piece in HOSTILE:
        hostile = _per_character(piece, LONG)
        sys.stdout.write(
            f"{piece!r} over and over: a character costs {hostile / far:.1f} times as much as in "
            f"prose, {hostile / _per_character(piece, SHORT):.2f} times as much as at {SHORT}\n"
        )


def _per_character(text: str, length: int) -> float:
    """Return the processor seconds an analysis of copies of a text takes for one character."""
    copies = _of_length(text, length)
    return best_of(lambda: analyze(copies, "en"), rounds=3) / length


def _of_length(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length]


if __name__ == "__main__":
    raise SystemExit(main())
