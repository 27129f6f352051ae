"""The searches that a lookup is measured against, each over the same stored claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import tantivy
from django.db import connection, connections
from rapidfuzz import fuzz, process

from claims.queries import postings, terms
from tests.benchmarks.stores import LATER, Row

RANK = """
SELECT id FROM claims_lookupentry WHERE terms @@ %(query)s::tsquery
ORDER BY ts_rank(terms, %(query)s::tsquery) DESC LIMIT 10
"""
TRIGRAMS = """
SELECT id FROM claims_lookupentry WHERE text %% %(text)s
ORDER BY similarity(text, %(text)s) DESC LIMIT 10
"""
Search = Callable[[str], Sequence[int]]


def ours(question: str) -> Sequence[int]:
    """Return the best ten by the index."""
    asked = terms.asked(question, "en")
    return postings.Index([asked]).search([asked], at=LATER, most=10)[0].ids


def exact(question: str) -> Sequence[int]:
    """Return the best ten by exact scores of all lists."""
    kept = postings.BUDGET, postings.BUDGET_OF_ALL
    postings.BUDGET = postings.BUDGET_OF_ALL = 10**12
    try:
        return ours(question)
    finally:
        postings.BUDGET, postings.BUDGET_OF_ALL = kept


def ranked(question: str) -> Sequence[int]:
    """Return the best ten by PostgreSQL's ts_rank over any word."""
    words = " | ".join("'" + term.replace("'", "''") + "'" for term in terms.asked(question, "en"))
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
        cursor.execute(RANK, {"query": words})
        return [row[0] for row in cursor.fetchall()]


@contextmanager
def trigrams() -> Iterator[Search | None]:
    """Give the search by pg_trgm with an index of its own; None where the server has it not."""
    owner = connections["owner"]
    with owner.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'")
        if cursor.fetchone() is None:
            yield None
            return
        cursor.execute("SET statement_timeout = 0")
        cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        cursor.execute(
            "CREATE INDEX bench_trigrams ON claims_lookupentry USING gin (text gin_trgm_ops)"
        )
    owner.close()

    def ask(question: str) -> list[int]:
        with connection.cursor() as cursor:
            cursor.execute("SET statement_timeout = 0")
            cursor.execute(TRIGRAMS, {"text": question})
            return [row[0] for row in cursor.fetchall()]

    yield ask
    with owner.cursor() as cursor:
        cursor.execute("DROP INDEX bench_trigrams")
    owner.close()


def in_process(rows: Sequence[Row], ids: Sequence[int], folder: str) -> Search:
    """Return a search in an index of tantivy's own, in this process."""
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("text", stored=False, tokenizer_name="en_stem")
    schema.add_unsigned_field("id", stored=True)
    index = tantivy.Index(schema.build(), path=folder)
    writer = index.writer(200_000_000)
    for number, row in zip(ids, rows, strict=True):
        writer.add_document(tantivy.Document(text=row.text, id=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def ask(question: str) -> list[int]:
        query = index.parse_query(question, ["text"])
        hits = searcher.search(query, 10).hits
        return [searcher.doc(place)["id"][0] for _, place in hits]

    return ask


def brute_force(rows: Sequence[Row], ids: Sequence[int]) -> Search:
    """Return a search that likens a question to every row by RapidFuzz."""
    texts = [row.text for row in rows]

    def ask(question: str) -> list[int]:
        found = process.extract(question, texts, scorer=fuzz.token_set_ratio, limit=10)
        return [ids[place] for _, _, place in found]

    return ask
