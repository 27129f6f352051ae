"""How does a text become part of the record?

An address we know leads to its article, and another body there becomes its next version; the same
body again changes nothing. The bytes, the text and the place of the version are written together,
and the work that follows (finding statements, finding copies) is queued in the same transaction.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Max
from django.utils import timezone

from claims.analysis import languages
from claims.exceptions import Invalid
from claims.ingest import addresses
from claims.ingest.decoding import Document
from claims.models import (
    Article,
    ArticleUrl,
    ArticleVersion,
    RawDocument,
    Source,
    Story,
    User,
    VersionText,
)
from claims.queries import access
from claims.services import acts, documents, known_articles, publicity, queueing, wording
from claims.services.known_articles import EDITABLE, WRITE
from claims.services.permission import demand
from claims.services.revisions import change
from claims.services.transactions import service

TITLE_LENGTH = 500  # code points, the column's
SHOWN_TITLE = 120  # own choice: how much of a first line stands in for a missing title


class Added(NamedTuple):
    """The article and the version that now hold the text; `is_new`: the version was not there."""

    article: Article
    version: ArticleVersion
    is_new: bool


@service
def add(
    *,
    by: User | str,
    document: Document,
    title: str = "",
    publisher: Source | None = None,
    url: str = "",
    language: str = "",
    published_at: datetime | None = None,
    story: Story | None = None,
    derived_from: ArticleVersion | None = None,
    is_sample: bool = False,
    at: datetime | None = None,
) -> Added:
    """Keep a text: as a new article, or as the next version of the one at this address.

    Without an address, the same words under the same title, publisher and story are the same
    article. Its publisher, date and story are filled in where we had none (of a public one by who
    may `edit` it), `derived_from` is suggested; queues `extract` and `suggest_derivations`.

    Raises: NotSignedIn, NotAllowed, Invalid, UnknownLanguage, HasNul, HasSurrogate, TooLong,
    Contradicts (nothing that is sent is dropped without a word), PreviouslyRejected.
    """
    demand(by, "article.add", what="article")
    name = wording.storable(title, "The title", limit=TITLE_LENGTH) or _title_of(document)
    tag = wording.language(language or _language_of(document))
    key = _address_key(url)
    body = digest(document.text)
    _one_at_a_time(key or body)
    article = (_at(key) if key else _same(body, name, publisher, story)) or _create(
        title=name,
        publisher=publisher,
        language=tag,
        published_at=published_at,
        story=story,
        is_sample=is_sample,
        created_by=acts.actor(by).user,
        url=url,
    )
    given = {"publisher": publisher, "published_at": published_at, "story": story}
    filled = known_articles.complete(article, given, by=by)
    known = ArticleVersion.everything.filter(article=article, sha256=body).first()
    if known is None:
        filled |= known_articles.follow_language(article, tag if language else "")
        return _keep(
            article, document, name, tag, by=by, at=at, derived_from=derived_from, filled=filled
        )
    known_articles.agree_on_language(known, tag if language else "")
    filled |= known_articles.declare(known, derived_from, by=by)
    return _known(article, known, filled, by=by)


@service
def add_version(
    *,
    by: User | str,
    article: Article,
    document: Document,
    title: str = "",
    at: datetime | None = None,
) -> Added:
    """Keep what an article says now; the same body as an earlier version is that version.

    Raises: NotSignedIn, NotAllowed, HasNul, HasSurrogate, TooLong.
    """
    demand(by, "article.add", what="article")
    name = wording.storable(title, "The title", limit=TITLE_LENGTH)
    locked = Article.everything.select_for_update().get(pk=article.pk)
    name = name or document.title or locked.title
    body = digest(document.text)
    known = ArticleVersion.everything.filter(article=locked, sha256=body).first()
    if known is not None:
        return Added(locked, known, is_new=False)
    return _keep(locked, document, name[:TITLE_LENGTH], locked.language, by=by, at=at)


@service
def edit(*, by: User, article: Article, revision: int | None, **fields: Any) -> Article:
    """Change some of `EDITABLE`: who published an article, and when.

    What a public article says of itself is changed by those who publish; its publisher is public
    with it.

    Raises: NotSignedIn, NotAllowed, Invalid, RevisionRequired, StaleRevision.
    """
    if unknown := sorted(set(fields) - set(EDITABLE)):
        raise Invalid(f"An article has no {unknown[0]} to edit.", pointer=f"/{unknown[0]}")
    article = Article.everything.select_for_update().get(pk=article.pk)
    demand(by, WRITE, what="article", state=access.state_of(article))
    before = known_articles.shown(article, fields)
    change(article, revision=revision, **fields)
    if article.public_at and article.publisher_id:
        named = publicity.Reach(frozenset(), frozenset(), frozenset({article.publisher_id}))
        publicity.open_to_all(named, at=timezone.now())
    after = known_articles.shown(article, fields)
    acts.record(act="article.edit", on=article, by=by, payload={"before": before, "after": after})
    return article


def digest(words: str) -> str:
    """Return the SHA-256 of the words in UTF-8, as the database computes it.

    >>> digest("é")[:12]
    '4a99557e4033'
    """
    return hashlib.sha256(words.encode()).hexdigest()


def _keep(
    article: Article,
    document: Document,
    title: str,
    language: str,
    *,
    by: User | str,
    at: datetime | None,
    derived_from: ArticleVersion | None = None,
    filled: dict[str, Any] | None = None,
) -> Added:
    """Write a version, its words and its bytes."""
    body = digest(document.text)
    who = acts.actor(by)
    last = ArticleVersion.everything.filter(article=article).aggregate(Max("number"))
    version = ArticleVersion.everything.create(
        article=article,
        number=(last["number__max"] or 0) + 1,
        title=title,
        language=language,
        sha256=body,
        length=len(document.text),
        raw=_raw(document),
        seen_at=at or timezone.now(),
        created_by=who.user,
        created_by_name=who.name,
    )
    VersionText.everything.create(version=version, text=document.text)
    known_articles.declare(version, derived_from, by=by)
    _queue_what_follows(version)
    acts.record(
        act="article.add" if version.number == 1 else "article.add_version",
        on=article,
        by=by,
        payload={
            "version": version.pk,
            "number": version.number,
            "sha256": body,
            "title": title,
            "story": article.story_id,
            "derived_from": derived_from.pk if derived_from else None,
            "filled": filled or {},
            "problems": list(document.problems),
        },
    )
    return Added(article, version, is_new=True)


def _known(
    article: Article, version: ArticleVersion, filled: dict[str, Any], *, by: User | str
) -> Added:
    """Answer with a version we have; an act is recorded only where something was filled in."""
    if filled:
        payload = {"version": version.pk, "filled": filled}
        acts.record(act="article.complete", on=article, by=by, payload=payload)
    return Added(article, version, is_new=False)


def _queue_what_follows(version: ArticleVersion) -> None:
    queueing.defer("extract", str(version.pk), version=version.pk)
    queueing.defer("suggest_derivations", str(version.pk), version=version.pk)


def _raw(document: Document) -> RawDocument:
    sha256 = hashlib.sha256(document.raw).hexdigest()
    found = RawDocument.objects.filter(sha256=sha256).defer("content").first()
    if found is not None:
        return found
    RawDocument.objects.bulk_create(
        [RawDocument(sha256=sha256, content=document.raw, media_type=document.media_type[:100])],
        ignore_conflicts=True,
    )
    return RawDocument.objects.defer("content").get(sha256=sha256)


def _title_of(document: Document) -> str:
    if document.title and document.title.strip():
        return document.title.strip()[:TITLE_LENGTH]
    first = document.text.strip().splitlines()[0].strip()
    return first if len(first) <= SHOWN_TITLE else first[: SHOWN_TITLE - 1].rstrip() + "…"


def _language_of(document: Document) -> str:
    """Return what the page declares, if that is a tag, else what its function words speak for.

    `und` where neither tells: the text is then read by the rules that need no words.
    """
    declared = document.language or ""
    return declared if wording.is_language(declared) else languages.guess(document.text)


def _address_key(url: str) -> str:
    if not url:
        return ""
    with documents.refusing("The address"):
        return addresses.key(url)


def _one_at_a_time(key: str) -> None:
    """Let one text with this address or body in at a time, until the end of the transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])


def _create(*, url: str, **fields: Any) -> Article:
    article: Article = Article.everything.create(**fields)
    if url:
        ArticleUrl.everything.create(
            article=article, url=addresses.with_plain_scheme(url), sha256=_address_key(url)
        )
    return article


def _at(key: str) -> Article | None:
    known = ArticleUrl.everything.filter(sha256=key).values("article")
    return Article.everything.select_for_update().filter(pk__in=known).first()


def _same(body: str, title: str, publisher: Source | None, story: Story | None) -> Article | None:
    with_body = ArticleVersion.everything.filter(sha256=body).values("article")
    rows = Article.everything.select_for_update(of=("self",)).filter(
        pk__in=with_body, title=title, publisher=publisher, urls__isnull=True
    )
    return (rows.filter(story=story) if story else rows).order_by("pk").first()
