"""Which operating system user does the embedded PostgreSQL run as?

PostgreSQL refuses to run as root. An ordinary user runs it as themself. Root gives it a system
user of its own, who needs to pass through the folders above the data and to read the program's
files; whatever has to be opened for that is opened for passing through only, and said aloud.
"""

import logging
import os
import pwd
import shutil
import stat
import subprocess
from pathlib import Path
from typing import Any

NAME = "factcheck-db"  # the system user made when started by root

# A system user with a group of its own, no home and no shell.
USERADD = "--system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin"

log = logging.getLogger(__name__)


class NoSuitableUserError(Exception):
    """Root cannot make the system user that the embedded PostgreSQL has to run as."""


def choose() -> pwd.struct_passwd | None:
    """Give the user to switch to, made if need be; None where no switch is needed.

    Raises: NoSuitableUserError when root may not make one.
    """
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam(NAME)
    except KeyError:
        pass
    command = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
    if command is None:
        raise NoSuitableUserError(f"no `useradd` here: make a system user named {NAME} by hand")
    made = subprocess.run(
        [command, *USERADD.split(), NAME],
        capture_output=True,
        text=True,
    )
    try:
        return pwd.getpwnam(NAME)  # another process may have been quicker: that is no fault
    except KeyError:
        raise NoSuitableUserError(f"cannot make the user {NAME}: {made.stderr.strip()}") from None


def as_user(user: pwd.struct_passwd | None) -> dict[str, Any]:
    """Give the arguments of `subprocess.run` that make a child run as this user."""
    if user is None:
        return {}
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def give(path: Path, user: pwd.struct_passwd | None) -> None:
    """Hand a file or folder to the user; nothing to do without one."""
    if user is not None:
        os.chown(path, user.pw_uid, user.pw_gid)


def open_the_way(path: Path, user: pwd.struct_passwd | None) -> None:
    """Let the user pass through every folder above `path`, without letting anyone list them."""
    if user is None:
        return
    for folder in path.resolve().parents:
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH and folder.stat().st_uid != user.pw_uid:
            log.warning("letting the database's user pass through %s (chmod o+x)", folder)
            folder.chmod(stat.S_IMODE(mode) | stat.S_IXOTH)


def open_for_reading(tree: Path, user: pwd.struct_passwd | None) -> None:
    """Let the user read a tree of program files, as an ordinary installation would."""
    if user is None:
        return
    open_the_way(tree, user)
    for path in (tree, *tree.rglob("*")):
        if path.is_symlink():
            continue
        mode = stat.S_IMODE(path.stat().st_mode)
        wanted = 0o055 if path.is_dir() or mode & stat.S_IXUSR else 0o044
        if mode & wanted != wanted:
            path.chmod(mode | wanted)
