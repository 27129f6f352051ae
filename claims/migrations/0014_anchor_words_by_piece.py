"""Compare the words of anchors, and those beside them, with a piece of the text, not all of it.

PostgreSQL walks a text from its beginning to find a code point, so that comparing thousands of
anchors with a text of millions took minutes. The stretch that the new anchors span is cut out once,
then walked in pieces of a few thousand code points; anchors longer than a piece are compared one by
one.
"""

from importlib import import_module

from django.db import migrations

# An anchor's words with those before and after them, at the place where all of them begin.
WIDE = """(
    SELECT version_id, start - length(prefix) AS start, prefix || exact || suffix AS exact FROM added
)"""

CHECK = """
CREATE OR REPLACE FUNCTION claims_check_anchor_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    piece CONSTANT integer := 4000;
    one record;
    wrong record;
    words text;
    part text;
    place integer;
BEGIN
    FOR one IN
        SELECT version_id, min(start - length(prefix)) AS first,
               max("end" + length(suffix)) AS last
        FROM added GROUP BY version_id
    LOOP
        SELECT substr(t.text, one.first + 1, one.last - one.first) INTO words
            FROM claims_versiontext t WHERE t.version_id = one.version_id;
        wrong := NULL;
        SELECT a.start, a.exact INTO wrong FROM __WIDE__ a
            WHERE a.version_id = one.version_id
              AND (words IS NULL OR a.start < 0 OR (length(a.exact) > piece
                   AND substr(words, a.start - one.first + 1, length(a.exact)) <> a.exact))
            LIMIT 1;
        FOR place IN
            SELECT DISTINCT a.start / piece * piece FROM __WIDE__ a
            WHERE a.version_id = one.version_id ORDER BY 1
        LOOP
            EXIT WHEN wrong.exact IS NOT NULL;
            part := substr(words, greatest(place - one.first, 0) + 1, 2 * piece);
            SELECT a.start, a.exact INTO wrong FROM __WIDE__ a
                WHERE a.version_id = one.version_id
                  AND a.start >= place AND a.start < place + piece AND length(a.exact) <= piece
                  AND substr(part, a.start - greatest(place, one.first) + 1, length(a.exact))
                      <> a.exact
                LIMIT 1;
        END LOOP;
        IF wrong.exact IS NOT NULL THEN
            RAISE EXCEPTION 'version % does not say % at code point %',
                one.version_id, quote_literal(left(wrong.exact, 80)), wrong.start
                USING ERRCODE = 'FC002',
                      HINT = 'Offsets are half-open, 0-based, in Unicode code points.';
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
""".replace("__WIDE__", WIDE)

# The function as it was before, from the migration that made it.
BEFORE = import_module("claims.migrations.0003_anchor_words").CHECK
UNDO = BEFORE[: BEFORE.index("CREATE TRIGGER")].replace(
    "CREATE FUNCTION", "CREATE OR REPLACE FUNCTION"
)


class Migration(migrations.Migration):
    dependencies = [("claims", "0013_job_faults")]

    operations = [migrations.RunSQL(CHECK, UNDO)]
