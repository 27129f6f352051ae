"""What a service never does is refused by the database, too.

A version comes with its text and a statement lies inside it. A verdict's texts and evidence come
with the verdict, its evidence is of its own review, and it is not older than the one before. A
check goes its way forwards. What is public stays public, and what a verdict was about changes only
in the transaction that appends a verdict which says so. Every guard fires always (`ENABLE ALWAYS`).
"""

from django.db import migrations

TOGETHER = """
-- Whether a row that one can see was written by the transaction that looks, savepoints included:
-- nobody sees another's row while its transaction is in progress.
CREATE FUNCTION claims_is_of_this_transaction(row_xmin xid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    epoch CONSTANT bigint := 4294967296;
    now_at CONSTANT bigint := pg_current_xact_id()::text::bigint;
    at bigint := now_at / epoch * epoch + row_xmin::text::bigint;
BEGIN
    IF at > now_at + epoch / 2 THEN
        at := at - epoch;
    ELSIF at < now_at - epoch / 2 THEN
        at := at + epoch;
    END IF;
    RETURN at >= now_at AND pg_xact_status(at::text::xid8) = 'in progress';
END $$;
"""

VERSIONS = """
CREATE FUNCTION claims_check_version_has_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM claims_versiontext t WHERE t.version_id = NEW.id) THEN
        RAISE EXCEPTION 'version % has no text', NEW.id
            USING ERRCODE = 'FC002', HINT = 'Insert both in one transaction.';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER claims_version_has_its_text AFTER INSERT ON claims_articleversion
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION claims_check_version_has_text();

CREATE FUNCTION claims_check_statement_span() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."end" > (SELECT v.length FROM claims_articleversion v WHERE v.id = NEW.version_id) THEN
        RAISE EXCEPTION 'version % ends before code point %', NEW.version_id, NEW."end"
            USING ERRCODE = 'FC002', HINT = 'A statement lies inside its version.';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_span_is_inside BEFORE INSERT OR UPDATE ON claims_statement
    FOR EACH ROW EXECUTE FUNCTION claims_check_statement_span();
"""

VERDICTS = """
CREATE FUNCTION claims_check_verdict_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM claims_verdict v
        WHERE v.id = NEW.previous_id AND v.published_at > NEW.published_at
    ) THEN
        RAISE EXCEPTION 'verdict % is older than the one before it', NEW.number
            USING ERRCODE = 'FC006', HINT = 'published_at never goes back within a review.';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_verdict_is_later BEFORE INSERT ON claims_verdict
    FOR EACH ROW EXECUTE FUNCTION claims_check_verdict_time();

CREATE FUNCTION claims_check_pin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM claims_verdict v
        WHERE v.id = NEW.verdict_id AND claims_is_of_this_transaction(v.xmin)
    ) THEN
        RAISE EXCEPTION 'verdict % is published: % adds nothing to it', NEW.verdict_id, TG_TABLE_NAME
            USING ERRCODE = 'FC006', HINT = 'Publish a later verdict.';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_comes_with_its_verdict BEFORE INSERT ON claims_verdicttext
    FOR EACH ROW EXECUTE FUNCTION claims_check_pin();
CREATE TRIGGER claims_comes_with_its_verdict BEFORE INSERT ON claims_verdictevidence
    FOR EACH ROW EXECUTE FUNCTION claims_check_pin();

CREATE FUNCTION claims_check_citation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM claims_verdict v JOIN claims_evidence e ON e.review_id = v.review_id
        WHERE v.id = NEW.verdict_id AND e.id = NEW.evidence_id
    ) THEN
        RAISE EXCEPTION 'evidence % is of another review', NEW.evidence_id
            USING ERRCODE = 'FC006', HINT = 'A verdict cites the evidence of its own review.';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_cites_its_own BEFORE INSERT ON claims_verdictevidence
    FOR EACH ROW EXECUTE FUNCTION claims_check_citation();

CREATE FUNCTION claims_check_review_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.claim_id <> OLD.claim_id OR (
        NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
            ('draft', 'in_review'), ('in_review', 'draft'),
            ('in_review', 'published'), ('published', 'retracted'))
    ) OR (OLD.published_at IS NOT NULL AND NEW.published_at IS DISTINCT FROM OLD.published_at) THEN
        RAISE EXCEPTION 'review % does not go from % to %', OLD.id, OLD.state, NEW.state
            USING ERRCODE = 'FC006',
                  HINT = 'A check of one claim goes from draft over in_review to published.';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_review_goes_forwards BEFORE UPDATE ON claims_claimreview
    FOR EACH ROW EXECUTE FUNCTION claims_check_review_state();
"""

