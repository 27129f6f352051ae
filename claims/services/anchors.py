"""How are many places of one text anchored at once?

All anchors of a version go in by one INSERT (a few for thousands), since the database reads the
text once for each. Places that several things share are anchored once.
"""

from __future__ import annotations

from collections.abc import Iterable

from claims.analysis import anchoring
from claims.analysis.spans import Span
from claims.models import ArticleVersion, TextAnchor

# Anchors in one INSERT; own choice. The check of their words must end within the statement timeout.
BATCH = 2000


def put(version: ArticleVersion, text: str, spans: Iterable[Span]) -> dict[Span, TextAnchor]:
    """Anchor each of `spans` in the version; returns the anchor of each.

    Spans index `text`, which is the version's, in code points. Cost: one query per 2000 places.
    """
    places = sorted(set(spans))
    rows = []
    for place in places:
        found = anchoring.describe(text, place)
        rows.append(
            TextAnchor(
                version=version,
                start=found.start,
                end=found.end,
                exact=found.exact,
                prefix=found.prefix,
                suffix=found.suffix,
            )
        )
    made = TextAnchor.everything.bulk_create(rows, batch_size=BATCH)
    return dict(zip(places, made, strict=True))
