"""What does a fresh installation have to show?

One worked story, loaded through the same services that a newsroom uses, by made-up people who can
never sign in. Its texts are two files and its editorial part is a table beside them; a place in
a text is found by its words, so that nothing here counts characters.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from django.db import connection

from claims.analysis.spans import Span
from claims.exceptions import Invalid
from claims.models import (
    ArticleVersion,
    Claim,
    ClaimReview,
    Derivation,
    Rating,
    Source,
    Statement,
    Story,
    TextAnchor,
    User,
)
from claims.services import (
    anchors,
    appearances,
    articles,
    claims,
    connections,
    derivations,
    documents,
    evidence,
    people,
    relations,
    reviews,
    sources,
    statements,
    stories,
)
from claims.services.transactions import service

FOLDER = Path(__file__).resolve().parent.parent / "sample"
# Keeps a second loader waiting until the first is done; any number no other lock uses.
LOCK = 20220410
# How long it waits: loading takes seconds, and nobody sits at a browser for it. Own choice.
PATIENCE = "2min"


class Loaded(NamedTuple):
    """The sample story, and whether this call loaded it."""

    story: Story
    is_new: bool


@dataclass(slots=True)
class Case:
    """What has been loaded so far, by the names that the table gives to its parts."""

    table: dict[str, Any]
    story: Story
    people: dict[str, User]
    sources: dict[str, Source] = field(default_factory=dict)
    versions: dict[str, ArticleVersion] = field(default_factory=dict)
    statements: dict[str, Statement] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)

    @property
    def editor(self) -> User:
        """Who does most of the work."""
        return self.people["editor"]


@service
def load(*, at: datetime | None = None) -> Loaded:
    """Load the sample story, all of it or nothing; once, however often it is called."""
    _one_at_a_time()
    there = Story.everything.filter(is_sample=True).order_by("pk").first()
    if there is not None:
        return Loaded(there, is_new=False)
    table = tomllib.loads((FOLDER / "story.toml").read_text(encoding="utf-8"))
    made_up = {name: _person(row) for name, row in table["people"].items()}
    story = stories.create(
        by=made_up["editor"], title=table["title"], summary=table["summary"], is_sample=True
    )
    case = Case(table, story, made_up)
    for step in (_sources, _texts, _derivation, _statements, _claims, _relations):
        step(case)
    for claim in case.claims.values():
        appearances.suggest_for(claim=claim)
    for name in case.claims:
        _check(case, name, at)
    for person in made_up.values():
        people.deactivate(by=people.SETUP, user=person)
    return Loaded(story, is_new=True)


def place(text: str, words: str) -> Span:
    """Find the one place of `words` in `text`.

    Raises: Invalid when they stand there more than once or not at all.

    >>> place("He said no.", "no")
    Span(start=8, end=10)
    """
    if text.count(words) != 1:
        raise Invalid(f"These words stand {text.count(words)} times in the text: {words!r}")
    start = text.index(words)
    return Span(start, start + len(words))


def _one_at_a_time() -> None:
    with connection.cursor() as cursor:
        for limit in ("lock_timeout", "statement_timeout"):
            cursor.execute("SELECT set_config(%s, %s, true)", [limit, PATIENCE])
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def _person(row: dict[str, str]) -> User:
    """Make somebody who holds a role and has no way to sign in."""
    person = people.create(
        by=people.SETUP, username=row["username"], role=row["role"], full_name=row["full_name"]
    ).user
    person.is_staff = False
    person.set_unusable_password()
    person.save(update_fields=["is_staff", "password"])
    return person


def _sources(case: Case) -> None:
    for name, row in case.table["sources"].items():
        source = sources.create(
            by=case.editor,
            kind=row["kind"],
            name=row["name"],
            description=row.get("description", ""),
            is_sample=True,
        )
        for alias in row["aliases"]:
            sources.add_alias(by=case.editor, source=source, name=alias)
        case.sources[name] = source


def _texts(case: Case) -> None:
    for name, row in case.table["texts"].items():
        raw = (FOLDER / row["file"]).read_bytes()
        document = documents.from_upload(raw, "text/plain", row["file"])
        case.versions[name] = articles.add(
            by=case.editor, document=document, story=case.story, is_sample=True
        ).version
        statements.extract(version=case.versions[name])


def _derivation(case: Case) -> None:
    row = case.table["derivation"]
    edge = derivations.suggest(
        original=case.versions[row["original"]],
        derived=case.versions[row["derived"]],
        kind=row["kind"],
        score=None,
        rule="editor",
        by=case.editor,
    )
    if edge is None:
        raise Invalid("The two sample texts were declared unrelated before.")
    derivations.compare(derivation=edge)
    edge = Derivation.everything.get(pk=edge.pk)
    connections.confirm(by=case.editor, edge=edge, revision=edge.revision, reason=row["reason"])


def _statements(case: Case) -> None:
    for name, row in case.table["statements"].items():
        version = case.versions[row["text"]]
        statement = _found(version, row) or _marked(case, version, row)
        speaker = case.sources.get(row.get("speaker", ""))
        if speaker is not None and statement.speaker_id is None:
            statements.name_speaker(
                by=case.editor, statement=statement, revision=statement.revision, speaker=speaker
            )
        case.statements[name] = statement


def _found(version: ArticleVersion, row: dict[str, str]) -> Statement | None:
    """Return the statement that the extraction found at these words, if it did."""
    span = place(version.text, row["words"])
    rows = Statement.everything.filter(version=version, start=span.start, end=span.end)
    return rows.filter(form=row["form"]).first()


def _marked(case: Case, version: ArticleVersion, row: dict[str, str]) -> Statement:
    text = version.text
    speaker = case.sources.get(row.get("speaker", ""))
    return statements.mark(
        by=case.editor,
        version=version,
        spans=[place(text, row["words"])],
        form=row["form"],
        mention=place(text, row["mention"]) if "mention" in row else None,
        speaker=speaker,
        speaker_name=speaker.name if speaker else "",
    )


def _claims(case: Case) -> None:
    for row in case.table["claims"]:
        claim = claims.draft(
            by=case.editor,
            text=row["text"],
            story=case.story,
            claimant=case.sources.get(row.get("claimant", "")),
            claim_date=row.get("claim_date"),
            tags=row["tags"],
            notes=row.get("notes", ""),
            is_sample=True,
        )
        case.claims[row["key"]] = claim
        for link in row["appearances"]:
            _connect(case, claim, link)


def _connect(case: Case, claim: Claim, link: dict[str, Any]) -> None:
    """Connect a statement; what the reporter connects stays open for others to judge."""
    appearances.connect(
        by=case.people[link.get("by", "editor")],
        statement=case.statements[link["statement"]],
        claim=claim,
        relation=link["relation"],
        fidelity=link["fidelity"],
        reason=link.get("reason", ""),
    )


def _relations(case: Case) -> None:
    for row in case.table["relations"]:
        relations.relate(
            by=case.editor,
            subject=case.claims[row["subject"]],
            object=case.claims[row["object"]],
            relation=row["relation"],
            reason=row["reason"],
        )


def _check(case: Case, name: str, at: datetime | None) -> None:
    """Take the check of a claim as far as its stage says."""
    row = next(row for row in case.table["claims"] if row["key"] == name)
    if "stage" not in row:
        return
    review = reviews.open(by=case.editor, claim=case.claims[name], assignee=case.editor)
    for cited, anchor in _cited(case, row):
        evidence.add(
            by=case.editor,
            review=review,
            stance=cited["stance"],
            title=cited["title"],
            excerpt=cited["words"],
            anchor=anchor,
        )
    if "rationale" in row:
        review = _written(case, review, row)
    if row["stage"] in ("in_review", "published"):
        review = reviews.submit(by=case.editor, review=review, revision=review.revision)
    if row["stage"] == "published":
        reviews.publish(
            by=case.people["second_reader"], review=review, revision=review.revision, at=at
        )


def _cited(case: Case, row: dict[str, Any]) -> Iterator[tuple[dict[str, str], TextAnchor]]:
    for cited in row.get("evidence", ()):
        version = case.versions[cited["text"]]
        span = place(version.text, cited["words"])
        yield cited, anchors.put(version, version.text, [span])[span]


def _written(case: Case, review: ClaimReview, row: dict[str, Any]) -> ClaimReview:
    return reviews.write(
        by=case.editor,
        review=review,
        revision=review.revision,
        rating=Rating.objects.get(scale__code=row["scale"], code=row["rating"]),
        rationale=row["rationale"],
    )