PUBLIC = """
CREATE FUNCTION claims_check_public_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.public_at IS NOT NULL AND NEW.public_at IS DISTINCT FROM OLD.public_at THEN
        RAISE EXCEPTION '% % became public at %, and that stays', TG_TABLE_NAME, OLD.id,
            OLD.public_at USING ERRCODE = 'FC001', HINT = 'Publish a correction or a retraction.';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION claims_check_public_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.public_at IS NOT NULL
       AND (OLD.text, OLD.language, OLD.claimant_id, OLD.claim_date)
           IS DISTINCT FROM (NEW.text, NEW.language, NEW.claimant_id, NEW.claim_date)
       AND NOT EXISTS (
           SELECT FROM claims_verdict v JOIN claims_claimreview r ON r.id = v.review_id
           LEFT JOIN claims_source s ON s.id = NEW.claimant_id
           WHERE r.claim_id = NEW.id AND claims_is_of_this_transaction(v.xmin)
             AND (v.claim_text, v.language, v.claimant_name)
                 = (NEW.text, NEW.language, coalesce(s.name, ''))
             AND v.claim_date IS NOT DISTINCT FROM NEW.claim_date
       ) THEN
        RAISE EXCEPTION 'claim % is public: no verdict of this transaction says so', NEW.id
            USING ERRCODE = 'FC006', HINT = 'Publish a correction with what has changed.';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_changes_with_a_verdict BEFORE UPDATE ON claims_claim
    FOR EACH ROW EXECUTE FUNCTION claims_check_public_claim();
"""
OPENED = ("claims_source", "claims_story", "claims_article", "claims_claim")

ALWAYS = """
DO $$
DECLARE
    one record;
BEGIN
    FOR one IN
        SELECT tgrelid::regclass AS place, tgname FROM pg_trigger
        WHERE NOT tgisinternal AND tgname LIKE 'claims%' AND tgenabled <> 'A'
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', one.place, one.tgname);
    END LOOP;
END $$;
"""

RIGHTS = """
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'factcheck_app') THEN
        REVOKE DELETE, TRUNCATE ON claims_lookupentry, claims_articleurl, claims_sourcealias,
            claims_rating, claims_ratingscale, claims_apikey, claims_jobfault FROM factcheck_app;
        REVOKE UPDATE, TRUNCATE ON claims_grant FROM factcheck_app;
        REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON django_migrations FROM factcheck_app;
    END IF;
END $$;
"""

UNDO = """
DROP TRIGGER claims_changes_with_a_verdict ON claims_claim;
DROP TRIGGER claims_review_goes_forwards ON claims_claimreview;
DROP TRIGGER claims_cites_its_own ON claims_verdictevidence;
DROP TRIGGER claims_comes_with_its_verdict ON claims_verdictevidence;
DROP TRIGGER claims_comes_with_its_verdict ON claims_verdicttext;
DROP TRIGGER claims_verdict_is_later ON claims_verdict;
DROP TRIGGER claims_span_is_inside ON claims_statement;
DROP TRIGGER claims_version_has_its_text ON claims_articleversion;
DROP FUNCTION claims_check_public_claim();
DROP FUNCTION claims_check_public_at();
DROP FUNCTION claims_check_review_state();
DROP FUNCTION claims_check_citation();
DROP FUNCTION claims_check_pin();
DROP FUNCTION claims_check_verdict_time();
DROP FUNCTION claims_check_statement_span();
DROP FUNCTION claims_check_version_has_text();
DROP FUNCTION claims_is_of_this_transaction(xid);
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0018_public_sources")]

    operations = [
        migrations.RunSQL(TOGETHER + VERSIONS + VERDICTS + PUBLIC, UNDO),
        *[
            migrations.RunSQL(
                f"CREATE TRIGGER claims_public_stays BEFORE UPDATE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION claims_check_public_at();",
                f"DROP TRIGGER claims_public_stays ON {table};",
            )
            for table in OPENED
        ],
        migrations.RunSQL(ALWAYS, migrations.RunSQL.noop),
        migrations.RunSQL(RIGHTS, migrations.RunSQL.noop),
    ]
