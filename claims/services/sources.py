"""How do people and organisations come to be known, under all their names?

Whoever writes at the desk makes sources known. Once a source is public, its name stands under
verdicts, so that those who publish change it, and the name it had is kept as one of its others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claims.exceptions import AlreadyThere, Invalid
from claims.ingest import addresses
from claims.models import Source, SourceAlias, User
from claims.queries import access
from claims.services import acts, documents, wording
from claims.services.permission import demand
from claims.services.revisions import change
from claims.services.transactions import service

NAME_LENGTH = 300  # code points, the column's
DOMAIN_LENGTH = 253  # Source: RFC 1035, section 2.3.4, as text without the final dot
SAME_AS_LENGTH = 2000  # code points, the column's


@service
def create(
    *,
    by: User | str,
    kind: str,
    name: str,
    description: str = "",
    domains: Sequence[str] = (),
    same_as: Sequence[str] = (),
    is_sample: bool = False,
) -> Source:
    """Make a source known. Two of one name are two; nothing is merged by name.

    Raises: NotSignedIn, NotAllowed, Invalid, NoText, HasNul, HasSurrogate, TooLong.
    """
    demand(by, "source.write", what="source", state="draft")
    fields = _checked(
        {
            "kind": kind,
            "name": name,
            "description": description,
            "domains": domains,
            "same_as": same_as,
        }
    )
    source: Source = Source.everything.create(**fields, is_sample=is_sample)
    acts.record(act="source.create", on=source, by=by, payload=fields)
    return source


@service
def edit(
    *,
    by: User,
    source: Source,
    revision: int | None,
    name: str | None = None,
    description: str | None = None,
    domains: Sequence[str] | None = None,
    same_as: Sequence[str] | None = None,
) -> Source:
    """Change what is given of a source; None leaves a field as it is.

    The name that a public source had stays, as an alias.

    Raises: NotSignedIn, NotAllowed, Invalid, NoText, HasNul, HasSurrogate, TooLong,
    RevisionRequired, StaleRevision.
    """
    source = Source.everything.select_for_update().get(pk=source.pk)
    demand(by, "source.write", what="source", state=access.state_of(source))
    given = {
        "name": name,
        "description": description,
        "domains": domains,
        "same_as": same_as,
    }
    fields = _checked({key: value for key, value in given.items() if value is not None})
    before = {key: getattr(source, key) for key in fields}
    change(source, revision=revision, **fields)
    if source.public_at and source.name != before.get("name", source.name):
        SourceAlias.objects.get_or_create(source=source, name=before["name"])
    acts.record(act="source.edit", on=source, by=by, payload={"before": before, "after": fields})
    return source


@service
def add_alias(*, by: User | str, source: Source, name: str, language: str = "") -> SourceAlias:
    """Keep another name under which a source appears in texts.

    Raises: NotSignedIn, NotAllowed, AlreadyThere, NoText, HasNul, HasSurrogate, TooLong,
    UnknownLanguage.
    """
    now = Source.everything.get(pk=source.pk)
    demand(by, "source.write", what="source", state=access.state_of(now))
    wording.storable(name, "The name", limit=NAME_LENGTH, needed=True)
    alias, is_new = SourceAlias.objects.get_or_create(
        source=source,
        name=name,
        defaults={"language": wording.language(language) if language else ""},
    )
    if not is_new:
        raise AlreadyThere("name of this source")
    acts.record(
        act="source.add_alias", on=source, by=by, payload={"name": name, "language": language}
    )
    return alias


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields as they are stored, or refuse the first that cannot be."""
    kept = dict(fields)
    if "kind" in kept and kept["kind"] not in Source.Kind.values:
        raise Invalid(f"The kind is one of {', '.join(Source.Kind.values)}.", pointer="/kind")
    if "name" in kept:
        wording.storable(kept["name"], "The name", limit=NAME_LENGTH, needed=True)
    if "description" in kept:
        wording.storable(kept["description"], "The description")
    if "domains" in kept:
        kept["domains"] = [_domain(domain) for domain in kept["domains"]]
    if "same_as" in kept:
        kept["same_as"] = [_same_as(url) for url in kept["same_as"]]
    return kept


def _domain(domain: str) -> str:
    wording.storable(domain, "The domain", limit=DOMAIN_LENGTH, needed=True)
    if any(sign in domain for sign in "/:@? \t\n"):
        raise Invalid("A domain is a host name such as news.example.", pointer="/domains")
    return domain.lower()


def _same_as(url: str) -> str:
    wording.storable(url, "The address", limit=SAME_AS_LENGTH)
    with documents.refusing("The address"):
        addresses.canonical(url)
    return url
