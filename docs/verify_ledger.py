"""Check a ledger's public log (JSON lines) and, if given, that it extends a checkpoint.

Usage: python verify_ledger.py LOG [CHECKPOINT]. The format is described in ledger.md.
"""

import base64
import hashlib
import json
import sys
from pathlib import Path

FIELDS = ("seq", "prev", "at", "actor", "act", "object", "payload_sha256")


def main(log: str, checkpoint: str | None = None) -> None:
    """Stop with a sentence at the first act that is wrong."""
    seq, at, head = 0, 0, "0" * 64
    heads = {0: head}
    with open(log, encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            text = "fcl1\n" + "".join(f"{row[field]}\n" for field in FIELDS)
            if (row["seq"], row["prev"]) != (seq + 1, head) or row["at"] < at:
                sys.exit(f"act {row['seq']} does not follow act {seq}")
            if hashlib.sha256(text.encode()).hexdigest() != row["hash"]:
                sys.exit(f"act {row['seq']} was changed")
            seq, at, head = row["seq"], row["at"], row["hash"]
            heads[seq] = head
    if checkpoint:
        _, size, kept = Path(checkpoint).read_text(encoding="utf-8").split("\n")[:3]
        if heads.get(int(size)) != base64.b64decode(kept).hex():
            sys.exit(f"the log does not extend the checkpoint of {size} acts")
    print(f"{seq} acts, all in order; the last is {head}")


if __name__ == "__main__":
    main(*sys.argv[1:])
