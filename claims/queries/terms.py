"""Under which terms are words stored for lookup, and under which are they sought?

Terms are stems: folded words without the language's function words, stemmed where a stemmer is
kept for the language, and pairs of neighbouring characters in scripts that write no spaces. What
is asked is read as a post: addresses are left out, tags are split into their words, and the line
that names its author and day is told from what it says.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from threading import local
from typing import NamedTuple

import Stemmer

from claims.analysis import languages

# Own choices. `TERM_LENGTH` and `TERMS` bound what one text may store; `AUTHOR` is what a word of
# the author's name weighs beside one of the post: set on the training questions of CheckThat! 2021.
TERM_LENGTH = 64
TERMS = 4_000
AUTHOR = 0.75
FALLBACK = "en"

WORD = re.compile(r"[^\W_]+(?:['’.,][^\W_]+)*")
ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+", re.IGNORECASE)
TAG = re.compile(r"[#@＃](\w+)")
# "FreeIran2020" -> Free Iran 2020, "WWIIVets" -> WWII Vets.
PART_OF_TAG = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+|[^\W\d_a-zA-Z]+")
SIGNATURE = re.compile(
    r"\s*(?:—|–|--)\s*(?P<name>[^—\n()]{0,80})\((?P<handle>@\w{1,30})\)\s*"
    r"(?P<day>[A-Z][a-z]+ \d{1,2}, \d{4})?\s*$"
)
POSSESSIVE = re.compile(r"['’]s?$")
INITIALS = re.compile(r"\w(?:\.\w)+")
FIGURE = re.compile(r"\d[\d.,]*")
# Scripts written without spaces between words: Thai, Lao, Khmer, kana, Han; Hangul joins particles.
UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)

# Snowball's names by ISO 639-1. Source: Snowball, the stemmers that come with PyStemmer.
SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "et": "estonian", "eu": "basque", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch",
    "no": "norwegian", "nb": "norwegian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_OF_THREAD = local()


class Post(NamedTuple):
    """A question as it is read: what it says, who says it (may be empty), and when."""

    words: str
    author: str
    day: date | None


def read_post(text: str) -> Post:
    """Tell what a post says from its signature, without addresses and with its tags split.

    >>> read_post("Floods! https://t.co/x — Ann Lee (@annlee) May 4, 2021")
    Post(words='Floods!  ', author='Ann Lee annlee', day=datetime.date(2021, 5, 4))
    """
    found = SIGNATURE.search(text)
    said = text[: found.start()] if found else text
    if not found or not said.strip():
        return Post(_split_tags(ADDRESS.sub(" ", text)), "", None)
    author = found["name"].strip() + " " + _split_tags(found["handle"]).strip()
    return Post(_split_tags(ADDRESS.sub(" ", said)), author, _day(found["day"]))


def stored(text: str, language: str) -> list[str]:
    """Return the terms of stored words in their order, each as often as it stands there.

    >>> stored("The bridges were closed: the bridge at Ré fell.", "en")
    ['bridg', 'close', 'bridg', 're', 'fell']
    """
    stem = _stemmer(languages.primary(language))
    return [stem(word) for word in _words(text, languages.primary(language))][:TERMS]


def asked(text: str, language: str | None = None) -> Mapping[str, float]:
    """Return what a question asks for: each term once, with its weight."""
    return asked_in(read_post(text), language)


def asked_in(post: Post, language: str | None = None) -> Mapping[str, float]:
    """Return what a post asks for: each term once, with its weight.

    A word is asked for as the question's language stems it and as it stands, and in a language we
    cannot tell as every stemmer has it: a stored text holds one of these forms.
    """
    tongue = languages.primary(language) or languages.guess(post.words)
    weights: dict[str, float] = {}
    for words, weight in ((post.words, 1.0), (post.author, AUTHOR)):
        for word in _words(words, FALLBACK if tongue == "und" else tongue):
            for form in _forms(word, tongue):
                weights.setdefault(form, weight)
    return dict(list(weights.items())[:TERMS])


def is_figure(term: str) -> bool:
    """Say whether a term is a figure, as 5 or 5g."""
    return term[0].isdigit()


def _words(text: str, language: str) -> Iterator[str]:
    """Give the content words of a text, folded; all of them if there are no others."""
    function_words = languages.get(language).function_words
    words = list(_spelled(text))
    content = [word for word in words if word not in function_words]
    return iter(content or words)


def _spelled(text: str) -> Iterator[str]:
    for found in WORD.finditer(_folded(text)):
        word = found[0]
        if word.isascii() and word.isalpha():  # most of them, and nothing to take off
            yield word[:TERM_LENGTH]
            continue
        word = POSSESSIVE.sub("", word)
        if FIGURE.fullmatch(word):
            yield word.replace(",", "")[:TERM_LENGTH]
        elif INITIALS.fullmatch(word):  # the dots tell U.S. from us
            yield word[:TERM_LENGTH]
        else:
            for part in re.split(r"[.,]", word.replace("'", "").replace("’", "")):
                yield from _parts(part)


def _parts(word: str) -> Iterator[str]:
    """Give a word whole, or the pairs of characters of its stretches without spaces."""
    last = 0
    for found in UNSPACED.finditer(word):
        yield from filter(None, [word[last : found.start()][:TERM_LENGTH]])
        run = found[0]
        yield from (run[n : n + 2] for n in range(max(1, len(run) - 1)))
        last = found.end()
    if word[last:]:
        yield word[last:][:TERM_LENGTH]


def _folded(text: str) -> str:
    """Fold case and width and take accents off Latin, Greek and Cyrillic letters."""
    if text.isascii():
        return text.lower()
    parted = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(_bare(parted)))


def _bare(parted: str) -> Iterator[str]:
    for one in parted:
        if not ("\u0300" <= one <= "\u036f"):
            yield one


def _split_tags(text: str) -> str:
    def split(found: re.Match[str]) -> str:
        parts = PART_OF_TAG.findall(found[1])
        return " ".join([*parts, found[1]] if len(parts) > 1 else [found[1]])

    return TAG.sub(split, text)


def _day(text: str | None) -> date | None:
    try:
        return datetime.strptime(text or "", "%B %d, %Y").date()
    except ValueError:
        return None


def _forms(word: str, language: str) -> list[str]:
    tongues = (language, FALLBACK) if language in SNOWBALL else tuple(SNOWBALL)
    return list(dict.fromkeys([*(_stemmer(code)(word) for code in tongues), word]))


def _stemmer(language: str) -> Callable[[str], str]:
    """Return this thread's stemmer of a language: Snowball's keep a state while they work."""
    kept = _OF_THREAD.__dict__.setdefault("stemmers", {})
    if language not in kept:
        name = SNOWBALL.get(language)
        stem = Stemmer.Stemmer(name).stemWord if name else str
        # A stemmer may leave nothing: Arabic's drops a lone tatweel.
        kept[language] = lambda word: stem(word)[:TERM_LENGTH] or word if word.isalpha() else word
    found: Callable[[str], str] = kept[language]
    return found
