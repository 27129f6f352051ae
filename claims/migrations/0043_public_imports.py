"""Strangers' tools see whose verdict it is, and where the claim appeared."""

from django.db import migrations

VERDICTS = """
CREATE VIEW public_verdicts AS
    SELECT v.id, r.claim_id, v.number, v.kind, v.label, v.value, v.best, v.worst,
           v.claim_text, v.language, v.rationale, v.reason, v.author_name,
           v.second_reader_name, v.is_single_handed, v.published_at,
           v.publisher_id, v.publisher_name, v.publisher_site, v.url, v.title, v.reviewed_at,
           v.rating_given, v.batch_id
    FROM claims_verdict v JOIN claims_claimreview r ON r.id = v.review_id;
"""
ADDRESSES = """
CREATE VIEW public_appearance_urls AS
    SELECT u.id, u.claim_id, u.url, u.position, u.is_first
    FROM claims_appearanceurl u JOIN claims_claim c ON c.id = u.claim_id
    WHERE c.public_at IS NOT NULL AND u.withdrawn_at IS NULL;
"""
RIGHTS = """
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'factcheck_read') THEN
        GRANT SELECT ON public_verdicts, public_appearance_urls TO factcheck_read;
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'factcheck_app') THEN
        REVOKE INSERT, UPDATE, DELETE ON public_verdicts, public_appearance_urls
            FROM factcheck_app;
    END IF;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0042_guards_of_imports")]

    operations = [
        migrations.RunSQL(VERDICTS, "DROP VIEW public_verdicts;"),
        migrations.RunSQL(ADDRESSES, "DROP VIEW public_appearance_urls;"),
        migrations.RunSQL(RIGHTS, migrations.RunSQL.noop),
    ]
