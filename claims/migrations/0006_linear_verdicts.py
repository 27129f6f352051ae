"""The verdicts of a review form one line: each follows a verdict of the same review, by one."""

from django.db import migrations

LINE = """
ALTER TABLE claims_verdict ADD CONSTRAINT claims_verdict_previous_is_of_the_same_review
    FOREIGN KEY (review_id, previous_id) REFERENCES claims_verdict (review_id, id);

CREATE FUNCTION claims_check_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.previous_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM claims_verdict v WHERE v.id = NEW.previous_id AND v.number = NEW.number - 1
    ) THEN
        RAISE EXCEPTION 'verdict % does not follow the one before it', NEW.number
            USING ERRCODE = 'FC006', HINT = 'number is that of the previous verdict plus one.';
    END IF;
    IF NEW.rating_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM claims_rating r JOIN claims_ratingscale s ON s.id = r.scale_id
        WHERE r.id = NEW.rating_id AND r.label = NEW.label AND (
            (r.value, s.best, s.worst) = (NEW.value, NEW.best, NEW.worst)
            OR (r.value IS NULL AND NEW.value IS NULL)
        )
    ) THEN
        RAISE EXCEPTION 'the verdict does not say what its rating says'
            USING ERRCODE = 'FC006', HINT = 'Copy label, value, best and worst from the rating.';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_verdict_follows BEFORE INSERT ON claims_verdict
    FOR EACH ROW EXECUTE FUNCTION claims_check_verdict();
ALTER TABLE claims_verdict ENABLE ALWAYS TRIGGER claims_verdict_follows;

CREATE FUNCTION claims_check_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.value IS NOT NULL AND NOT EXISTS (
        SELECT FROM claims_ratingscale s
        WHERE s.id = NEW.scale_id AND NEW.value BETWEEN s.worst AND s.best
    ) THEN
        RAISE EXCEPTION 'rating % lies outside its scale', NEW.code
            USING ERRCODE = 'FC006', HINT = 'Its value is between worst and best of the scale.';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_rating_is_inside_its_scale BEFORE INSERT OR UPDATE ON claims_rating
    FOR EACH ROW EXECUTE FUNCTION claims_check_rating();
"""

UNDO = """
DROP TRIGGER claims_rating_is_inside_its_scale ON claims_rating;
DROP FUNCTION claims_check_rating();
DROP TRIGGER claims_verdict_follows ON claims_verdict;
DROP FUNCTION claims_check_verdict();
ALTER TABLE claims_verdict DROP CONSTRAINT claims_verdict_previous_is_of_the_same_review;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0005_revisions")]

    operations = [migrations.RunSQL(LINE, UNDO)]
