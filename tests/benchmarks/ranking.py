"""How well are the check-worthy sentences of news ranked?

Each labelled sentence gets the score of the statement of `analyze` that overlaps it most, among
several the highest; one without a statement scores 0. Average precision takes sentences of equal
score together, so that their order decides nothing. The labels are kept outside the project. The
weights are fitted by `tests.benchmarks.fitting`, which tells the figure on articles left out. Run
it with

    python -m tests.benchmarks.ranking [FILE.jsonl ...]
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from statistics import fmean
from typing import Any

from claims.analysis.detection import Statement, analyze
from claims.analysis.spans import Span
from tests.benchmarks import shared

OWN = tuple(sorted(Path(__file__).parents[1].glob("analysis/articles/*.jsonl")))
CHECK_WORTHY = 2  # the label
Ranked = tuple[float, bool]  # score, and whether the sentence is check-worthy


def average_precision(ranked: Iterable[Ranked]) -> float:
    """Return the mean, over the good ones, of the precision down to each; ties count as one step.

    >>> round(average_precision([(0.9, True), (0.5, False), (0.1, True)]), 3)
    0.833
    """
    total, seen, good = 0.0, 0, 0
    in_order = sorted(ranked, key=lambda one: -one[0])
    for _, tied in groupby(in_order, key=lambda one: one[0]):
        labels = [label for _, label in tied]
        seen += len(labels)
        good += sum(labels)
        total += sum(labels) * good / seen
    return total / good if good else float("nan")


def labelled(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Return the articles of some files whose sentences have labels."""
    found = []
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            articles = [json.loads(line) for line in lines if line.strip()]
        found += [article for article in articles if article.get("claims")]
    return found


def ranking(article: dict[str, Any]) -> list[Ranked]:
    """Score the labelled sentences of one article by its analysis."""
    statements = analyze(article["text"], article.get("language", "en")).statements
    return [
        (score_of(Span(*place), statements), label == CHECK_WORTHY)
        for place, label in zip(article["sentences"], article["claims"], strict=True)
    ]


def score_of(place: Span, statements: Sequence[Statement]) -> float:
    """Return the score of what overlaps a sentence most; of what lies inside, the highest."""
    shared_with = [
        (min(1.0, shared_part / (place.end - place.start)), statement.checkworthiness)
        for statement in statements
        if (shared_part := sum(_shared(place, span) for span in statement.contents)) > 0
    ]
    return max(shared_with, default=(0.0, 0.0))[1]


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def show(articles: Sequence[dict[str, Any]]) -> None:
    """Print average precision over all sentences, as a mean over articles, and of each article."""
    by_article = [ranking(article) for article in articles]
    pooled = [one for ranked in by_article for one in ranked]
    some = [ranked for ranked in by_article if any(label for _, label in ranked)]
    sys.stdout.write(
        f"{len(articles)} articles, {len(pooled)} sentences, "
        f"{sum(label for _, label in pooled)} check-worthy: average precision "
        f"{average_precision(pooled):.3f} over all sentences, "
        f"{fmean(map(average_precision, some)):.3f} as the mean over articles\n"
    )
    for article, ranked in zip(articles, by_article, strict=True):
        silent = sum(label and not score for score, label in ranked)
        sys.stdout.write(
            f"  {article['id']}: {average_precision(ranked):.3f} of {len(ranked)} sentences, "
            f"{silent} check-worthy ones without a statement\n"
        )


def main(paths: Sequence[str] = ()) -> int:
    """Print how well the sentences of the files are ranked, by default own ones and others."""
    outside = shared.folder() / "data" / "quotes" / "wikinews_quotes.jsonl"
    files = [Path(path) for path in paths] or [outside]
    if shared.has("check-worthy sentences ranked", *files):
        show(labelled(files))
    for file in () if paths else OWN:
        articles = labelled([file])
        if articles:  # some files have quotations alone
            sys.stdout.write(f"own articles, {file.name}: ")
            show(articles)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
