"""How does a text read with its statements marked?

The text is cut wherever a statement's words, its cue or its speaker's name begin or end. Each piece
says what covers it, so that a template can print it as one element; the pieces joined are the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from django.db.models import Prefetch

from claims import models
from claims.analysis.spans import Span

# What a piece can be of a statement, the word of the field first.
CONTENT, CUE, SPEAKER = "content", "cue", "speaker"
# Stand between contents from which words were left out, and between paragraphs of one quotation.
GAP, BREAK = " … ", "\n"
# Loads what `Statement.words` reads, of public and unpublished statements alike.
WORDS = Prefetch(
    "contents",
    queryset=models.StatementContent.everything.select_related("anchor"),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words under the same marks.

    `statements` are the ids of the statements whose contents cover it, `cues` and `speakers` those
    whose cue or speaker's name it is. `start` and `end` are code points of the text.
    """

    start: int
    end: int
    text: str
    statements: tuple[int, ...] = ()
    cues: tuple[int, ...] = ()
    speakers: tuple[int, ...] = ()

    @property
    def is_marked(self) -> bool:
        """Whether a statement's words cover it."""
        return bool(self.statements)


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A version's text in pieces, and its statements in order with their appearances loaded."""

    version: models.ArticleVersion
    pieces: tuple[Piece, ...]
    statements: tuple[models.Statement, ...]

    def words(self, statement: models.Statement) -> str:
        """Return a statement's contents in reading order.

        ' … ' says that words stand between them; where only marks do, as between the paragraphs of
        one quotation, nothing was left out and a line ends.
        """
        anchors = [content.anchor for content in statement.contents.all()]
        said = "".join(
            one.exact + _between(self.version.text[one.end : other.start])
            for one, other in pairwise(anchors)
        )
        return said + "".join(anchor.exact for anchor in anchors[-1:])


def marked_text(version: models.ArticleVersion, *, desk: bool = False) -> MarkedText:
    """Cut a version's text at its statements.

    A stranger's view holds public appearances only; `desk` shows every one. Four queries, whatever
    the number of statements; linear in the text and its marks.
    """
    statements = tuple(_statements(version, desk=desk))
    text = version.text
    pieces = _cut(text, _marks(statements)) if text else ()
    return MarkedText(version, pieces, statements)


def _between(gap: str) -> str:
    is_left_out = any(sign.isalnum() or sign in ".…" for sign in gap)
    return GAP if is_left_out else BREAK


def _statements(version: models.ArticleVersion, *, desk: bool) -> list[models.Statement]:
    appearances = (models.Appearance.everything if desk else models.Appearance.objects).all()
    rows = (models.Statement.everything if desk else models.Statement.objects).filter(
        version=version
    )
    return list(
        rows.select_related("cue", "mention", "speaker")
        .prefetch_related(
            WORDS,
            Prefetch("appearances", queryset=appearances.select_related("claim")),
        )
        .order_by("start", "-end", "pk")
    )


def _marks(statements: tuple[models.Statement, ...]) -> list[tuple[Span, str, int]]:
    marks = []
    for statement in statements:
        places: list[tuple[models.TextAnchor | None, str]] = [
            (content.anchor, CONTENT) for content in statement.contents.all()
        ]
        places += [(statement.cue, CUE), (statement.mention, SPEAKER)]
        marks += [
            (Span(anchor.start, anchor.end), role, statement.pk)
            for anchor, role in places
            if anchor is not None
        ]
    return marks


def _cut(text: str, marks: list[tuple[Span, str, int]]) -> tuple[Piece, ...]:
    """Sweep over the edges of the marks; what is open at an edge covers the piece after it."""
    opening: dict[int, list[tuple[str, int]]] = {}
    closing: dict[int, list[tuple[str, int]]] = {}
    for span, role, statement in marks:
        opening.setdefault(span.start, []).append((role, statement))
        closing.setdefault(span.end, []).append((role, statement))
    edges = sorted({0, len(text), *opening, *closing})
    held: dict[tuple[str, int], int] = {}
    pieces = []
    for start, end in pairwise(edges):
        for mark in closing.get(start, ()):
            held[mark] -= 1
        for mark in opening.get(start, ()):
            held[mark] = held.get(mark, 0) + 1
        held = {mark: count for mark, count in held.items() if count}
        pieces.append(_piece(text, start, end, held))
    return tuple(pieces)


def _piece(text: str, start: int, end: int, held: dict[tuple[str, int], int]) -> Piece:
    of = {
        role: tuple(sorted(pk for kind, pk in held if kind == role))
        for role in (CONTENT, CUE, SPEAKER)
    }
    return Piece(start, end, text[start:end], of[CONTENT], of[CUE], of[SPEAKER])
