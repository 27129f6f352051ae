"""Where is the material that is kept outside the project, and what is left out without it?

The directory that `FACTCHECK_SHARED` names, else `shared` beside the project. A benchmark measures
what it can without it and says what it could not.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def folder() -> Path:
    """Return the directory, whether it is there or not."""
    return Path(os.environ.get("FACTCHECK_SHARED") or ROOT.parent / "shared").resolve()


def has(part: str, *paths: Path) -> bool:
    """Say whether all files a part needs are there; print that it is left out, and why, if not."""
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        sys.stdout.write(
            f"left out: {part}, for want of {', '.join(missing)}; "
            "FACTCHECK_SHARED names the directory\n"
        )
    return not missing
