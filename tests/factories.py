"""Things the tests are about, made through the services and as short to write as may be.

Every function makes what it needs and is not given. Numbers in names keep them apart.
"""

from __future__ import annotations

from itertools import count
from typing import Any

from django.contrib.auth.models import Group

from claims.analysis.spans import Span
from claims.ingest.decoding import Document, from_text
from claims.models import (
    Appearance,
    Article,
    ArticleVersion,
    Claim,
    Derivation,
    Source,
    Statement,
    Story,
    User,
)
from claims.services import appearances, articles, derivations, sources, statements, stories

REPORTER, EDITOR, PUBLISHER = "Reporter", "Editor", "Publisher"
_numbers = count(1)

NEWS = (
    "Mayor Ash opens the bridge\n\n"
    "The bridge over the Elbe will open on Monday, Mayor Jane Ash said.\n\n"
    "“We spent 40 million euros and not a cent more,” she told reporters.\n"
)


def user(role: str | None = EDITOR, **fields: Any) -> User:
    """Make a person of the newsroom with a role (None: with no rights at all)."""
    number = next(_numbers)
    given = {"username": f"person{number}", "first_name": "Person", "last_name": str(number)}
    person = User.objects.create(**given | fields)
    if role is not None:
        person.groups.add(Group.objects.get(name=role))
    return person


def document(text: str = NEWS) -> Document:
    """Make a document of plain text."""
    return from_text(text)


def story(*, by: User | None = None, title: str = "") -> Story:
    """Open a story."""
    return stories.create(by=by or user(), title=title or f"Story {next(_numbers)}")


def source(*, by: User | None = None, name: str = "", kind: str = "person") -> Source:
    """Make a source known."""
    return sources.create(by=by or user(), kind=kind, name=name or f"Source {next(_numbers)}")


def article(text: str = NEWS, *, by: User | None = None, **given: Any) -> articles.Added:
    """Bring a text in; returns the article and its version."""
    fields = {"title": f"Article {next(_numbers)}", "language": "en"} | given
    return articles.add(by=by or user(), document=document(text), **fields)


def version(text: str = NEWS, *, by: User | None = None, **given: Any) -> ArticleVersion:
    """Bring a text in; returns its version."""
    return article(text, by=by, **given).version


def revision(of: Article, text: str, *, by: User | None = None) -> ArticleVersion:
    """Bring in another body of an article."""
    return articles.add_version(by=by or user(), article=of, document=document(text)).version


def span(text: str, words: str, occurrence: int = 1) -> Span:
    """Find the place of some words; they must stand there."""
    start = -1
    for _ in range(occurrence):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def statement(
    within: ArticleVersion, words: str, *, by: User | None = None, **given: Any
) -> Statement:
    """Mark the statement that consists of these words."""
    fields = {"form": "assertion"} | given
    return statements.mark(
        by=by or user(), version=within, spans=[span(within.text, words)], **fields
    )


def claim(text: str = "The bridge opens on Monday.", **fields: Any) -> Claim:
    """Draft a claim, as a bare row."""
    return Claim.everything.create(text=text, **fields)


def appearance(
    of: Statement,
    claim: Claim,
    *,
    by: User | None = None,
    relation: str = "same",
    fidelity: str = "exact",
) -> Appearance:
    """Connect a statement to a claim; confirmed, as an editor does it."""
    return appearances.connect(
        by=by or user(), statement=of, claim=claim, relation=relation, fidelity=fidelity
    )


def derivation(
    original: ArticleVersion, derived: ArticleVersion, *, compared: bool = True
) -> Derivation:
    """Suggest that one version came from another, compared unless said otherwise."""
    edge = derivations.suggest(
        original=original,
        derived=derived,
        kind="paraphrase",
        score=0.9,
        rule="test",
        by="suggest_derivations",
    )
    assert edge is not None
    if compared:
        derivations.compare(derivation=edge)
        edge.refresh_from_db()
    return edge
