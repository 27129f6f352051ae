"""How does a search engine read our check of a claim?

As schema.org ClaimReview. The claim's own page carries this document, so everything in it is also
on the page; nothing here looks anything up. Only texts that repeat the claim with the same truth
conditions are named as its appearances: a distorted copy is not an appearance of this claim.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from claims.models import Appearance, AppearanceUrl, Article, Claim, ClaimReview, Source, Verdict

TYPES = {Source.Kind.PERSON: "Person", Source.Kind.ORGANIZATION: "Organization"}


def document(
    claim: Claim,
    verdict: Verdict,
    base_url: str,
    site_name: str,
    appearances: Iterable[Appearance] = (),
    addresses: Iterable[AppearanceUrl] = (),
) -> dict[str, Any]:
    """Describe the verdict that stands on a claim; {} once it is a retraction.

    Claimant and date are those the verdict was published with; the claim's own claimant is the same
    source, and tells what it is.

    Another publisher's verdict is described as that publisher's, with the review's own address and
    the `addresses` it names; a reader of the mark-up is never led to think that it is ours.

    `base_url` has no slash at its end. Makes no query if these are loaded: `claim.claimant`,
    `verdict.review`, and of each appearance `statement.version.article` with its `publisher` and
    its `urls`.

    Source: https://schema.org/ClaimReview;
    https://developers.google.com/search/docs/appearance/structured-data/factcheck
    """
    if verdict.kind == ClaimReview.Kind.RETRACTION:
        return {}
    address = f"{base_url}/claims/{claim.pk}"
    first = verdict.review.published_at or verdict.published_at
    if verdict.is_imported:
        return _imported(claim, verdict, f"{address}#review", addresses)
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "@id": f"{address}#review",
        "url": address,
        "claimReviewed": verdict.claim_text,
        "inLanguage": verdict.language,
        "datePublished": moment(first),
        "dateModified": moment(verdict.published_at),
        "author": {"@type": "Organization", "name": site_name, "url": base_url},
        "reviewBody": verdict.rationale,
        "reviewRating": _rating(verdict),
        "itemReviewed": _claim(claim, verdict, appearances),
    }


def _imported(
    claim: Claim, verdict: Verdict, id: str, addresses: Iterable[AppearanceUrl]
) -> dict[str, Any]:
    organization = {
        "@type": "Organization",
        "name": verdict.publisher_name,
        "url": f"https://{verdict.publisher_site}",
    }
    is_signed = verdict.author_name not in ("", verdict.publisher_name)
    person = {"@type": "Person", "name": verdict.author_name}
    rating = {"@type": "Rating", "alternateName": verdict.label} | (verdict.rating_given or {})
    item = _claim(claim, verdict, ())
    places = list(addresses)
    if first := next((one for one in places if one.is_first), None):
        item["firstAppearance"] = _place(first)
    if rest := [_place(one) for one in places if not one.is_first]:
        item["appearance"] = rest
    described = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "@id": id,
        "url": verdict.url,
        "name": verdict.title,
        "claimReviewed": verdict.claim_text,
        "inLanguage": "" if verdict.language == "und" else verdict.language,
        "datePublished": _moment_or_day(verdict.reviewed_at) if verdict.reviewed_at else "",
        "author": person if is_signed else organization,
        "publisher": organization,
        "reviewBody": verdict.rationale,
        "reviewRating": rating if verdict.value is None else _rating(verdict),
        "itemReviewed": item,
    }
    return {name: value for name, value in described.items() if value != ""}


def _place(address: AppearanceUrl) -> dict[str, Any]:
    return {"@type": "CreativeWork", "url": address.url}


def _moment_or_day(at: datetime) -> str:
    """Write midnight in UTC, which a day without a time was read as, as that day."""
    words = moment(at)
    return words.removesuffix("T00:00:00Z")


def first_appearance(appearances: Iterable[Appearance]) -> Appearance | None:
    """Choose the earliest: by the outlet's date, else by when we saw the text."""
    return min(appearances, key=_seen, default=None)


def _seen(appearance: Appearance) -> tuple[datetime, int]:
    version = appearance.statement.version
    return version.article.published_at or version.seen_at, appearance.pk


def _rating(verdict: Verdict) -> dict[str, Any]:
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": verdict.label}
    if verdict.value is None:
        return rating
    return rating | {
        "ratingValue": verdict.value,
        "bestRating": verdict.best,
        "worstRating": verdict.worst,
    }


def _claim(claim: Claim, verdict: Verdict, appearances: Iterable[Appearance]) -> dict[str, Any]:
    described: dict[str, Any] = {"@type": "Claim"}
    if claim.claimant is not None and verdict.claimant_name:
        described["author"] = _source(claim.claimant) | {"name": verdict.claimant_name}
    if verdict.claim_date is not None:
        described["datePublished"] = verdict.claim_date.isoformat()
    carried = sorted((each for each in appearances if each.carries_verdict), key=_seen)
    works = [_work(article) for article in _articles(carried)]
    if works:
        described |= {"appearance": works, "firstAppearance": works[0]}
    return described


def _articles(appearances: list[Appearance]) -> list[Article]:
    """Give the articles in the order given, each once."""
    found = (appearance.statement.version.article for appearance in appearances)
    return list({article.pk: article for article in found}.values())


def _source(source: Source) -> dict[str, Any]:
    described: dict[str, Any] = {"@type": TYPES[Source.Kind(source.kind)], "name": source.name}
    return described | ({"sameAs": list(source.same_as)} if source.same_as else {})


def _work(article: Article) -> dict[str, Any]:
    work: dict[str, Any] = {"@type": "CreativeWork", "headline": article.title}
    address = next((seen.url for seen in article.urls.all()), None)
    if address is not None:
        work["url"] = address
    if article.published_at is not None:
        work["datePublished"] = moment(article.published_at)
    if article.publisher is not None and article.publisher.public_at:
        work["publisher"] = _source(article.publisher)
    return work


def moment(at: datetime) -> str:
    """Write a time in UTC, to the second.

    >>> moment(datetime(2022, 4, 9, 12, 30, tzinfo=UTC))
    '2022-04-09T12:30:00Z'
    """
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
