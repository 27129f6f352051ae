"""Can these words be stored, as they are?

Short texts that people and programs send: titles, names, reasons. They are kept unchanged or
refused; PostgreSQL takes neither NUL nor half a surrogate pair.
"""

from __future__ import annotations

from claims.exceptions import HasNul, HasSurrogate, NoText, TooLong, UnknownLanguage
from claims.ingest import decoding, faults, language_tags


def storable(words: str, what: str, *, limit: int | None = None, needed: bool = False) -> str:
    """Return `words` unchanged if they can be stored in at most `limit` code points.

    Raises: NoText if `needed` and blank; HasNul, HasSurrogate, TooLong.

    >>> storable("Ash & Co.", "The name", limit=300)
    'Ash & Co.'
    """
    if needed and not words.strip():
        raise NoText(what)
    if limit is not None and len(words) > limit:
        raise TooLong(what, limit, "code points")
    if "\0" in words:
        raise HasNul(what, words.index("\0"))
    try:
        decoding.check_halves(words)
    except faults.SurrogateInside as fault:
        raise HasSurrogate(what, fault.place) from fault
    return words


def is_language(tag: str) -> bool:
    """Say whether a tag is a well-formed BCP 47 one.

    >>> is_language("de"), is_language("")
    (True, False)
    """
    return language_tags.is_well_formed(tag)


def language(tag: str) -> str:
    """Return the tag if it is a well-formed BCP 47 one.

    Raises: UnknownLanguage.

    >>> language("pt-BR")
    'pt-BR'
    """
    if not is_language(tag):
        raise UnknownLanguage(ascii(tag[: language_tags.MAX_LENGTH])[1:-1])
    return tag
