"""Where is the sentence encoder, and is the one that comes with the service made yet?

Without an encoder the service goes on, by words alone.
"""

import subprocess
import sys
from pathlib import Path

from factcheck import environment
from factcheck.environment import Environment

NAME = "all-MiniLM-L6-v2"


def directory(given: Environment) -> Path | None:
    """Give the encoder's directory, made already or not; None where none is wanted."""
    if not given.encoder_wanted:
        return None
    return given.encoder or given.data_dir / "encoder" / NAME


def prepare(given: Environment) -> None:
    """Make the service's own encoder if it is wanted and not there; whatever happens, go on.

    A process of its own does it, and takes the memory that takes with it.
    """
    target = directory(given)
    if target is not None and given.encoder is None and not target.is_dir():
        command = [sys.executable, "-m", "factcheck.encoder_making"]
        subprocess.run(command, cwd=environment.ROOT, stdin=subprocess.DEVNULL, check=False)
