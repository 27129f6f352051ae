"""Does the embedded PostgreSQL keep what it acknowledged, whoever is killed, and never guess?"""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from factcheck import os_user
from factcheck.cluster import Cluster, EmbeddedServerError, programs, socket_folder
from factcheck.environment import ROOT
from factcheck.postgres import EmbeddedServer
from tests.waiting import PATIENCE, until

pytestmark = pytest.mark.slow

# A second program that uses the server: joins, says so, and leaves when its input ends.
USER = """
import sys
from pathlib import Path
from factcheck.postgres import EmbeddedServer
with EmbeddedServer(Path(sys.argv[1])) as server:
    with server.superuser_connection() as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept (n int)")
        for n in range(20):
            connection.execute("INSERT INTO kept VALUES (%s)", [n])
    print("ready", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def empty_dir() -> Iterator[Path]:
    """Give an empty folder with a short name, and leave no server behind in it."""
    folder = Path(tempfile.mkdtemp(prefix="fc-"))
    yield folder
    end_everything(folder)
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def new_cluster() -> Iterator[Path]:
    """Make a cluster on which no server has run, to be copied."""
    folder = Path(tempfile.mkdtemp(prefix="fc-"))
    Cluster(folder).prepare()
    yield folder / "postgres"
    shutil.rmtree(folder)


@pytest.fixture
def data_dir(empty_dir: Path, new_cluster: Path) -> Path:
    """Give a folder with a short name as a first start finds it after making the cluster."""
    subprocess.run(["cp", "-a", new_cluster, empty_dir], check=True)
    return empty_dir


def end_everything(folder: Path) -> None:
    postmaster = EmbeddedServer(folder).cluster.postmaster()
    if postmaster is not None:
        kill_at_once(postmaster)


def kill_at_once(postmaster: psutil.Process) -> None:
    family = [postmaster, *postmaster.children(recursive=True)]
    for process in family:
        process.kill()
    psutil.wait_procs(family, timeout=PATIENCE)


def other_user(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", USER, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.communicate()


def write(server: EmbeddedServer, rows: int) -> None:
    with server.superuser_connection() as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept (n int)")
        for n in range(rows):
            connection.execute("INSERT INTO kept VALUES (%s)", [n])


def count(server: EmbeddedServer) -> int:
    with server.superuser_connection() as connection:
        row = connection.execute("SELECT count(*) FROM kept").fetchone()
    assert row is not None
    return int(row[0])


def test_stops_with_its_only_user_and_keeps_the_rows(empty_dir: Path) -> None:
    with EmbeddedServer(empty_dir) as server:
        write(server, 3)
    assert server.cluster.postmaster() is None
    assert not server.answers()
    with EmbeddedServer(empty_dir) as again:
        assert count(again) == 3


def test_is_shared_and_stops_with_its_last_user(data_dir: Path) -> None:
    server = EmbeddedServer(data_dir)
    server.join()
    process = other_user(data_dir)
    server.leave()
    until(server.answers)  # another program still uses it
    end(process)
    assert not server.answers()
    assert process.returncode == 0


def test_a_forked_child_neither_stops_it_nor_leaves(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        child = os.fork()
        if child == 0:
            server.leave()
            os._exit(0)
        os.waitpid(child, 0)
        until(server.answers)


def test_a_killed_user_does_not_keep_it_alive(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        process = other_user(data_dir)
        process.kill()
        process.communicate()
    assert server.cluster.postmaster() is None


def test_comes_back_when_only_the_server_is_killed(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        write(server, 20)
        postmaster = server.cluster.postmaster()
        assert postmaster is not None
        postmaster.kill()
        assert server.mend()
        assert count(server) == 20
        assert not server.mend(), "nothing is left to mend"


def test_starts_after_everything_was_killed_at_once(data_dir: Path) -> None:
    process = other_user(data_dir)
    postmaster = EmbeddedServer(data_dir).cluster.postmaster()
    assert postmaster is not None
    process.send_signal(signal.SIGKILL)
    kill_at_once(postmaster)
    process.communicate()
    with EmbeddedServer(data_dir) as server:
        assert count(server) == 20


def test_joining_in_the_moment_of_death_means_a_server_that_answers(data_dir: Path) -> None:
    for _ in range(3):
        with EmbeddedServer(data_dir) as server:
            write(server, 1)
            postmaster = server.cluster.postmaster()
            assert postmaster is not None
            postmaster.kill()
            with EmbeddedServer(data_dir) as second:
                until(second.answers)


def test_another_process_with_the_recorded_number_is_not_the_server(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        write(server, 2)
    (server.cluster.folder / "postmaster.pid").write_text(
        f"{os.getpid()}\n{server.cluster.folder}\n{int(time.time())}\n5432\n\n\n\nready\n"
    )
    with EmbeddedServer(data_dir) as again:
        assert count(again) == 2


def test_a_half_made_cluster_is_made_again(empty_dir: Path) -> None:
    (empty_dir / "postgres.new" / "base").mkdir(parents=True)
    with EmbeddedServer(empty_dir) as server:
        until(server.answers)
    assert not (empty_dir / "postgres.new").exists()


def test_another_major_version_is_refused_and_untouched(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        pass
    version = server.cluster.folder / "PG_VERSION"
    version.write_text("15\n")
    before = sorted(path.name for path in server.cluster.folder.iterdir())
    with pytest.raises(EmbeddedServerError, match=r"written by PostgreSQL 15.*pg_dump"):
        server.join()
    assert sorted(path.name for path in server.cluster.folder.iterdir()) == before


def test_a_folder_with_other_files_is_refused_and_untouched(empty_dir: Path) -> None:
    precious = empty_dir / "postgres" / "thesis.txt"
    precious.parent.mkdir()
    precious.write_text("years of work")
    with pytest.raises(EmbeddedServerError, match="no PostgreSQL data"):
        EmbeddedServer(empty_dir).join()
    assert precious.read_text() == "years of work"


def test_a_place_that_cannot_be_a_folder_is_named(empty_dir: Path) -> None:
    (empty_dir / "file").write_text("")
    with pytest.raises(EmbeddedServerError, match="FACTCHECK_DATA_DIR"):
        EmbeddedServer(empty_dir / "file" / "var").join()


def test_a_live_server_that_is_not_ours_is_left_alone(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        pass
    folder, sockets = server.cluster.folder, data_dir / "theirs"
    sockets.mkdir()
    user = os_user.choose()
    os_user.give(sockets, user)
    stranger = subprocess.Popen(
        [programs() / "postgres", "-D", folder, "-k", sockets, "-c", "listen_addresses="],
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **os_user.as_user(user),
    )
    try:
        until(lambda: stranger.poll() is not None or server.cluster.is_on_another_socket())
        with pytest.raises(EmbeddedServerError, match="not started by this program"):
            server.join()
        assert stranger.poll() is None
    finally:
        stranger.send_signal(signal.SIGINT)
        stranger.wait()


def test_a_deep_folder_gets_its_socket_in_a_short_one(empty_dir: Path) -> None:
    deep = empty_dir / ("d" * 60) / ("e" * 60)
    with EmbeddedServer(deep) as server:
        sockets = socket_folder(deep)
        until(server.answers)
        assert empty_dir not in sockets.parents
        assert sockets.stat().st_mode & 0o077 == 0
    sockets.rmdir()


def test_nobody_else_can_reach_the_data_or_the_socket(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        for folder in (server.cluster.folder, server.cluster.sockets, server.cluster.logs):
            assert folder.stat().st_mode & 0o077 == 0
        with server.superuser_connection() as connection:
            shown = connection.execute("SHOW listen_addresses").fetchone()
        assert shown == ("",)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to switch to another user")
def test_started_by_root_it_runs_as_a_user_of_its_own(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        postmaster = server.cluster.postmaster()
        assert postmaster is not None
        assert postmaster.username() == os_user.NAME


@pytest.mark.skipif(os.geteuid() != 0, reason="the other tests here run as an ordinary user")
def test_an_ordinary_user_can_run_it(empty_dir: Path) -> None:
    ordinary = pwd.getpwnam("nobody")
    as_ordinary = {"user": ordinary.pw_uid, "group": ordinary.pw_gid, "extra_groups": []}
    python = [sys.executable, "-c"]
    load = [*python, "import factcheck.postgres"]
    try:
        subprocess.run(load, cwd=ROOT, check=True, capture_output=True, **as_ordinary)
    except (PermissionError, subprocess.CalledProcessError):
        pytest.skip("an ordinary user cannot read this checkout or its Python")
    os.chown(empty_dir, ordinary.pw_uid, ordinary.pw_gid)
    script = USER + "print(server.cluster.postmaster(), end='')"
    done = subprocess.run(
        [*python, script, str(empty_dir)],
        cwd=ROOT,
        input="",
        capture_output=True,
        text=True,
        **as_ordinary,
    )
    assert (done.stdout, done.stderr) == ("ready\nNone", "")
    assert (empty_dir / "postgres").stat().st_uid == ordinary.pw_uid
    assert (empty_dir / "postgres").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="root alone can make a folder another user owns")
def test_another_users_data_is_refused_and_kept(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        pass
    for path in (server.cluster.folder, *server.cluster.folder.rglob("*")):
        os.chown(path, 65534, 65534)
    with pytest.raises(EmbeddedServerError, match="chown"):
        server.join()
    assert server.cluster.folder.stat().st_uid == 65534
