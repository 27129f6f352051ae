"""Decisions on a difference are rows of record, and form one line for each place.

A decision is of the derivation of its difference. It follows the one before it on that difference,
or the one that the difference remembers, by one. Confirming and dismissing keep what was found,
retyping does not, and a step back restores what held before the step it takes back. A difference
remembers only what was decided at its own place.
"""

from django.db import migrations

STAYS = """
CREATE TRIGGER claims_rows_stay BEFORE UPDATE OR DELETE ON claims_differencedecision
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_table_stays BEFORE TRUNCATE ON claims_differencedecision
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
ALTER TABLE claims_differencedecision ENABLE ALWAYS TRIGGER claims_rows_stay;
ALTER TABLE claims_differencedecision ENABLE ALWAYS TRIGGER claims_table_stays;
"""

LINES = """
CREATE FUNCTION claims_check_difference_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    place claims_difference;
    before claims_differencedecision;
    undone claims_differencedecision;
    restored claims_differencedecision;
BEGIN
    SELECT * INTO place FROM claims_difference WHERE id = NEW.difference_id;
    IF place.derivation_id <> NEW.derivation_id THEN
        RAISE EXCEPTION 'difference % is of another derivation', NEW.difference_id
            USING ERRCODE = 'FC002', HINT = 'Decide on the differences of this pair of texts.';
    END IF;
    SELECT * INTO before FROM claims_differencedecision WHERE id = NEW.previous_id;
    IF NEW.previous_id IS NULL THEN
        IF place.remembers_id IS NOT NULL THEN
            RAISE EXCEPTION 'difference % remembers decision %, which comes first',
                NEW.difference_id, place.remembers_id
                USING ERRCODE = 'FC007', HINT = 'Follow the decision that is remembered.';
        END IF;
    ELSIF NEW.number <> before.number + 1
          OR before.difference_id <> NEW.difference_id
             AND before.id IS DISTINCT FROM place.remembers_id THEN
        RAISE EXCEPTION 'decision % does not follow decision %', NEW.number, before.id
            USING ERRCODE = 'FC007', HINT = 'A line goes on by one, at the same place.';
    END IF;
    IF NEW.undoes_id IS NULL THEN
        IF (NEW.status = 'retyped')
           = ((NEW.type, NEW.severity) = (place.type, place.severity)) THEN
            RAISE EXCEPTION '% as % (%) does not fit what was found: % (%)',
                NEW.status, NEW.type, NEW.severity, place.type, place.severity
                USING ERRCODE = 'FC007', HINT = 'Only retyping gives another type or severity.';
        END IF;
        RETURN NEW;
    END IF;
    SELECT * INTO undone FROM claims_differencedecision WHERE id = NEW.undoes_id;
    SELECT * INTO restored FROM claims_differencedecision WHERE id = undone.previous_id;
    IF undone.derivation_id <> NEW.derivation_id OR undone.undoes_id IS NOT NULL
       OR NEW.status <> coalesce(restored.status, 'found')
       OR (NEW.status <> 'found' AND (NEW.type, NEW.severity)
           <> (restored.type, restored.severity)) THEN
        RAISE EXCEPTION 'taking back decision % does not lead to %', undone.id, NEW.status
            USING ERRCODE = 'FC007', HINT = 'A step back restores what held before.';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_decision_follows BEFORE INSERT ON claims_differencedecision
    FOR EACH ROW EXECUTE FUNCTION claims_check_difference_decision();
ALTER TABLE claims_differencedecision ENABLE ALWAYS TRIGGER claims_decision_follows;

CREATE FUNCTION claims_check_remembered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM claims_differencedecision c
        JOIN claims_difference d ON d.id = c.difference_id
        LEFT JOIN claims_textanchor o ON o.id = d.original_id
        LEFT JOIN claims_textanchor e ON e.id = d.derived_id
        LEFT JOIN claims_textanchor p ON p.id = NEW.original_id
        LEFT JOIN claims_textanchor q ON q.id = NEW.derived_id
        WHERE c.id = NEW.remembers_id AND c.derivation_id = NEW.derivation_id
          AND (o.start, o."end", e.start, e."end")
              IS NOT DISTINCT FROM (p.start, p."end", q.start, q."end")
    ) THEN
        RAISE EXCEPTION 'decision % was made at another place', NEW.remembers_id
            USING ERRCODE = 'FC002', HINT = 'A difference remembers decisions at its own place.';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_remembers_its_place BEFORE INSERT ON claims_difference
    FOR EACH ROW WHEN (NEW.remembers_id IS NOT NULL) EXECUTE FUNCTION claims_check_remembered();
ALTER TABLE claims_difference ENABLE ALWAYS TRIGGER claims_remembers_its_place;
"""

UNDO = """
DROP TRIGGER claims_remembers_its_place ON claims_difference;
DROP FUNCTION claims_check_remembered();
DROP TRIGGER claims_decision_follows ON claims_differencedecision;
DROP FUNCTION claims_check_difference_decision();
DROP TRIGGER claims_table_stays ON claims_differencedecision;
DROP TRIGGER claims_rows_stay ON claims_differencedecision;
"""

# The role is missing only where an operator chose to run without roles.
RIGHTS = """
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'factcheck_app') THEN
        REVOKE UPDATE, DELETE, TRUNCATE ON claims_differencedecision FROM factcheck_app;
    END IF;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0021_decisions_remembered_once")]

    operations = [
        migrations.RunSQL(STAYS + LINES, UNDO),
        migrations.RunSQL(RIGHTS, migrations.RunSQL.noop),
    ]
