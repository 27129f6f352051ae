"""The ledger numbers and chains itself, under a lock on its one head row.

Only this holds against many writers at once: reading the last row forks the chain, and a sequence
leaves gaps. The clock of the ledger never goes back. Needs READ COMMITTED, and says so (FC004).
"""

from django.db import migrations

CHAIN = """
INSERT INTO claims_ledgerhead (id, seq, hash, at)
    VALUES (1, 0, repeat('0', 64), '1970-01-01 00:00:00+00');

CREATE FUNCTION claims_chain_ledger() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    head public.claims_ledgerhead;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'the ledger is written at READ COMMITTED, not %',
            current_setting('transaction_isolation') USING ERRCODE = 'FC004';
    END IF;
    SELECT * INTO head FROM public.claims_ledgerhead WHERE id = 1 FOR UPDATE;
    NEW.seq := head.seq + 1;
    NEW.prev := head.hash;
    NEW.at := greatest(clock_timestamp(), head.at);
    NEW.hash := encode(sha256(convert_to(concat_ws(E'\\n',
        'fcl1', NEW.seq, NEW.prev, (extract(epoch FROM NEW.at) * 1000000)::bigint,
        NEW.actor, NEW.act, NEW.object, NEW.payload_sha256, ''), 'UTF8')), 'hex');
    UPDATE public.claims_ledgerhead SET seq = NEW.seq, hash = NEW.hash, at = NEW.at WHERE id = 1;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_ledger_is_chained BEFORE INSERT ON claims_ledger
    FOR EACH ROW EXECUTE FUNCTION claims_chain_ledger();
ALTER TABLE claims_ledger ENABLE ALWAYS TRIGGER claims_ledger_is_chained;

CREATE FUNCTION claims_check_payload() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF length(NEW.salt) <> 16 OR NOT EXISTS (
        SELECT FROM claims_ledger e WHERE e.seq = NEW.entry_id
        AND e.payload_sha256 = encode(sha256(NEW.salt || convert_to(NEW.text, 'UTF8')), 'hex')
    ) THEN
        RAISE EXCEPTION 'the payload is not the one that ledger act % has hashed', NEW.entry_id
            USING ERRCODE = 'FC004', HINT = 'payload_sha256 = sha256(16 bytes of salt || payload)';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claims_payload_is_the_hashed_one BEFORE INSERT ON claims_ledgerpayload
    FOR EACH ROW EXECUTE FUNCTION claims_check_payload();
ALTER TABLE claims_ledgerpayload ENABLE ALWAYS TRIGGER claims_payload_is_the_hashed_one;

CREATE TRIGGER claims_rows_stay BEFORE DELETE ON claims_ledgerhead
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_table_stays BEFORE TRUNCATE ON claims_ledgerhead
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
ALTER TABLE claims_ledgerhead ENABLE ALWAYS TRIGGER claims_rows_stay;
ALTER TABLE claims_ledgerhead ENABLE ALWAYS TRIGGER claims_table_stays;
"""

UNDO = """
DROP TRIGGER claims_rows_stay ON claims_ledgerhead;
DROP TRIGGER claims_table_stays ON claims_ledgerhead;
DROP TRIGGER claims_payload_is_the_hashed_one ON claims_ledgerpayload;
DROP TRIGGER claims_ledger_is_chained ON claims_ledger;
DROP FUNCTION claims_check_payload();
DROP FUNCTION claims_chain_ledger();
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0003_anchor_words")]

    operations = [migrations.RunSQL(CHAIN, UNDO)]
