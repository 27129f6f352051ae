"""A row that may change is changed by one revision at a time, or not at all (FC003).

A write that forgot to name the revision it was based on cannot slip through: the database compares.
Evidence that a verdict cites keeps its words (FC005).
"""

from django.db import migrations

REVISED = [
    "claims_apikey",
    "claims_source",
    "claims_story",
    "claims_article",
    "claims_statement",
    "claims_claim",
    "claims_appearance",
    "claims_claimrelation",
    "claims_derivation",
    "claims_claimreview",
    "claims_evidence",
]

FUNCTIONS = """
CREATE FUNCTION claims_check_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.revision <> OLD.revision + 1 THEN
        RAISE EXCEPTION '% % stands at revision %, the change would make it %',
            TG_TABLE_NAME, OLD.id, OLD.revision, NEW.revision
            USING ERRCODE = 'FC003', HINT = 'Raise revision by one and name it in WHERE.';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION claims_check_cited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.cited_at IS NOT NULL AND
       (OLD.review_id, OLD.stance, OLD.title, OLD.source_id, OLD.url, OLD.locator, OLD.excerpt,
        OLD.anchor_id, OLD.cited_at)
       IS DISTINCT FROM
       (NEW.review_id, NEW.stance, NEW.title, NEW.source_id, NEW.url, NEW.locator, NEW.excerpt,
        NEW.anchor_id, NEW.cited_at) THEN
        RAISE EXCEPTION 'evidence % is cited by a published verdict', OLD.id
            USING ERRCODE = 'FC005', HINT = 'Withdraw it, add new evidence, publish a correction.';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_cited_words_stay BEFORE UPDATE ON claims_evidence
    FOR EACH ROW EXECUTE FUNCTION claims_check_cited();
"""

UNDO = """
DROP TRIGGER claims_cited_words_stay ON claims_evidence;
DROP FUNCTION claims_check_cited();
DROP FUNCTION claims_check_revision();
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0004_ledger_chain")]

    operations = [
        migrations.RunSQL(FUNCTIONS, UNDO),
        *[
            migrations.RunSQL(
                f"CREATE TRIGGER claims_revision_moves_by_one BEFORE UPDATE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION claims_check_revision();",
                f"DROP TRIGGER claims_revision_moves_by_one ON {table};",
            )
            for table in REVISED
        ],
    ]
