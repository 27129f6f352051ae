"""What is done with what is sent of an article we know?

What we did not know is filled in, and what says the same changes nothing. What contradicts the
record is refused by name: a sender is never told that something was kept which was dropped.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from claims.exceptions import Contradicts, Invalid, PreviouslyRejected
from claims.models import Article, ArticleVersion, Derivation, User
from claims.queries import access
from claims.services import derivations
from claims.services.permission import person
from claims.services.revisions import change

# What is written of a derivation that the sender of a text declared.
DECLARED = "declared by the sender"
# What `articles.edit` changes of an article, and the grant it takes.
EDITABLE = ("publisher", "published_at")
WRITE = "article.write"
SAID = {
    "publisher": "This article has another publisher.",
    "published_at": "This article was published at another time.",
    "story": "This article is in another story already.",
}


def complete(article: Article, given: dict[str, Any], *, by: User | str) -> dict[str, Any]:
    """Fill in what the record of an article lacks of what is `given`; returns what, by name.

    Who published a public article, and when, is filled in by nobody but a person who may change it:
    everybody reads it at once, and a sender's word is no editor's. Part of a larger act that is
    recorded itself.

    Raises: Contradicts, NotAllowed.
    """
    fields: dict[str, Any] = {}
    for name, value in given.items():
        stored = getattr(article, name) if value is not None else None
        if value is not None and stored is None:
            fields[name] = value
        elif stored != value:
            raise Contradicts(problem=SAID[name], pointer=f"/{name}")
    if article.public_at and not fields.keys().isdisjoint(EDITABLE):
        person(by, WRITE, what="article", state=access.state_of(article))
    if fields:
        change(article, revision=article.revision, **fields)
    return shown(article, fields)


def shown(article: Article, names: Iterable[str]) -> dict[str, Any]:
    """Return some of an article's record as the ledger shows it."""
    values = {name: getattr(article, name) for name in sorted(names)}
    return {
        name: value if value is None else getattr(value, "pk", None) or str(value)
        for name, value in values.items()
    }


def follow_language(article: Article, language: str) -> dict[str, str]:
    """Let an article that is not public yet be in the language its newest text is said to be in.

    A public one stays in the language of what the public reads. '' names none. Part of a larger
    act, like `complete`.
    """
    if article.public_at or language in ("", article.language):
        return {}
    change(article, revision=article.revision, language=language)
    return {"language": language}


def agree_on_language(known: ArticleVersion, language: str) -> None:
    """Refuse another language than the one a version is kept in; '' names none.

    Raises: Contradicts.
    """
    if language and language != known.language:
        said = f"This text is kept as one in the language '{known.language}'."
        raise Contradicts(problem=said, pointer="/language")


def declare(
    version: ArticleVersion, original: ArticleVersion | None, *, by: User | str
) -> dict[str, int]:
    """Keep where the sender says a text came from; returns what is new, by name.

    Part of a larger act, like `complete`.

    Raises: Invalid, Contradicts, PreviouslyRejected.
    """
    if original is None:
        return {}
    if original.pk == version.pk:
        raise Invalid("A text does not come from itself.", pointer="/derived_from")
    pair = Derivation.everything.filter(original=original, derived=version)
    was_there = pair.exclude(status=Derivation.Status.REJECTED).exists()
    edge = derivations.declare(original=original, derived=version, rule=DECLARED, by=by)
    if edge is None:
        raise PreviouslyRejected()
    if edge.original_id != original.pk:
        raise Contradicts("That text came from this one.", pointer="/derived_from")
    return {} if was_there else {"derived_from": original.pk}
