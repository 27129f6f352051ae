"""What does the desk see of a case at once?

One frozen view for each page of the desk: a story with its texts, a claim with its connections, a
check with what it rests on. They show drafts, too, so each asks `access` for its row first; the
number of queries does not grow with what a page lists.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, Exists, F, OuterRef, Prefetch, Q, QuerySet, Subquery, When
from django.db.models.functions import Coalesce

from claims import models
from claims.exceptions import NotFound
from claims.queries import access, findings, verdicts
from claims.queries.access import Person

# How many rows stand for a long list; the list itself has the rest. Own choice.
NEWEST = 20
# Statements whose words a page shows.
WORDS = Prefetch(
    "contents",
    queryset=models.StatementContent.everything.select_related("anchor"),
)


@dataclass(frozen=True, slots=True)
class StoryCase:
    """A story: its texts in the order they came, who came from whom, and its claims."""

    story: models.Story
    articles: tuple[models.Article, ...]
    derivations: tuple[models.Derivation, ...]
    claims: tuple[models.Claim, ...]


@dataclass(frozen=True, slots=True)
class ClaimCase:
    """A claim: where it appears, how other claims stand to it, and its checks."""

    claim: models.Claim
    appearances: tuple[models.Appearance, ...]
    relations: tuple[models.ClaimRelation, ...]
    reviews: tuple[models.ClaimReview, ...]
    verdicts: tuple[models.Verdict, ...]
    needs_reaffirmation: bool
    evidence: tuple[models.Evidence, ...]

    @property
    def review(self) -> models.ClaimReview | None:
        """The check that stands, if any."""
        return next((review for review in self.reviews if review.state != "retracted"), None)


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """A check: the claim, the evidence, the connections it will pin, and its verdicts so far."""

    review: models.ClaimReview
    evidence: tuple[models.Evidence, ...]
    appearances: tuple[models.Appearance, ...]
    verdicts: tuple[models.Verdict, ...]
    needs_reaffirmation: bool


@dataclass(frozen=True, slots=True)
class ArticleCase:
    """An article in one version: its addresses, and which texts it is connected with."""

    article: models.Article
    version: models.ArticleVersion
    versions: tuple[models.ArticleVersion, ...]
    addresses: tuple[models.ArticleUrl, ...]
    derivations: tuple[models.Derivation, ...]


@dataclass(frozen=True, slots=True)
class SourceCase:
    """A source: its other names, its newest claims, and the newest texts it published."""

    source: models.Source
    aliases: tuple[models.SourceAlias, ...]
    claims: tuple[models.Claim, ...]
    articles: tuple[models.Article, ...]


def of_story(id: int, *, by: Person) -> StoryCase:
    """Return a story's case in at most seven queries.

    Raises: NotFound.
    """
    story = access.story(id, by=by)
    versions = models.ArticleVersion.everything.annotate(
        found=Count("statements", distinct=True)
    ).order_by("number")
    articles = (
        models.Article.everything.filter(story=story)
        .select_related("publisher")
        .prefetch_related(Prefetch("versions", queryset=versions))
        .order_by("id")
    )
    pairs = Q(original__article__story=story) | Q(derived__article__story=story)
    return StoryCase(
        story=story,
        articles=tuple(articles),
        derivations=tuple(derivations().filter(pairs).order_by("id")),
        claims=tuple(
            models.Claim.everything.filter(story=story)
            .select_related("claimant")
            .prefetch_related(Prefetch("reviews", queryset=models.ClaimReview.everything.all()))
            .order_by("id")
        ),
    )


def of_claim(id: int, *, by: Person) -> ClaimCase:
    """Return a claim's case in at most thirteen queries.

    Raises: NotFound.
    """
    claim = access.claim(id, by=by)
    relations = models.ClaimRelation.everything.filter(Q(subject=claim) | Q(object=claim))
    reviews = models.ClaimReview.everything.filter(claim=claim)
    return ClaimCase(
        claim=claim,
        appearances=_appearances(claim),
        relations=tuple(relations.select_related("subject", "object").order_by("id")),
        reviews=tuple(reviews.select_related("assignee", "author", "rating")),
        verdicts=tuple(models.Verdict.everything.filter(review__claim=claim).order_by("id")),
        needs_reaffirmation=_has_moved(claim),
        evidence=_evidence(Q(review__claim=claim)),
    )


def of_article(id: int, *, by: Person, number: int | None = None) -> ArticleCase:
    """Return an article's case in its latest version, or in version `number`.

    At most six queries. Raises: NotFound.
    """
    access.article(id, by=by)
    article = models.Article.everything.select_related("publisher", "story").get(pk=id)
    versions = tuple(models.ArticleVersion.everything.filter(article=article).order_by("number"))
    shown = [version for version in versions if number in (None, version.number)]
    if not shown:
        raise NotFound(what="version")
    version = shown[-1]
    return ArticleCase(
        article=article,
        version=version,
        versions=versions,
        addresses=tuple(models.ArticleUrl.everything.filter(article=article)),
        derivations=tuple(
            derivations().filter(Q(original=version) | Q(derived=version)).order_by("id")
        ),
    )


def of_source(id: int, *, by: Person) -> SourceCase:
    """Return a source's case in four queries.

    Raises: NotFound.
    """
    source = access.source(id, by=by)
    return SourceCase(
        source=source,
        aliases=tuple(models.SourceAlias.objects.filter(source=source)),
        claims=tuple(models.Claim.everything.filter(claimant=source)[:NEWEST]),
        articles=tuple(models.Article.everything.filter(publisher=source)[:NEWEST]),
    )


def of_review(id: int, *, by: Person) -> ReviewCase:
    """Return a check's case in at most ten queries.

    Raises: NotFound.
    """
    access.review(id, by=by)
    review = models.ClaimReview.everything.select_related(
        "claim__claimant", "claim__story", "assignee", "author", "rating__scale"
    ).get(pk=id)
    return ReviewCase(
        review=review,
        evidence=_evidence(Q(review=review)),
        appearances=_appearances(review.claim),
        verdicts=tuple(models.Verdict.everything.filter(review=review).order_by("number")),
        needs_reaffirmation=_has_moved(review.claim),
    )


def statement(id: int, *, by: Person) -> models.Statement:
    """Return a statement with its words and the article it stands in.

    Raises: NotFound.
    """
    access.statement(id, by=by)
    found: models.Statement | None = (
        models.Statement.everything.select_related("version__article__story", "speaker", "mention")
        .prefetch_related(WORDS)
        .filter(pk=id)
        .first()
    )
    if found is None:
        raise NotFound(what="statement")
    return found


def derivations() -> QuerySet[models.Derivation]:
    """Return all derivations with what naming their two sides needs, and their gravest changes."""
    rows: QuerySet[models.Derivation] = models.Derivation.everything.all()
    return (
        rows.select_related("original__article__publisher", "derived__article__publisher")
        .defer("alignment")
        .annotate(reversing=_counted("reverses-meaning"), substantive=_counted("substantive"))
    )


def _counted(severity: str) -> Case:
    """Count a derivation's differences of a severity, as editors left them.

    Decisions are asked for only where there are some: a long list has few of them.
    """
    rows = models.Difference.everything.filter(derivation=OuterRef("pk")).order_by()
    found = rows.filter(findings.CURRENT, severity=severity)
    held = findings.standing(rows).filter(severity_now=severity)
    is_decided = Exists(models.DifferenceDecision.everything.filter(derivation=OuterRef("pk")))
    return Case(When(is_decided, then=_number_of(held)), default=_number_of(found))


def _number_of(rows: QuerySet[Any]) -> Coalesce:
    counted = rows.values("derivation").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted), 0)


def checks_of(user: models.User) -> QuerySet[models.ClaimReview]:
    """Return the checks that are assigned to a person and not done, the most urgent first."""
    rows: QuerySet[models.ClaimReview] = models.ClaimReview.everything.filter(
        assignee=user, state__in=["draft", "in_review"]
    )
    return rows.select_related("claim").order_by(F("deadline_at").asc(nulls_last=True), "id")


def pair(id: int) -> models.Derivation:
    """Return a derivation with both texts, in one query; ask `access` for it first."""
    rows: QuerySet[models.Derivation] = models.Derivation.everything.select_related(
        "original__article__story",
        "original__article__publisher",
        "original__body",
        "derived__article__story",
        "derived__article__publisher",
        "derived__body",
    )
    return rows.get(pk=id)


def appearances_in(derivation: models.Derivation) -> tuple[models.Appearance, ...]:
    """Return the appearances in a derivation's two texts, the copy's first."""
    versions = [derivation.original_id, derivation.derived_id]
    rows = _named_appearances().filter(statement__version__in=versions)
    return tuple(sorted(rows, key=lambda row: (row.statement.version_id != versions[1], row.pk)))


def to_reaffirm() -> QuerySet[models.Verdict]:
    """Return the standing verdicts of which a text has changed since, the oldest first."""
    rows = verdicts.with_freshness().filter(next__isnull=True)
    moved = rows.filter(Q(needs_reaffirmation=True))
    kept = moved.exclude(kind=models.ClaimReview.Kind.RETRACTION)
    return kept.select_related("review__claim").order_by("published_at", "id")


def _has_moved(claim: models.Claim) -> bool:
    standing = verdicts.standing(claim)
    return bool(standing and standing.needs_reaffirmation and not standing.is_retracted)


def _named_appearances() -> QuerySet[models.Appearance]:
    statements = models.Statement.everything.select_related(
        "version__article", "speaker"
    ).prefetch_related(WORDS)
    return models.Appearance.everything.select_related("claim").prefetch_related(
        Prefetch("statement", queryset=statements)
    )


def _appearances(claim: models.Claim) -> tuple[models.Appearance, ...]:
    return tuple(_named_appearances().filter(claim=claim).order_by("statement__version", "id"))


def _evidence(condition: Q) -> tuple[models.Evidence, ...]:
    rows = models.Evidence.everything.filter(condition).select_related(
        "source", "anchor__version", "created_by"
    )
    return tuple(rows.order_by("id"))
