"""A span is where its words are: the database compares them with the version's text.

Checked once per INSERT and version, not once per row: the text is read from its storage one time
for all the anchors that come with it (a per-row check of a long text costs seconds).
"""

from django.db import migrations

CHECK = """
CREATE FUNCTION claims_check_anchor_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    one record;
    wrong record;
    words text;
BEGIN
    FOR one IN SELECT DISTINCT version_id FROM added LOOP
        SELECT t.text || '' INTO words FROM claims_versiontext t
            WHERE t.version_id = one.version_id;
        SELECT a.start, a.exact INTO wrong FROM added a
            WHERE a.version_id = one.version_id
              AND (words IS NULL OR substr(words, a.start + 1, length(a.exact)) <> a.exact)
            LIMIT 1;
        IF FOUND THEN
            RAISE EXCEPTION 'version % does not say % at code point %',
                one.version_id, quote_literal(left(wrong.exact, 80)), wrong.start
                USING ERRCODE = 'FC002',
                      HINT = 'Offsets are half-open, 0-based, in Unicode code points.';
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

CREATE TRIGGER claims_words_stand_there AFTER INSERT ON claims_textanchor
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION claims_check_anchor_words();
ALTER TABLE claims_textanchor ENABLE ALWAYS TRIGGER claims_words_stand_there;

CREATE FUNCTION claims_check_version_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    version record;
BEGIN
    SELECT sha256, length INTO version FROM claims_articleversion WHERE id = NEW.version_id;
    IF version.length <> length(NEW.text)
       OR version.sha256 <> encode(sha256(convert_to(NEW.text, 'UTF8')), 'hex') THEN
        RAISE EXCEPTION 'the text of version % is not the one its row describes', NEW.version_id
            USING ERRCODE = 'FC002', HINT = 'Length is in code points; the hash is of UTF-8.';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_text_is_the_described_one BEFORE INSERT ON claims_versiontext
    FOR EACH ROW EXECUTE FUNCTION claims_check_version_text();
ALTER TABLE claims_versiontext ENABLE ALWAYS TRIGGER claims_text_is_the_described_one;

CREATE FUNCTION claims_check_statement_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM claims_textanchor a
        WHERE a.id IN (NEW.cue_id, NEW.mention_id) AND a.version_id <> NEW.version_id
    ) THEN
        RAISE EXCEPTION 'cue and speaker of a statement stand in its own version'
            USING ERRCODE = 'FC002', HINT = 'Anchor them in the version of the statement.';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_places_are_its_own BEFORE INSERT OR UPDATE ON claims_statement
    FOR EACH ROW EXECUTE FUNCTION claims_check_statement_places();

CREATE FUNCTION claims_check_content_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM claims_textanchor a JOIN claims_statement s ON s.version_id = a.version_id
        WHERE a.id = NEW.anchor_id AND s.id = NEW.statement_id
          AND a.start >= s.start AND a."end" <= s."end"
    ) THEN
        RAISE EXCEPTION 'a content stands inside its statement, in the same version'
            USING ERRCODE = 'FC002', HINT = 'Anchor it between the start and end of the statement.';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_content_is_its_own BEFORE INSERT ON claims_statementcontent
    FOR EACH ROW EXECUTE FUNCTION claims_check_content_place();

CREATE FUNCTION claims_check_difference_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM claims_derivation d
        LEFT JOIN claims_textanchor o ON o.id = NEW.original_id
        LEFT JOIN claims_textanchor e ON e.id = NEW.derived_id
        WHERE d.id = NEW.derivation_id
          AND (o.version_id <> d.original_id OR e.version_id <> d.derived_id)
    ) THEN
        RAISE EXCEPTION 'a difference stands in the two versions of its derivation'
            USING ERRCODE = 'FC002', HINT = 'Anchor each side in its own version.';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_sides_are_its_own BEFORE INSERT ON claims_difference
    FOR EACH ROW EXECUTE FUNCTION claims_check_difference_places();
"""

UNDO = """
DROP TRIGGER claims_sides_are_its_own ON claims_difference;
DROP TRIGGER claims_content_is_its_own ON claims_statementcontent;
DROP TRIGGER claims_places_are_its_own ON claims_statement;
DROP TRIGGER claims_text_is_the_described_one ON claims_versiontext;
DROP TRIGGER claims_words_stand_there ON claims_textanchor;
DROP FUNCTION claims_check_difference_places();
DROP FUNCTION claims_check_content_place();
DROP FUNCTION claims_check_statement_places();
DROP FUNCTION claims_check_version_text();
DROP FUNCTION claims_check_anchor_words();
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0002_append_only")]

    operations = [migrations.RunSQL(CHECK, UNDO)]
