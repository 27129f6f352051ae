"""What is on a page is read in a fixed number of statements, which go over indexes."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection, transaction
from django.utils import timezone

from claims import models
from claims.ingest import addresses, page_addresses
from claims.queries import lookup, page_claims
from claims.services import lookup_entries
from tests import casework, plans

PAGE = "https://www.news.example/bridge/"
KEYS = page_addresses.keys(PAGE)
SIZE = 20_000  # of far fewer, PostgreSQL 15 would rather read an index through
# As many pages as `SIZE`, each with a claim in its text and another that a review places there.
FILL = f"""
INSERT INTO claims_article (title, language, is_sample, public_at, created_at, revision)
    SELECT 'x', 'en', false, '2022-01-01', '2022-01-01', 1 FROM generate_series(1, {SIZE});
INSERT INTO claims_articleurl (article_id, url, sha256, first_seen_at)
    SELECT id, 'https://a.example/' || id, md5(id::text) || md5('x' || id), '2022-01-01'
    FROM claims_article ON CONFLICT DO NOTHING;
INSERT INTO claims_articleversion
    (article_id, number, title, language, sha256, length, raw_id, seen_at, created_by_name)
    SELECT a.id, 1, 'x', 'en', raw.sha256, 1, raw.id, '2022-01-01', 'x'
    FROM claims_article a, claims_rawdocument raw;
INSERT INTO claims_versiontext (version_id, text) SELECT id, 'x' FROM claims_articleversion;
INSERT INTO claims_statement
    (version_id, form, modality, start, "end", speaker_name, checkworthiness, is_closed, rule,
    analysis_version, created_at, revision)
    SELECT id, 'assertion', 'asserted', 0, 1, '', 0, true, 'x', 'x', '2022-01-01', 1
    FROM claims_articleversion;
INSERT INTO claims_claim (text, language, tags, notes, is_sample, created_at, public_at, revision)
    SELECT 'x', 'en', '{{}}', '', false, '2022-01-01', '2022-01-01', 1
    FROM generate_series(1, {SIZE});
INSERT INTO claims_appearance
    (statement_id, claim_id, relation, fidelity, status, rule, analysis_version, reason, created_at,
    created_by_name, decided_by_name, decided_by_id, decided_at, revision)
    SELECT s.id, c.id, 'same', 'exact', 'confirmed', 'x', 'x', '', '2022-01-01', 'x', 'x',
        (SELECT id FROM claims_user LIMIT 1), '2022-01-01', 1
    FROM (SELECT id, row_number() OVER (ORDER BY id) n FROM claims_statement) s
    JOIN (SELECT id, row_number() OVER (ORDER BY id) n FROM claims_claim) c USING (n);
INSERT INTO claims_appearanceurl (claim_id, url, sha256, position, is_first)
    SELECT id, 'https://b.example/' || id, md5('y' || id) || md5('z' || id), 0, false
    FROM claims_claim;
INSERT INTO claims_lookupentry
    (claim_id, appearance_id, relation, language, text, also, terms, is_indexed, added_at)
    SELECT id, NULL::bigint, 'same', 'en', 'x', '', ''::tsvector, true, TIMESTAMPTZ '2022-01-01'
    FROM claims_claim
    UNION ALL
    SELECT claim_id, id, 'same', 'en', 'x', '', '', true, '2022-01-01' FROM claims_appearance;
"""
TABLES = ("article", "articleurl", "articleversion", "statement", "claim", "appearance",
          "appearanceurl", "lookupentry")  # fmt: skip

PLANS = (
    (
        page_claims.in_articles,
        ("claims_articleurl_sha256", "claims_articleversion_article", "claims_lookupentry_app"),
    ),
    (page_claims.by_reviews, ("claims_appearanceurl_by_hash", "claims_lookupentry_claim")),
)


def on_page(verdict: models.Verdict, place: models.ArticleVersion, words: str) -> None:
    """Let the claim of a verdict appear in a text, and have a review place it there, too."""
    casework.judged(verdict, place)
    claim = models.Claim.objects.get(pk=verdict.review.claim_id)
    casework.appearance(claim, casework.statement(place, words), by=casework.person())
    lookup_entries.refresh(claim=claim, at=casework.T0)
    models.AppearanceUrl.everything.create(
        claim=claim, url=PAGE, sha256=addresses.key(PAGE), position=0
    )


@pytest.mark.django_db
def test_the_number_of_queries_is_fixed(django_assert_num_queries: Any) -> None:
    sentences = [f"Bridge number {n} fell." for n in range(4)]
    place = casework.version(" ".join(sentences))
    models.ArticleUrl.everything.create(article=place.article, url=PAGE, sha256=addresses.key(PAGE))
    for number, words in enumerate(sentences, start=1):
        on_page(casework.published(f"Claim: {words}"), place, words)
        if number in (1, 4):
            with django_assert_num_queries(5):
                assert len(lookup.by_url(PAGE)) == number


def test_a_page_is_found_over_indexes(committed_db: str) -> None:
    casework.person()
    models.RawDocument.objects.create(
        sha256="2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
        content=b"x",
        media_type="text/plain",
    )
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = 0")
        # Of tables that nobody has counted yet, a nested loop over all rows looks cheap.
        cursor.execute("SET LOCAL enable_nestloop = off")
        cursor.execute(FILL)
    plans.prepare(*(f"claims_{name}" for name in TABLES))
    for which, indexes in PLANS:
        rows = models.LookupEntry.objects.all()
        plan = which(KEYS, rows=rows, at=timezone.now())[: page_claims.MOST].explain()
        for index in indexes:
            assert index in plan, plan
        assert "Seq Scan" not in plan, plan
