"""The search goes over the full-text index, whatever the size of the table."""

from __future__ import annotations

from django.db import connection, connections

from claims import models
from claims.queries import candidates
from tests import casework


def test_the_search_uses_the_index(committed_db: str) -> None:
    claim = models.Claim.everything.create(text="x")
    with connection.cursor() as cursor:
        cursor.execute(
            """INSERT INTO claims_lookupentry (claim_id, relation, language, text, terms, added_at,
                   withdrawn_at)
               SELECT %s, 'same', 'en', 'x',
                   array_to_tsvector(ARRAY['word' || n, 'word' || n / 7, 'word' || n / 100]),
                   '2022-01-01', '2022-01-02'
               FROM generate_series(1, 20000) n""",
            [claim.pk],
        )
    owner = connections["owner"]
    with owner.cursor() as cursor:
        cursor.execute("ANALYZE claims_lookupentry")
    owner.close()
    given = {
        "questions": [0, 0],
        "words": ["'word77'", "'word9000'"],
        "worths": [1.0, 2.0],
        "at": casework.T0,
        "language": "",
        "most": 5,
    }
    for statement in (candidates.COUNT, candidates.RANK):
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN {statement}", given)
            plan = "\n".join(row[0] for row in cursor.fetchall())
        assert "claims_lookupentry_terms" in plan, plan
        assert "Seq Scan on claims_lookupentry" not in plan, plan
