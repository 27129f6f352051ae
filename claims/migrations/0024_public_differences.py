"""Strangers' tools see which public text came from which, and what was changed on the way.

What an editor decided counts for more than what the machine found, and what was dismissed is no
finding. Notes and names stay at the desk.
"""

from django.db import migrations

SIDES = ("d.original_id", "d.derived_id")
# As `claims.models.articles.public_version` has it, of the version with this id.
JUDGED = """EXISTS (
    SELECT FROM claims_articleversion v JOIN claims_article a ON a.id = v.article_id
    WHERE v.id = __ID__ AND a.public_at IS NOT NULL
      AND (EXISTS (SELECT FROM claims_verdicttext t WHERE t.version_id = v.id)
           OR EXISTS (SELECT FROM claims_verdictevidence c
                      JOIN claims_evidence e ON e.id = c.evidence_id
                      JOIN claims_textanchor h ON h.id = e.anchor_id
                      WHERE h.version_id = v.id)))"""
PUBLIC = " AND ".join(
    ["d.status = 'confirmed'", *(JUDGED.replace("__ID__", side) for side in SIDES)]
)
VIEWS = {
    "public_derivations": """
        SELECT d.id, d.kind, d.original_id, d.derived_id, d.compared_at, d.analysis_version
        FROM claims_derivation d WHERE __PUBLIC__""",
    # The last decision on the difference itself, or else the one it remembers.
    "public_differences": """
        SELECT f.id, f.derivation_id, coalesce(c.status, 'found') AS status,
               coalesce(c.type, f.type) AS type, coalesce(c.severity, f.severity) AS severity,
               f.type AS found_type, o.start AS original_start, o."end" AS original_end,
               e.start AS derived_start, e."end" AS derived_end, f.analysis_version
        FROM claims_difference f
        JOIN claims_derivation d
          ON d.id = f.derivation_id AND d.analysis_version = f.analysis_version
        LEFT JOIN claims_textanchor o ON o.id = f.original_id
        LEFT JOIN claims_textanchor e ON e.id = f.derived_id
        LEFT JOIN claims_differencedecision c ON c.status <> 'found' AND c.id = coalesce(
            (SELECT n.id FROM claims_differencedecision n WHERE n.difference_id = f.id
             ORDER BY n.number DESC LIMIT 1), f.remembers_id)
        WHERE coalesce(c.status, 'found') <> 'dismissed' AND __PUBLIC__""",
}

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
    dependencies = [("claims", "0023_who_decides_differences")]

    operations = [
        *[
            migrations.RunSQL(
                f"CREATE VIEW {name} AS {query.replace('__PUBLIC__', PUBLIC)};",
                f"DROP VIEW {name};",
            )
            for name, query in VIEWS.items()
        ],
        migrations.RunSQL(RIGHTS.format(names=", ".join(VIEWS)), migrations.RunSQL.noop),
    ]
