"""How is the service started? `python -m factcheck run`, or `web` and `worker` each alone.

`run` is everything on one machine: database, migrations, static files, first logins, web server
and worker. `web` and `worker` are the two processes by themselves, for as many machines as there
are; they change nothing in the database's schema. `database` keeps only the embedded PostgreSQL up,
for as long as somebody wants to look into it, save it or load it.
"""

import argparse
import logging
import os
import socket
import sys
import threading
import time
from pathlib import Path

import django
from django.core.management.base import CommandError

from factcheck import encoder_setup, environment, ground, logs, processes
from factcheck.environment import Environment
from factcheck.processes import Child

MAX_REQUESTS = 5000  # after which a web process is replaced, so that no leak grows for ever
MAX_REQUESTS_JITTER = 1000  # so that not all are replaced at once
REQUEST_TIMEOUT = 30  # seconds
REQUEST_LINE_LIMIT = 8190  # bytes
GRACEFUL_TIMEOUT = 15  # seconds for requests under way at the end
WITH_WEB = ("run", "web")
SHARED_MEMORY = Path("/dev/shm")  # where a heartbeat file never waits for a disk


def main(arguments: list[str]) -> int:
    """Start what was asked for and stay until a signal; 2 with one sentence if it cannot."""
    parser = argparse.ArgumentParser(prog="python -m factcheck", description=__doc__)
    parser.add_argument("what", choices=("run", "web", "worker", "database"))
    what = parser.parse_args(arguments).what
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    try:
        given = environment.read()
        _log_to_stderr(given)
        if what in WITH_WEB:
            _refuse_taken_port(given)
        with ground.standing(given) as server:
            _prepare(what)
            if what != "database":
                encoder_setup.prepare(given)
            if what in WITH_WEB:
                threading.Thread(target=_announce, args=[given], daemon=True).start()
            processes.keep_running(_children(what, given), server)
    except (*ground.FAULTS, CommandError) as fault:
        print(fault, file=sys.stderr)
        return 2
    return 0


def _prepare(what: str) -> None:
    if what == "database":
        return
    django.setup()
    from factcheck import first_run  # needs Django's settings loaded

    if what == "run":
        first_run.prepare()
    else:
        first_run.check_runtime()
        first_run.close_connections()


def _children(what: str, given: Environment) -> list[Child]:
    web = Child("web server", web_command(given))
    worker = Child("job worker", [sys.executable, "-m", "factcheck.worker"])
    return {"run": [web, worker], "web": [web], "worker": [worker], "database": []}[what]


def web_command(given: Environment) -> list[str]:
    """Give the command line of the web server."""
    options = {
        "bind": f"{_bracketed(given.host)}:{given.port}",
        "worker-class": "gthread",
        "workers": given.web_workers,
        "threads": given.web_threads,
        "timeout": REQUEST_TIMEOUT,
        "graceful-timeout": GRACEFUL_TIMEOUT,
        "limit-request-line": REQUEST_LINE_LIMIT,
        "max-requests": MAX_REQUESTS,
        "max-requests-jitter": MAX_REQUESTS_JITTER,
        "log-level": "warning",
    }
    if SHARED_MEMORY.is_dir():
        options["worker-tmp-dir"] = SHARED_MEMORY
    words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    gunicorn = [sys.executable, "-m", "gunicorn", *words, "--no-control-socket"]
    return [*gunicorn, "factcheck.wsgi:application"]


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _refuse_taken_port(given: Environment) -> None:
    family = socket.AF_INET6 if ":" in given.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((given.host, given.port))
        except OSError as fault:
            raise environment.SettingsError(
                f"PORT: cannot listen on {given.host}:{given.port} ({fault.strerror}); "
                f"choose another, as in PORT=8123 make run"
            ) from None


def _announce(given: Environment) -> None:
    """Say where the site is, once it answers; `0.0.0.0` is reached through loopback."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(given.host, given.host)
    while True:
        try:
            with socket.create_connection((host, given.port), timeout=REQUEST_TIMEOUT) as line:
                line.sendall(b"GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n")
                if line.recv(16).startswith(b"HTTP/"):
                    break
        except OSError:
            time.sleep(0.2)
    print(f"{given.site_name}: {given.base_url} (Ctrl-C stops it)", flush=True)


def _log_to_stderr(given: Environment) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logs.RedactingFormatter("{asctime} {levelname} {message}", style="{"))
    logging.basicConfig(level=given.log_level, handlers=[handler])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
