"""What does a reader see of a text, a story or a source, and on the front page?

Frozen views for the public pages, built from public rows alone. The number of queries of each does
not grow with what it shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from django.db.models import Q, QuerySet

from claims import models
from claims.analysis.spans import Span
from claims.exceptions import NotFound
from claims.queries import access, distortions, verdicts
from claims.queries.distortions import Distortion
from claims.queries.dossiers import with_change
from claims.queries.stretches import Mark, Stretch, cut

LATEST = 20  # verdicts on the front page; own choice, about two screens


class Checked(NamedTuple):
    """A published claim and where it stands."""

    claim: models.Claim
    verdict: models.Verdict | None
    needs_reaffirmation: bool

    @property
    def claimant(self) -> str:
        """Who claimed it, as the verdict was published; '' if nobody was named."""
        if self.verdict is not None:
            return self.verdict.claimant_name
        return self.claim.claimant.name if self.claim.claimant else ""


class Connected(NamedTuple):
    """A published claim in a text; `place` numbers it in reading order, from 1."""

    place: int
    pk: int
    statement_id: int
    claim: models.Claim
    relation: str
    fidelity: str


@dataclass(frozen=True, slots=True)
class ArticleDossier:
    """One version of a text, with the claims connected to it marked.

    `changed_at` is when a newer version than all of `versions` was first seen, judged by none yet.
    """

    article: models.Article
    version: models.ArticleVersion
    versions: tuple[models.ArticleVersion, ...]
    changed_at: datetime | None
    addresses: tuple[models.ArticleUrl, ...]
    derivations: tuple[models.Derivation, ...]
    appearances: tuple[Connected, ...]
    text: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class StoryDossier:
    """The texts of a story, each in its latest version, and the claims checked in it."""

    story: models.Story
    versions: tuple[models.ArticleVersion, ...]
    derivations: tuple[models.Derivation, ...]
    distortions: tuple[Distortion, ...]
    checked: tuple[Checked, ...]


@dataclass(frozen=True, slots=True)
class SourceDossier:
    """What a source claimed, what it is quoted with, and what it published."""

    source: models.Source
    aliases: tuple[models.SourceAlias, ...]
    same_as: tuple[str, ...]
    checked: tuple[Checked, ...]
    quoted: tuple[models.Appearance, ...]
    published: tuple[models.Article, ...]


def of_article(id: int, *, number: int | None = None) -> ArticleDossier:
    """Return a public text in its latest version, or in version `number`.

    Raises: NotFound.
    """
    article = access.article(id, by=None)
    rows = with_change(models.ArticleVersion.objects.filter(article=article))
    versions = tuple(rows.order_by("number"))
    shown = [version for version in versions if number in (None, version.number)]
    if not shown:
        raise NotFound(what="version")
    version = shown[-1]
    found = _appearances_in(version)
    connected = tuple(_connected(place, row) for place, row in enumerate(found, start=1))
    marks = [_mark(row, connection) for row, connection in zip(found, connected, strict=True)]
    text = version.text
    return ArticleDossier(
        article=article,
        version=version,
        versions=versions,
        changed_at=versions[-1].changed_at,  # type: ignore[attr-defined]
        addresses=tuple(models.ArticleUrl.objects.filter(article=article)),
        derivations=_derivations(Q(original=version) | Q(derived=version)),
        appearances=connected,
        text=cut(text, Span(0, len(text)), marks),
    )


def of_story(id: int) -> StoryDossier:
    """Return a public story.

    Raises: NotFound.
    """
    story = access.story(id, by=None)
    versions = models.ArticleVersion.objects.filter(article__story=story)
    latest = versions.order_by("article_id", "-number").distinct("article_id")
    here = Q(original__article__story=story) | Q(derived__article__story=story)
    return StoryDossier(
        story=story,
        versions=tuple(latest.select_related("article__publisher")),
        derivations=_derivations(here),
        distortions=distortions.of_story(story),
        checked=_checked(models.Claim.objects.filter(story=story)),
    )


def of_source(id: int) -> SourceDossier:
    """Return a public source.

    Raises: NotFound.
    """
    source = access.source(id, by=None)
    quoted = models.Appearance.objects.filter(statement__speaker=source).select_related(
        "claim", "statement__version"
    )
    return SourceDossier(
        source=source,
        aliases=tuple(models.SourceAlias.objects.filter(source=source)),
        same_as=tuple(url for url in source.same_as if url.startswith(("http://", "https://"))),
        checked=_checked(models.Claim.objects.filter(claimant=source)),
        quoted=tuple(quoted.prefetch_related("statement__contents__anchor")),
        published=tuple(models.Article.objects.filter(publisher=source)),
    )


def _appearances_in(version: models.ArticleVersion) -> list[models.Appearance]:
    rows = models.Appearance.objects.filter(statement__version=version)
    return list(rows.select_related("claim", "statement").order_by("statement__start", "id"))


def _connected(place: int, row: models.Appearance) -> Connected:
    return Connected(place, row.pk, row.statement_id, row.claim, row.relation, row.fidelity)


def _mark(row: models.Appearance, connection: Connected) -> Mark:
    tones = {"same": "carried", "contradicts": "contradicts"}
    place = Span(row.statement.start, row.statement.end)
    return Mark(place, tones.get(row.relation, "apart"), connection)


def _derivations(which: Q) -> tuple[models.Derivation, ...]:
    rows = models.Derivation.objects.filter(which).defer("alignment")
    return tuple(rows.select_related("original", "derived").order_by("id"))


def latest() -> tuple[Checked, ...]:
    """Return the newsroom's latest verdicts with their claims, newest first, at most `LATEST`.

    A claim stands there once, with the verdict that stands now. Imported ones are found by lookup:
    an archive that comes in at once would push everything else off the page.
    """
    newest: dict[int, models.Verdict] = {}
    for verdict in verdicts.latest_first().filter(review__publisher=None)[: 2 * LATEST]:
        newest.setdefault(verdict.review.claim_id, verdict)
    return tuple(
        Checked(verdict.review.claim, verdict, verdict.needs_reaffirmation)  # type: ignore[attr-defined]
        for verdict in list(newest.values())[:LATEST]
    )


def _checked(rows: QuerySet[models.Claim]) -> tuple[Checked, ...]:
    claims = list(rows.select_related("claimant"))
    standings = verdicts.standing_of(claims)
    return tuple(
        Checked(claim, standing.verdict, standing.needs_reaffirmation)
        if (standing := standings.get(claim.pk))
        else Checked(claim, None, needs_reaffirmation=False)
        for claim in claims
    )
