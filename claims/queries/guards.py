"""Are the database's own guards all there, and awake?

A guard that is gone leaves no trace among those that are left, so that what should be there is
written down here (triggers, rights) or read from the models (constraints), and each one that the
catalog lacks is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from django.apps import apps
from django.db import connection
from django.db.models import Model

# The tables of record, and what keeps their rows as they are.
APPEND_ONLY = (
    "claims_articleversion",
    "claims_decision",
    "claims_difference",
    "claims_differencedecision",
    "claims_importbatch",
    "claims_importkey",
    "claims_ledger",
    "claims_ledgerpayload",
    "claims_rawdocument",
    "claims_statementcontent",
    "claims_textanchor",
    "claims_verdict",
    "claims_verdictevidence",
    "claims_verdicttext",
    "claims_versiontext",
)
STAYING = ("claims_rows_stay", "claims_table_stays")
REVISED = (
    "claims_apikey",
    "claims_appearance",
    "claims_article",
    "claims_claim",
    "claims_claimrelation",
    "claims_claimreview",
    "claims_derivation",
    "claims_evidence",
    "claims_source",
    "claims_statement",
    "claims_story",
)
PUBLIC = ("claims_article", "claims_claim", "claims_source", "claims_story")
# Every trigger of ours: (table, name). Each fires always.
TRIGGERS = frozenset(
    {
        *product((*APPEND_ONLY, "claims_ledgerhead"), STAYING),
        *product(REVISED, ["claims_revision_moves_by_one"]),
        *product(PUBLIC, ["claims_public_stays"]),
        ("claims_articleversion", "claims_version_has_its_text"),
        ("claims_claim", "claims_changes_with_a_verdict"),
        ("claims_claimreview", "claims_review_goes_forwards"),
        ("claims_difference", "claims_remembers_its_place"),
        ("claims_difference", "claims_sides_are_its_own"),
        ("claims_differencedecision", "claims_decision_follows"),
        ("claims_evidence", "claims_cited_words_stay"),
        ("claims_importbatch", "claims_batch_is_told"),
        ("claims_ledger", "claims_ledger_is_chained"),
        ("claims_ledgerpayload", "claims_payload_is_the_hashed_one"),
        ("claims_rating", "claims_rating_is_inside_its_scale"),
        ("claims_statement", "claims_places_are_its_own"),
        ("claims_statement", "claims_span_is_inside"),
        ("claims_statementcontent", "claims_content_is_its_own"),
        ("claims_textanchor", "claims_words_stand_there"),
        ("claims_verdict", "claims_comes_with_its_batch"),
        ("claims_verdict", "claims_verdict_follows"),
        ("claims_verdict", "claims_verdict_is_later"),
        ("claims_verdictevidence", "claims_cites_its_own"),
        ("claims_verdictevidence", "claims_comes_with_its_verdict"),
        ("claims_verdicttext", "claims_comes_with_its_verdict"),
        ("claims_versiontext", "claims_text_is_the_described_one"),
    }
)
# Constraints that no model declares.
BESIDE_THE_MODELS = (("claims_verdict", "claims_verdict_previous_is_of_the_same_review"),)
# The role that serves, and what it must not be able to do.
RUNTIME = "factcheck_app"
TAKEN = (
    *product(APPEND_ONLY, ("UPDATE", "DELETE", "TRUNCATE")),
    *product(("claims_ledgerhead",), ("INSERT", "UPDATE", "DELETE", "TRUNCATE")),
)

FIRING = """
SELECT c.relname, t.tgname, t.tgenabled = 'A'
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace
"""
NAMED = """
SELECT c.relname, o.conname FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
WHERE o.convalidated AND o.connamespace = 'public'::regnamespace
UNION
SELECT c.relname, i.relname FROM pg_index x
JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
WHERE x.indisunique AND x.indisvalid AND c.relnamespace = 'public'::regnamespace
"""
# Columns by what holds them: 'f' points to a row that is there, 'u' is unique, 'n' is never null.
HELD = """
SELECT 'f', c.relname, a.attname FROM pg_constraint o
JOIN pg_class c ON c.oid = o.conrelid
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = o.conkey[1]
WHERE o.contype = 'f' AND o.convalidated AND cardinality(o.conkey) = 1
UNION
SELECT 'u', c.relname, a.attname FROM pg_index x
JOIN pg_class c ON c.oid = x.indrelid
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.indkey[0]
WHERE x.indisunique AND x.indisvalid AND x.indnkeyatts = 1 AND x.indpred IS NULL
UNION
SELECT 'n', c.relname, a.attname FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
WHERE a.attnotnull AND a.attnum > 0 AND c.relkind = 'r'
"""
HOLDS = {"f": "foreign key", "u": "uniqueness", "n": "NOT NULL"}
RIGHTS = """
SELECT t.place, t.act FROM unnest(%s::text[], %s::text[]) AS t(place, act)
WHERE EXISTS (SELECT FROM pg_roles WHERE rolname = %s)
  AND to_regclass(t.place) IS NOT NULL AND has_table_privilege(%s, t.place, t.act)
"""


def faults() -> Iterator[str]:
    """Name, in words, each guard that is gone, asleep or not valid; four queries."""
    yield from _triggers()
    yield from _constraints()
    yield from _columns()
    places, acts = zip(*TAKEN, strict=True)
    for place, act in _rows(RIGHTS, list(places), list(acts), RUNTIME, RUNTIME):
        yield f"{RUNTIME} may {act} {place}"


def _triggers() -> Iterator[str]:
    found = {(place, name): awake for place, name, awake in _rows(FIRING)}
    for place, name in sorted(TRIGGERS):
        if (place, name) not in found:
            yield f"trigger {name} of {place} is gone"
        elif not found[place, name]:
            yield f"trigger {name} of {place} does not always fire"


def _constraints() -> Iterator[str]:
    found = set(_rows(NAMED))
    declared = {
        (model._meta.db_table, constraint.name)
        for model in _models()
        for constraint in model._meta.constraints
    }
    for place, name in sorted((declared | set(BESIDE_THE_MODELS)) - found):
        yield f"constraint {name} of {place} is gone or was not validated"


def _columns() -> Iterator[str]:
    found = set(_rows(HELD))
    for kind, place, column in sorted(_declared() - found):
        yield f"{HOLDS[kind]} of {place}.{column} is gone or was not validated"


def _declared() -> set[tuple[str, str, str]]:
    declared = set()
    for model in _models():
        for field in model._meta.local_concrete_fields:
            kinds = {
                "f": field.is_relation and getattr(field, "db_constraint", False),
                "u": field.unique,
                "n": not field.null,
            }
            declared |= {
                (kind, model._meta.db_table, str(field.column))
                for kind, holds in kinds.items()
                if holds
            }
    return declared


def _models() -> list[type[Model]]:
    return list(apps.get_app_config("claims").get_models(include_auto_created=True))


def _rows(statement: str, *given: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, given or None)
        return list(cursor.fetchall())
