"""Do the stored words stand where their anchors say, and are the database's own guards all there?

The database refuses wrong rows when they come in; this looks at what is there now, as after a
restore, and compares it in Python, so that a fault in a guard is not checked by the same guard.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from claims.models import ArticleVersion, TextAnchor
from claims.queries import guards, imported

FAULTS_SHOWN = 100


class Report(NamedTuple):
    """How much was checked, and what is wrong, in words (the first hundred)."""

    versions: int
    anchors: int
    faults: tuple[str, ...]


def verify() -> Report:
    """Check every version's words and every anchor into them, and that no guard is gone or off.

    Reads one version's text at a time; linear in all texts.
    """
    faults = [*guards.faults(), *imported.faults()]
    versions = anchors = 0
    for pk in _version_ids():
        version = ArticleVersion.everything.select_related("body").get(pk=pk)
        versions += 1
        body = getattr(version, "body", None)
        if body is None:
            faults.append(f"version {pk} has lost its words")
            continue
        faults += _faults_of_text(version, body.text)
        for anchor in TextAnchor.everything.filter(version=pk).only("start", "end", "exact"):
            anchors += 1
            if body.text[anchor.start : anchor.end] != anchor.exact:
                faults.append(f"anchor {anchor.pk} does not hold the words of version {pk}")
    return Report(versions, anchors, tuple(faults[:FAULTS_SHOWN]))


def _version_ids() -> list[int]:
    return list(ArticleVersion.everything.order_by("pk").values_list("pk", flat=True))


def _faults_of_text(version: ArticleVersion, text: str) -> Iterator[str]:
    if version.length != len(text):
        yield f"version {version.pk} has {len(text)} code points, not {version.length}"
    if version.sha256 != hashlib.sha256(text.encode()).hexdigest():
        yield f"the words of version {version.pk} are not those that were hashed"
