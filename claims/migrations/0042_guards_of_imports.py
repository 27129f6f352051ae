"""An imported verdict comes with its batch and stays the other publisher's; batches are on record.

A verdict of a batch is of the batch's own transaction and of the publisher whose check it is. This
newsroom adds nothing to another publisher's check but that it no longer shows it (a retraction). A
check never changes its publisher; an imported one needs no second reader on its way to publication.
A batch that no act of the ledger names is refused at the commit.
"""

from django.db import migrations

BATCHES = """
CREATE FUNCTION claims_check_imported_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    whose bigint := (SELECT r.publisher_id FROM claims_claimreview r WHERE r.id = NEW.review_id);
BEGIN
    IF NEW.batch_id IS NULL THEN
        IF whose IS NOT NULL AND NEW.kind <> 'retraction' THEN
            RAISE EXCEPTION 'review % is another publisher''s check', NEW.review_id
                USING ERRCODE = 'FC006',
                      HINT = 'Draft a claim of your own, and relate the two; or retract.';
        END IF;
    ELSIF whose IS DISTINCT FROM NEW.publisher_id THEN
        RAISE EXCEPTION 'review % is not of publisher %', NEW.review_id, NEW.publisher_id
            USING ERRCODE = 'FC006', HINT = 'An imported verdict is of the check''s publisher.';
    ELSIF NOT EXISTS (
        SELECT FROM claims_importbatch b
        WHERE b.id = NEW.batch_id AND claims_is_of_this_transaction(b.xmin)
    ) THEN
        RAISE EXCEPTION 'import batch % is closed', NEW.batch_id
            USING ERRCODE = 'FC006', HINT = 'Begin another batch.';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_comes_with_its_batch BEFORE INSERT ON claims_verdict
    FOR EACH ROW EXECUTE FUNCTION claims_check_imported_verdict();
ALTER TABLE claims_verdict ENABLE ALWAYS TRIGGER claims_comes_with_its_batch;

CREATE FUNCTION claims_check_batch_is_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM claims_ledger l
        WHERE l.object = 'importbatch:' || NEW.id AND l.act = 'review.import'
    ) THEN
        RAISE EXCEPTION 'no act of the ledger tells of import batch %', NEW.id
            USING ERRCODE = 'FC004', HINT = 'Record the act in the same transaction.';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER claims_batch_is_told AFTER INSERT ON claims_importbatch
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION claims_check_batch_is_told();
ALTER TABLE claims_importbatch ENABLE ALWAYS TRIGGER claims_batch_is_told;
"""

REVIEWS = """
CREATE OR REPLACE FUNCTION claims_check_review_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.claim_id <> OLD.claim_id OR (
        NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
            ('draft', 'in_review'), ('in_review', 'draft'),
            ('in_review', 'published'), ('published', 'retracted'))
        {imported}
    ) OR (OLD.published_at IS NOT NULL AND NEW.published_at IS DISTINCT FROM OLD.published_at)
    {stays} THEN
        RAISE EXCEPTION 'review % does not go from % to %', OLD.id, OLD.state, NEW.state
            USING ERRCODE = 'FC006',
                  HINT = 'A check of one claim goes from draft over in_review to published.';
    END IF;
    RETURN NEW;
END $$;
"""
IMPORTED = """AND NOT (NEW.publisher_id IS NOT NULL AND NEW.state = 'published'
                 AND OLD.state = 'draft')"""
STAYS = "OR NEW.publisher_id IS DISTINCT FROM OLD.publisher_id"

KEPT = """
CREATE TRIGGER claims_rows_stay BEFORE UPDATE OR DELETE ON {table}
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_table_stays BEFORE TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
ALTER TABLE {table} ENABLE ALWAYS TRIGGER claims_rows_stay;
ALTER TABLE {table} ENABLE ALWAYS TRIGGER claims_table_stays;
"""
LOOSE = "DROP TRIGGER claims_rows_stay ON {table}; DROP TRIGGER claims_table_stays ON {table};"
APPEND_ONLY = ("claims_importbatch", "claims_importkey")

# The role is missing only where an operator chose to run without roles.
RIGHTS = """
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'factcheck_app') THEN
        REVOKE UPDATE, DELETE, TRUNCATE ON claims_importbatch, claims_importkey FROM factcheck_app;
        REVOKE DELETE, TRUNCATE ON claims_appearanceurl FROM factcheck_app;
    END IF;
END $$;
"""

UNDO = """
DROP TRIGGER claims_batch_is_told ON claims_importbatch;
DROP FUNCTION claims_check_batch_is_told();
DROP TRIGGER claims_comes_with_its_batch ON claims_verdict;
DROP FUNCTION claims_check_imported_verdict();
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0041_imported_verdicts")]

    operations = [
        migrations.RunSQL(BATCHES, UNDO),
        migrations.RunSQL(
            REVIEWS.format(imported=IMPORTED, stays=STAYS), REVIEWS.format(imported="", stays="")
        ),
        *[
            migrations.RunSQL(KEPT.format(table=table), LOOSE.format(table=table))
            for table in APPEND_ONLY
        ],
        migrations.RunSQL(RIGHTS, migrations.RunSQL.noop),
    ]
