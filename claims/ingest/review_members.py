"""What does one record say, member by member?

The reader of `claims.ingest.claim_reviews`: it asks for each member under all its names, and keeps
what is wrong with it beside the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import urljoin, urlsplit

from claims.ingest import addresses, language_tags, review_dates
from claims.ingest.claim_reviews import (
    PREFIX,
    Fault,
    Party,
    Review,
    UnusableRecordError,
    listed,
    plain,
)
from claims.ingest.faults import BadAddress

# Code points; the columns', or own choice.
CLAIM, LABEL, NAME, BODY, TITLE = 5_000, 5_000, 300, 100_000, 5_000
MOST_ADDRESSES = 100
NUMBER = re.compile(r"[+-]?\d{1,9}(?:[.,]\d{1,9})?", re.ASCII)
SMALL = range(-32_768, 32_768)  # Source: PostgreSQL, smallint
BEST, WORST = "5", "1"  # Source: schema.org Rating, where bestRating or worstRating is omitted
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
TAGS = re.compile(r"</?(?:p|br|div|span|strong|em|b|i|a|ul|ol|li|h[1-6])\b[^<>]*>", re.IGNORECASE)


def read(record: Mapping[str, Any], *, base: str = "", language: str = "") -> Review:
    """Read one ClaimReview; `base` and `language` are its page's, where it has one.

    Raises: UnusableRecordError.
    """
    return _Reader(record, base, language).review()


class _Reader:
    """Reads the members of one record, and collects what is wrong with them."""

    def __init__(self, record: Mapping[str, Any], base: str, language: str) -> None:
        self.record, self.base, self.page_language = record, base, language
        self.faults: list[Fault] = []
        self.notes: list[Fault] = []

    def review(self) -> Review:
        url = self._url()
        claim = self._claim()
        rating = self._rating()
        author = [one for one in self._parties(self.record, "author", "") if one.name]
        publishers = [one for one in self._parties(self.record, "publisher", "") if one.name]
        if self.faults:
            raise UnusableRecordError(self.faults)
        site = (urlsplit(url).hostname or "").removeprefix("www.")
        publisher = next(iter([*publishers, *author]), Party(site, "organization"))
        item, where = self._item()
        first, places = self._addresses(item, where)
        read = Review(
            url=url,
            site=site,
            claim=claim,
            publisher=publisher,
            author=", ".join(dict.fromkeys(one.name for one in author))[:NAME] or publisher.name,
            title=self._words(self.record, ("name", "headline"), "", TITLE),
            body=TAGS.sub(
                " ", self._words(self.record, ("reviewBody", "description", "text"), "", BODY)
            ).strip(),
            language=self._language(),
            reviewed_at=self._moment(
                self.record, ("datePublished", "dateCreated", "dateModified"), ""
            ),
            claimant=self._claimant(item, where),
            claimed_at=self._moment(item, ("datePublished", "dateCreated"), where),
            addresses=tuple(places),
            has_first=first,
            id=self._id(),
            **rating,
        )
        if self.faults:
            raise UnusableRecordError(self.faults)
        return _with_notes(read, tuple(self.notes))

    def _fault(self, pointer: str, reason: str) -> None:
        self.faults.append(Fault(pointer, reason))

    def _note(self, pointer: str, reason: str) -> None:
        self.notes.append(Fault(pointer, reason))

    def _get(self, node: Mapping[str, Any], name: str) -> Any:
        """Return a member under its short name or its full one; one that is empty is none."""
        for key in (name, f"http://schema.org/{name}", f"https://schema.org/{name}"):
            if node.get(key) not in (None, "", [], {}):
                return node[key]
        return node.get(f"schema:{name}") or None

    def _text(self, value: Any) -> str | None:
        """Return the words of a string, a number, a typed value, the first of a list."""
        for one in listed(value):
            if isinstance(one, dict):
                one = one.get("@value", one.get("@id"))
            if isinstance(one, str | int | float | Decimal) and not isinstance(one, bool):
                words = plain(str(one))
                if words:
                    return words
        return None

    def _words(
        self, node: Mapping[str, Any], names: tuple[str, ...], where: str, limit: int
    ) -> str:
        for name in names:
            words = self._text(self._get(node, name))
            if words is not None:
                return self._storable(words, f"{where}/{name}", limit)
        return ""

    def _storable(self, words: str, pointer: str, limit: int) -> str:
        if bad := UNSTORABLE.search(words):
            what = "NUL" if bad[0] == "\0" else "half of a surrogate pair, or no UTF-8"
            self._fault(pointer, f"Code point {bad.start()} is {what}; mend it.")
        if len(words) > limit:
            self._fault(pointer, f"It is longer than {limit} code points; shorten it.")
        return words

    def _url(self) -> str:
        for name in ("url", "mainEntityOfPage"):
            words = self._text(self._get(self.record, name))
            if words is not None:
                return self._address(words, f"/{name}") or ""
        words = self.base or self._text(self.record.get("@id")) or ""
        if words.startswith(("http://", "https://")):
            return self._address(words, "/@id") or ""
        self._fault("/url", "There is no address of the review; give it as url.")
        return ""

    def _address(self, words: str, pointer: str, *, is_needed: bool = True) -> str | None:
        say = self._fault if is_needed else self._note
        words = addresses.with_plain_scheme(words)
        try:
            if self.base and "://" not in words:
                words = urljoin(self.base, words)
            addresses.canonical(words)
        except (BadAddress, ValueError) as fault:
            why = fault.why if isinstance(fault, BadAddress) else "it is none"
            say(pointer, f"This is no address that can be kept: {why}.")
            return None
        return self._storable(words, pointer, addresses.MAX_LENGTH)

    def _item(self) -> tuple[Mapping[str, Any], str]:
        items = listed(self._get(self.record, "itemReviewed"))
        for place, item in enumerate(items):
            if isinstance(item, dict):
                return item, "/itemReviewed" + (f"/{place}" if len(items) > 1 else "")
        return {}, "/itemReviewed"

    def _claim(self) -> str:
        words = self._words(self.record, ("claimReviewed",), "", CLAIM)
        if not words:
            item, where = self._item()
            words = self._words(item, ("claimReviewed", "text", "name", "headline"), where, CLAIM)
        if not words:
            self._fault("/claimReviewed", "There are no words of a claim; give them.")
        return words

    def _rating(self) -> dict[str, Any]:
        given = next(iter(listed(self._get(self.record, "reviewRating"))), None)
        node = given if isinstance(given, dict) else {"alternateName": given}
        where = "/reviewRating"
        label = self._words(node, ("alternateName", "name"), where, LABEL)
        said = {
            name: words
            for name in ("ratingValue", "bestRating", "worstRating")
            if (words := self._words(node, (name,), where, NAME))
        }
        value = said.get("ratingValue", "")
        if not label and value:
            best = said.get("bestRating")
            is_number = NUMBER.fullmatch(value) is not None
            label = f"{value} / {best}" if best and is_number else value
        if not label:
            self._fault(where, "There is neither alternateName nor ratingValue; give one.")
            return {"label": ""}
        return {"label": label, **_scale(said)}

    def _parties(self, node: Mapping[str, Any], name: str, where: str) -> Iterator[Party]:
        for given in listed(self._get(node, name)):
            if isinstance(given, str):
                words = "" if given.startswith(("http://", "https://")) else plain(given)
                kind, same_as = "organization", []
            elif isinstance(given, dict):
                words = self._text(self._get(given, "name")) or ""
                kinds = map(str, listed(given.get("@type")))
                is_person = any(PREFIX.sub("", kind) == "Person" for kind in kinds)
                kind = "person" if is_person else "organization"
                same_as = listed(self._get(given, "sameAs"))
            else:
                continue
            pointer = f"{where}/{name}"
            known = [
                kept
                for one in same_as[:20]
                if isinstance(one, str)
                and one.strip()
                and (kept := self._address(one.strip(), f"{pointer}/sameAs", is_needed=False))
            ]
            kept_as = tuple(url for url in dict.fromkeys(known) if len(url) <= 2000)
            yield Party(self._storable(words, f"{pointer}/name", NAME), kind, kept_as)

    def _claimant(self, item: Mapping[str, Any], where: str) -> Party | None:
        found = [one for one in self._parties(item, "author", where) if one.name]
        if len(found) > 1:
            self._note(f"{where}/author", "Only the first of those who claim it is kept.")
        return found[0] if found else None

    def _moment(
        self, node: Mapping[str, Any], names: tuple[str, ...], where: str
    ) -> datetime | None:
        for name in names:
            words = self._text(self._get(node, name))
            if words is None:
                continue
            found = review_dates.moment(words)
            if found is not None:
                return found
            self._note(f"{where}/{name}", "This date cannot be read; write it as 2026-11-30.")
        return None

    def _language(self) -> str:
        given = self._get(self.record, "inLanguage")
        node = next(iter(listed(given)), None)
        if isinstance(node, dict):
            words = self._text(self._get(node, "alternateName") or self._get(node, "name"))
        else:
            words = self._text(given)
        if words is None:
            words = self.page_language
        tag = (words or "").strip().replace("_", "-")
        if tag and not language_tags.is_well_formed(tag):
            self._note("/inLanguage", "This is no language tag such as en or pt-BR.")
            return ""
        return tag

    def _addresses(self, item: Mapping[str, Any], where: str) -> tuple[bool, list[str]]:
        """Return whether the first is where it appeared first, and all; each address once."""
        found: dict[str, str] = {}
        has_first = False
        for name in ("firstAppearance", "appearance", "sameAs", "url"):
            for place, given in enumerate(listed(self._get(item, name))[:MOST_ADDRESSES]):
                words = (
                    self._text(self._get(given, "url") or given.get("@id"))
                    if isinstance(given, dict)
                    else self._text(given)
                )
                pointer = f"{where}/{name}/{place}"
                url = self._address(words, pointer, is_needed=False) if words else None
                if url is not None:
                    found.setdefault(addresses.canonical(url), url)
                    has_first = has_first or name == "firstAppearance"
        return has_first, list(found.values())[:MOST_ADDRESSES]

    def _id(self) -> str:
        given = self._get(self.record, "identifier")
        node = next(iter(listed(given)), None)
        words = self._text(self._get(node, "value") if isinstance(node, dict) else given)
        own = self._text(self.record.get("@id")) or ""
        return (words or (own if own.startswith(("http", "urn:")) else ""))[: addresses.MAX_LENGTH]


def _scale(said: dict[str, str]) -> dict[str, Any]:
    """Return value, best and worst as whole numbers, if they are, and lie as they should."""
    if "ratingValue" not in said:
        return {"rating_given": said or None}
    full = {"bestRating": BEST, "worstRating": WORST} | said
    if all(NUMBER.fullmatch(words) for words in full.values()):
        value, best, worst = (
            Decimal(full[name].replace(",", "."))
            for name in ("ratingValue", "bestRating", "worstRating")
        )
        numbers = (value, best, worst)
        if worst <= value <= best and all(int(n) == n and int(n) in SMALL for n in numbers):
            return {"value": int(value), "best": int(best), "worst": int(worst)}
    return {"rating_given": said}


def _with_notes(review: Review, notes: tuple[Fault, ...]) -> Review:
    values = {name: getattr(review, name) for name in Review.__slots__ if name != "notes"}
    return Review(**values, notes=notes)
