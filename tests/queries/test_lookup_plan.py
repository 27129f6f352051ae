"""The statements of a lookup go over indexes, whatever the size of the tables."""

from __future__ import annotations

import numpy as np
from django.db import connection

from claims import models
from claims.queries import postings
from claims.services import lookup_index
from tests import casework, plans

GIVEN = {"terms": ["word77", "word9000"], "ids": "{5,700}", "at": casework.T0, "language": ""}
FILL_TERMS = """
INSERT INTO claims_lookupterm (term, part, size, entries, weights)
SELECT 'word' || n, 0, 1, '\\x01000000', '\\x01' FROM generate_series(1, 20000) n
"""
FILL_TAIL = """
INSERT INTO claims_lookuptail (term, entry_id, weight)
SELECT 'word' || n, n, 9 FROM generate_series(1, 20000) n
"""
FILL_ENTRIES = """
INSERT INTO claims_lookupentry
    (claim_id, relation, language, text, also, terms, is_indexed, added_at, withdrawn_at)
SELECT %s, 'same', 'en', 'x', '', '', true, '2022-01-01', '2022-01-02'
FROM generate_series(1, 20000) n
"""


OF_TERMS = ("claims_lookupterm_part_is_one", "claims_lookuptail_term")
PLANS = (
    (postings.FREQUENCIES, OF_TERMS),
    (postings.LISTS, OF_TERMS),
    (postings.LIVE, ("claims_lookupentry_pkey",)),
)


def test_each_statement_uses_the_indexes(committed_db: str) -> None:
    claim = models.Claim.everything.create(text="x")
    with connection.cursor() as cursor:
        cursor.execute(FILL_TERMS)
        cursor.execute(FILL_TAIL)
        cursor.execute(FILL_ENTRIES, [claim.pk])
    plans.prepare("claims_lookupentry", "claims_lookupterm", "claims_lookuptail")
    for statement, indexes in PLANS:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN {statement}", GIVEN)
            plan = "\n".join(row[0] for row in cursor.fetchall())
        for index in indexes:
            assert index in plan, plan
        assert "Seq Scan" not in plan.replace("Seq Scan on claims_lookuptally", ""), plan


def test_the_long_lists_are_not_compressed(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT attname FROM pg_attribute WHERE attrelid = 'claims_lookupterm'::regclass"
            " AND attstorage = 'e' ORDER BY attname"
        )
        assert [row[0] for row in cursor.fetchall()] == ["entries", "weights"]


def test_old_entries_are_given_their_terms(db: None) -> None:
    claim = models.Claim.everything.create(text="x")
    row = {"claim": claim, "language": "en", "terms": "", "added_at": casework.T0}
    entry = models.LookupEntry.objects.create(text="The bridge over the Elbe fell.", **row)
    before = postings.tally()
    assert lookup_index.catch_up() == 1
    assert lookup_index.catch_up() == 0
    found = postings.Index([{"bridg": 1.0}]).search([{"bridg": 1.0}], at=casework.T0, most=5)
    assert entry.pk in found[0].ids
    assert np.subtract(postings.tally(), before).tolist() == [1, 1]
