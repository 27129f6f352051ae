"""How well and how fast are quotations found?

Quality: precision and recall on annotated news and on the project's own articles, by the scorer of
the former; it is kept outside the project. Rules were tuned on the odd lines and the first file of
articles, and on all of them later. Speed, as ratios taken in
the same run: against cutting the same text into words, a long text against a short one, and texts
of nothing but quotation marks against prose. Run it with

    python -m tests.benchmarks.quotes [--errors] [ARTICLES.jsonl ...]

With files it scores the articles in them instead; with `--errors` it also
lists every difference, by class.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from claims.analysis.checkworthiness import checkworthiness
from claims.analysis.detection import Statement, analyze
from claims.analysis.languages import get
from claims.analysis.tokens import words
from tests.analysis.pair_files import pairs
from tests.benchmarks import shared
from tests.benchmarks.quote_errors import errors
from tests.benchmarks.versions import best_of

TYPES = {"direct_quote": "direct", "mixed_quote": "mixed", "indirect_quote": "indirect"}
LONG, SHORT = 100_000, 10_000  # code points
OWN = tuple(sorted(Path(__file__).parents[1].glob("analysis/articles/*.jsonl")))
# A straight mark alone, an opening one before each word, a mark on each line, many short sentences.
HOSTILE = ('"', "“a ", '"\n', "“\n", "?” ")


def predictions(articles: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Analyse articles and give their quotations in the scorer's form."""
    return [
        {
            "id": article["id"],
            "quotes": [
                quote
                for statement in analyze(article["text"], article.get("language", "en")).statements
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
            "rule": statement.rule,
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


def main(arguments: Sequence[str] = ()) -> int:
    """Print the figures of both halves and of the own articles, and the ratios of time."""
    listed = "--errors" in arguments
    files = [Path(name) for name in arguments if not name.startswith("--")]
    data = shared.folder() / "data" / "quotes"
    source, scorer = data / "wikinews_quotes.jsonl", data / "score_quotes.py"
    if not shared.has("precision and recall on annotated news", source, scorer):
        files = []
    elif not files:
        show_quality(source, scorer, listed=listed)
        for file in OWN:
            show(f"own articles, {file.name}", articles_in(file), scorer, listed=listed)
    for file in files:
        show(file.name, articles_in(file), scorer, listed=listed)
    if not files and not listed:
        show_speed()
    return 0


def articles_in(file: Path) -> list[dict[str, Any]]:
    """Read annotated articles, one a line."""
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def show(name: str, articles: list[dict[str, Any]], scorer: Path, *, listed: bool) -> None:
    """Print the figures of some articles, and every difference by class."""
    sys.stdout.write(f"{name}: {len(articles)} articles\n{score(articles, scorer)}\n")
    if not listed:
        return
    found = predictions(articles)
    lines = [
        f"{kind} [{article['id']}] {line}\n"
        for article, made in zip(articles, found, strict=True)
        for kind, line in errors(article, made["quotes"])
    ]
    sys.stdout.write("".join(sorted(lines)))


def show_quality(source: Path, scorer: Path, *, listed: bool) -> None:
    """Print the figures of both halves of the annotated articles."""
    articles = articles_in(source)
    for name, half in (("odd lines", articles[0::2]), ("even lines", articles[1::2])):
        show(name, half, scorer, listed=listed)
        sys.stdout.write(f"check-worthiness   AUC {checkworthiness_auc(half):.3f}\n\n")


def show_speed() -> None:
    """Print what an analysis costs as ratios."""
    prose = "\n\n".join(pair.original for pair in pairs("tuned"))
    far = _per_character(prose, LONG)
    cutting = best_of(lambda: words(_of_length(prose, LONG)), rounds=3)[0] / LONG
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
    return best_of(lambda: analyze(copies, "en"), rounds=3)[0] / length


def _of_length(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
