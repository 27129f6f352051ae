"""Rows of record are never updated, deleted or truncated, by anyone, not even the tables' owner.

The runtime role loses the right; a trigger that always fires (`ENABLE ALWAYS`, so that a replica
session is no way round) refuses the rest with SQLSTATE FC001. `LedgerHead` is moved only by the
ledger's own trigger, so the runtime role may not write it at all.
"""

from django.db import migrations

APPEND_ONLY = [
    "claims_rawdocument",
    "claims_articleversion",
    "claims_versiontext",
    "claims_textanchor",
    "claims_statementcontent",
    "claims_difference",
    "claims_decision",
    "claims_verdict",
    "claims_verdicttext",
    "claims_verdictevidence",
    "claims_ledger",
    "claims_ledgerpayload",
]

REFUSE = """
CREATE FUNCTION claims_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'FC001',
              HINT = 'Append a new row (a version, a verdict, a decision) instead.';
END $$;
"""

TABLE = """
CREATE TRIGGER claims_rows_stay BEFORE UPDATE OR DELETE ON {table}
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_table_stays BEFORE TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
ALTER TABLE {table} ENABLE ALWAYS TRIGGER claims_rows_stay;
ALTER TABLE {table} ENABLE ALWAYS TRIGGER claims_table_stays;
"""

# The role is missing only where an operator chose to run without roles.
RIGHTS = """
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'factcheck_app') THEN
        REVOKE UPDATE, DELETE, TRUNCATE ON {tables} FROM factcheck_app;
        REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON claims_ledgerhead FROM factcheck_app;
        REVOKE DELETE, TRUNCATE ON claims_user, claims_source, claims_article, claims_claim,
            claims_claimreview, claims_evidence, claims_statement, claims_appearance,
            claims_claimrelation, claims_derivation, claims_story FROM factcheck_app;
    END IF;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0001_nouns")]

    operations = [
        migrations.RunSQL(REFUSE, "DROP FUNCTION claims_refuse_change();"),
        *[
            migrations.RunSQL(
                TABLE.format(table=table),
                f"DROP TRIGGER claims_rows_stay ON {table};"
                f"DROP TRIGGER claims_table_stays ON {table};",
            )
            for table in APPEND_ONLY
        ],
        migrations.RunSQL(RIGHTS.format(tables=", ".join(APPEND_ONLY)), migrations.RunSQL.noop),
    ]
