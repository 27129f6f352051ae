"""Where does the key come from that signs sessions and cursors?

From the environment where several machines must share it; otherwise it is generated on the first
start and kept in the data folder, readable by its owner alone. There is no default.
"""

import os
import secrets
from pathlib import Path

KEY_BYTES = 64


def generated(data_dir: Path) -> str:
    """Give the key kept in the data folder, making it if this is the first start.

    Several processes may start at once: whichever links its key first has made it for all.
    """
    kept = data_dir / "secret_key"
    try:
        return kept.read_text()
    except FileNotFoundError:
        pass
    data_dir.mkdir(parents=True, exist_ok=True)
    mine = data_dir / f"secret_key.{os.getpid()}"
    mine.unlink(missing_ok=True)
    with os.fdopen(os.open(mine, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(KEY_BYTES))
    try:
        os.link(mine, kept)
    except FileExistsError:
        pass
    finally:
        mine.unlink()
    return kept.read_text()
