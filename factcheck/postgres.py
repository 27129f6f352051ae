"""Who uses the embedded PostgreSQL, and when does it start, come back and stop?

Each process that uses the server holds a shared lock on `<data>/postgres.users` for as long as it
lives. The last one to leave knows that it is the last, and stops the server; a process that is
killed leaves by dying. Starting and stopping happen under a second lock, one process at a time.
Nothing is believed before the server has answered a query.
"""

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import psycopg

from factcheck.cluster import PORT, SUPERUSER, Cluster, EmbeddedServerError, make_folder

START_PATIENCE = 60.0  # seconds; recovery after a crash and the end of orphaned sessions take some
RETRY_PAUSE = 0.3  # seconds between two looks at a server that is not up yet
CONNECT_TIMEOUT = 5  # seconds


class EmbeddedServer:
    """The PostgreSQL of one data folder, as seen by one process that uses it."""

    def __init__(self, data_dir: Path) -> None:
        self.cluster = Cluster(data_dir)
        self._data_dir = data_dir
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
        make_folder(self._data_dir)
        with self._one_at_a_time():
            self._users_lock = os.open(
                self._data_dir / "postgres.users", os.O_CREAT | os.O_RDWR, 0o600
            )
            self._joined_by = os.getpid()
            fcntl.flock(self._users_lock, fcntl.LOCK_SH)
            try:
                self._ensure_answer()
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
                self.cluster.stop()
            self._drop_users_lock()

    def mend(self) -> bool:
        """Start the server again if it has died; say whether that was needed."""
        if self.answers():
            return False
        with self._one_at_a_time():
            if self.answers():
                return False
            self._ensure_answer()
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
            host=str(self.cluster.sockets),
            port=PORT,
            user=SUPERUSER,
            dbname=dbname,
            connect_timeout=CONNECT_TIMEOUT,
            autocommit=True,
        )

    def _ensure_answer(self) -> None:
        if self.answers():
            return
        user = self.cluster.prepare()
        deadline = time.monotonic() + START_PATIENCE
        self.cluster.start(user)
        while not self.answers():
            if self.cluster.is_on_another_socket():
                raise EmbeddedServerError(
                    f"Another PostgreSQL server, not started by this program, is running on "
                    f"{self.cluster.folder}: stop it, or name another folder in FACTCHECK_DATA_DIR."
                )
            if time.monotonic() > deadline:
                raise EmbeddedServerError(self.cluster.complaint())
            time.sleep(RETRY_PAUSE)
            self.cluster.start(user)

    @contextlib.contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        descriptor = os.open(self._data_dir / "postgres.lock", os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

    def _drop_users_lock(self) -> None:
        if self._users_lock is not None:
            os.close(self._users_lock)
            self._users_lock = None
