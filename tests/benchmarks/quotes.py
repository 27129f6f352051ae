"""How well are quotations found? Precision and recall on annotated news, by the data's own scorer.

The annotated articles and their scorer are kept outside the project, in the directory that
`FACTCHECK_SHARED` names (`../shared` when unset). Rules were tuned on the odd lines only; both
halves are printed so that the difference can be seen. Run it with

    python -m tests.benchmarks.quotes
"""

from __future__ import annotations

import json
import os
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

TYPES = {"direct_quote": "direct", "mixed_quote": "mixed", "indirect_quote": "indirect"}
ROOT = Path(__file__).resolve().parents[2]


def shared() -> Path:
    """Return the directory of the annotated data."""
    return Path(os.environ.get("FACTCHECK_SHARED", ROOT.parent / "shared")).resolve()


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
    """Print the figures of both halves."""
    data = shared() / "data" / "quotes"
    source, scorer = data / "wikinews_quotes.jsonl", data / "score_quotes.py"
    if not (source.exists() and scorer.exists()):
        sys.stderr.write(f"no annotated quotations under {data}; set FACTCHECK_SHARED\n")
        return 1
    with source.open(encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines if line.strip()]
    for name, half in (("tuned on", articles[0::2]), ("held out", articles[1::2])):
        sys.stdout.write(f"{name}: {len(half)} articles\n{score(half, scorer)}")
        sys.stdout.write(f"check-worthiness   AUC {checkworthiness_auc(half):.3f}\n\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
