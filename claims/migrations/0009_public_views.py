"""What a stranger may read, as views: the role `factcheck_read` sees these and no table."""

from django.db import migrations

# As `claims.models.articles.public_version` has it: the article is public, and a published verdict
# judged this very version or cites its words.
JUDGED = """AND (EXISTS (SELECT FROM claims_verdicttext t WHERE t.version_id = v.id)
             OR EXISTS (SELECT FROM claims_verdictevidence c
                        JOIN claims_evidence e ON e.id = c.evidence_id
                        JOIN claims_textanchor h ON h.id = e.anchor_id
                        WHERE h.version_id = v.id))"""
VIEWS = {
    "public_claims": """
        SELECT c.id, c.text, c.language, c.claimant_id, c.claim_date, c.tags, c.is_sample,
               c.public_at
        FROM claims_claim c WHERE c.public_at IS NOT NULL""",
    "public_sources": """
        SELECT s.id, s.kind, s.name, s.description, s.domains, s.same_as, s.is_sample
        FROM claims_source s WHERE s.public_at IS NOT NULL""",
    "public_articles": """
        SELECT a.id, a.title, a.publisher_id, a.language, a.published_at, a.is_sample
        FROM claims_article a WHERE a.public_at IS NOT NULL""",
    "public_versions": """
        SELECT v.id, v.article_id, v.number, v.title, v.language, v.sha256, v.length, v.seen_at,
               t.text
        FROM claims_articleversion v
        JOIN claims_article a ON a.id = v.article_id
        LEFT JOIN claims_versiontext t ON t.version_id = v.id
        WHERE a.public_at IS NOT NULL {judged}""",
    "public_appearances": """
        SELECT p.id, p.claim_id, s.version_id, s.start, s."end", s.form, s.speaker_name,
               p.relation, p.fidelity
        FROM claims_appearance p
        JOIN claims_claim c ON c.id = p.claim_id
        JOIN claims_statement s ON s.id = p.statement_id
        JOIN claims_articleversion v ON v.id = s.version_id
        JOIN claims_article a ON a.id = v.article_id
        WHERE p.status = 'confirmed' AND c.public_at IS NOT NULL AND a.public_at IS NOT NULL {judged}""",
    "public_claim_relations": """
        SELECT r.subject_id, r.object_id, r.relation
        FROM claims_claimrelation r
        JOIN claims_claim s ON s.id = r.subject_id
        JOIN claims_claim o ON o.id = r.object_id
        WHERE r.status = 'confirmed' AND s.public_at IS NOT NULL AND o.public_at IS NOT NULL""",
    "public_verdicts": """
        SELECT v.id, r.claim_id, v.number, v.kind, v.label, v.value, v.best, v.worst,
               v.claim_text, v.language, v.rationale, v.reason, v.author_name,
               v.second_reader_name, v.is_single_handed, v.published_at
        FROM claims_verdict v JOIN claims_claimreview r ON r.id = v.review_id""",
    "public_ledger": """
        SELECT l.seq, l.prev, l.hash, l.at, l.actor, l.act, l.object, l.payload_sha256
        FROM claims_ledger l""",
}

# Each view runs with its owner's rights, so the reader needs none on the tables below it.
CREATE = "CREATE VIEW {name} AS {query};"
RIGHTS = """
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'factcheck_read') THEN
        GRANT SELECT ON {names} TO factcheck_read;
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'factcheck_app') THEN
        REVOKE INSERT, UPDATE, DELETE ON {names} FROM factcheck_app;
    END IF;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0008_rating_scales")]

    operations = [
        *[
            migrations.RunSQL(
                CREATE.format(name=name, query=query.format(judged=JUDGED)), f"DROP VIEW {name};"
            )
            for name, query in VIEWS.items()
        ],
        migrations.RunSQL(RIGHTS.format(names=", ".join(VIEWS)), migrations.RunSQL.noop),
    ]
