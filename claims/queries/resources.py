"""Which rows answer for one address of the API?

One function for each kind of resource: what may be read by the one who asks, with everything loaded
that the resource shows, in a number of queries that does not grow with it. Strangers see public
rows, the desk sees all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeVar

from django.db.models import F, Prefetch, Q, QuerySet, prefetch_related_objects
from django.db.models.functions import Substr

from claims import models
from claims.exceptions import NotFound
from claims.models.publicity import Publishable
from claims.queries import access, findings
from claims.queries.access import Person

P = TypeVar("P", bound=Publishable)


def readable(kind: type[P], by: Person) -> QuerySet[P]:
    """Return the rows of `kind` that this person may read."""
    manager = kind.everything if access.is_desk(by) else kind.objects
    return manager.all()


def articles(*, by: Person, **which: Any) -> QuerySet[models.Article]:
    """Return articles with their publisher, addresses and versions.

    `which` may hold `language`, `publisher`, `story` (ids), `text` (in the title), `url`.
    """
    rows = readable(models.Article, by).select_related("publisher", "story")
    if "text" in which:
        rows = rows.filter(title__icontains=which.pop("text"))
    if "url" in which:
        seen = readable(models.ArticleUrl, by).filter(url=which.pop("url"))
        rows = rows.filter(pk__in=seen.values("article"))
    for name, kind in (("story", models.Story), ("publisher", models.Source)):
        if name in which:
            named = readable(kind, by).filter(pk=which.pop(name))
            rows = rows.filter(**{f"{name}__in": named})
    return rows.filter(**which).prefetch_related(*_of_article(by))


def article(id: int, *, by: Person) -> models.Article:
    """Return an article with its publisher, addresses and versions.

    Raises: NotFound.
    """
    found = access.article(id, by=by)
    prefetch_related_objects([found], "publisher", "story", *_of_article(by))
    return found


def _of_article(by: Person) -> tuple[Prefetch[Any], ...]:
    return (
        Prefetch("urls", queryset=readable(models.ArticleUrl, by)),
        Prefetch("versions", queryset=readable(models.ArticleVersion, by).order_by("number")),
    )


def version(article_id: int, number: int, *, by: Person) -> models.ArticleVersion:
    """Return one version of an article with its words.

    Raises: NotFound.
    """
    rows = readable(models.ArticleVersion, by).select_related("body")
    found = rows.filter(article=article_id, number=number).first()
    if found is None:
        raise NotFound(what="version")
    return found


def statements(article_id: int, number: int, *, by: Person) -> QuerySet[models.Statement]:
    """Return what a version states, with every place loaded.

    Raises: NotFound.
    """
    rows = readable(models.ArticleVersion, by).filter(article=article_id, number=number)
    found = rows.first()
    if found is None:
        raise NotFound(what="version")
    contents = readable(models.StatementContent, by).select_related("anchor")
    return (
        readable(models.Statement, by)
        .filter(version=found)
        .select_related("cue", "mention", "speaker")
        .prefetch_related(Prefetch("contents", queryset=contents.order_by("position")))
    )


def derivation(id: int, *, by: Person) -> models.Derivation:
    """Return a derivation with its two versions and its differences, as editors left them.

    Raises: NotFound.
    """
    found = access.derivation(id, by=by)
    prefetch_related_objects([found], "original", "derived", *_of_derivation(by))
    return found


def comparison(*, original: int, derived: int, by: Person) -> models.Derivation:
    """Return the stored comparison of two versions; none is made for the asking.

    Raises: NotFound.
    """
    rows = readable(models.Derivation, by).filter(original=original, derived=derived)
    found = rows.select_related("original", "derived").first()
    if found is None:
        raise NotFound(what="comparison")
    prefetch_related_objects([found], *_of_derivation(by))
    return found


def _of_derivation(by: Person) -> tuple[Prefetch[Any], ...]:
    rows = findings.with_status(readable(models.Difference, by).filter(findings.CURRENT))
    if not access.is_desk(by):
        rows = rows.exclude(status=models.DifferenceDecision.Status.DISMISSED)
    rows = rows.select_related("original", "derived")
    return (Prefetch("differences", queryset=rows.order_by("position")),)


class StoryResource(NamedTuple):
    """A story, its texts, its claims, and which of its texts came from which."""

    story: models.Story
    articles: QuerySet[models.Article]
    claims: QuerySet[models.Claim]
    derivations: QuerySet[models.Derivation]


def story(id: int, *, by: Person) -> StoryResource:
    """Return a story with what belongs to it.

    Raises: NotFound.
    """
    found = access.story(id, by=by)
    inside = Q(original__article__story=found, derived__article__story=found)
    pairs = readable(models.Derivation, by).filter(inside).select_related("original", "derived")
    articles = readable(models.Article, by).filter(story=found).select_related("publisher")
    claims = readable(models.Claim, by).filter(story=found).select_related("claimant")
    return StoryResource(
        found, articles.order_by("pk"), claims.order_by("pk"), pairs.defer("alignment")
    )


def sources(*, by: Person, **which: Any) -> QuerySet[models.Source]:
    """Return sources with their aliases.

    `which` may hold `kind`, `domain`, `text` (in the name).
    """
    rows = readable(models.Source, by)
    if "text" in which:
        rows = rows.filter(name__icontains=which.pop("text"))
    if "domain" in which:
        rows = rows.filter(domains__contains=[which.pop("domain").lower()])
    return rows.filter(**which).prefetch_related("aliases")


def source(id: int, *, by: Person) -> models.Source:
    """Return a source with its aliases.

    Raises: NotFound.
    """
    found = access.source(id, by=by)
    prefetch_related_objects([found], "aliases")
    return found


def verdicts(*, by: Person, **which: Any) -> QuerySet[models.Verdict]:
    """Return verdicts with the claim they judge.

    `which` may hold `kind`, `rating` (code), `claim` (id), `after` and `before` (published at).
    """
    names = {
        "rating": "rating__code",
        "claim": "review__claim",
        "after": "published_at__gte",
        "before": "published_at__lt",
    }
    rows = readable(models.Verdict, by).select_related("review__claim", "rating")
    return rows.filter(**{names.get(name, name): value for name, value in which.items()})


def claim(id: int, *, by: Person) -> models.Claim:
    """Return a claim with its claimant and its story.

    Raises: NotFound.
    """
    found = access.claim(id, by=by)
    prefetch_related_objects([found], "claimant", "story")
    return found


def appearances(claim_id: int, *, by: Person) -> QuerySet[models.Appearance]:
    """Return where a claim appears, with the words of each statement.

    Raises: NotFound.
    """
    claim = access.claim(claim_id, by=by)
    contents = readable(models.StatementContent, by).select_related("anchor")
    return (
        readable(models.Appearance, by)
        .filter(claim=claim)
        .select_related("statement__version__article")
        .prefetch_related(Prefetch("statement__contents", queryset=contents.order_by("position")))
    )


def relations(claim_id: int, *, by: Person) -> QuerySet[models.ClaimRelation]:
    """Return how a claim stands to others, seen from either side.

    Raises: NotFound.
    """
    claim = access.claim(claim_id, by=by)
    rows = readable(models.ClaimRelation, by).filter(Q(subject=claim) | Q(object=claim))
    return rows.select_related("subject__claimant", "object__claimant")


def words_of(statements: Iterable[int]) -> dict[int, str]:
    """Return the words from each statement's start to its end, by its id; one query."""
    length = F("end") - F("start")
    words = Substr("version__body__text", F("start") + 1, length)
    rows = models.Statement.everything.filter(pk__in=list(statements))
    return dict(rows.values_list("pk", words))
