"""Do secrets stay where they belong: in a file of ours alone, and out of every log?"""

import io
import json
import logging
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.conf import settings

from factcheck import databases, secret_key
from factcheck.environment import ROOT
from factcheck.logs import HIDDEN, RedactingFormatter, redact

CANARY = "cAnArY7f3"

LINES = [
    f"postgres://factcheck_app:{CANARY}@db.example.org:5432/factcheck",
    f"connecting to postgresql://u:{CANARY}@h/d failed, trying postgresql://v:{CANARY}@i/d",
    f"https://reader:{CANARY}@example.org/feed",
    f"host=db user=app password={CANARY} dbname=factcheck",
    f"host=db user=app password='{CANARY} and more' dbname=factcheck",
    f"Authorization: Bearer {CANARY}",
    f"{{'Authorization': 'Token {CANARY}', 'Accept': '*/*'}}",
    f"HTTP_AUTHORIZATION: Basic {CANARY}",
    f"Cookie: session={CANARY}; csrf={CANARY}",
    f"{{'HTTP_COOKIE': '__Host-session={CANARY}'}}",
    f"X-API-Key: {CANARY}",
    f"GET /v1alpha1/claims:search?query=x&key={CANARY} HTTP/1.1",
    f"GET /login?token={CANARY}&next=/",
    f'{{"username": "editor", "password": "{CANARY}"}}',
    f"csrfmiddlewaretoken={CANARY}&title=x",
    f"SECRET_KEY = '{CANARY}'",
    f"FACTCHECK_SECRET_KEY={CANARY}",
]
HARMLESS = [
    "GET /claims/12?page=2 200",
    "the keyboard: 3 keys pressed",
    "secretary of state: nothing to hide",
    "postgres://localhost/factcheck",
    "2 passwords were changed",
]


@pytest.mark.parametrize("line", LINES)
def test_a_secret_is_hidden_and_the_line_says_so(line: str) -> None:
    assert CANARY not in redact(line)
    assert "and more" not in redact(line)
    assert HIDDEN in redact(line)


@pytest.mark.parametrize("line", HARMLESS)
def test_a_line_without_a_secret_is_left_alone(line: str) -> None:
    assert redact(line) == line


def test_a_traceback_is_redacted_too() -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(RedactingFormatter("{message}", style="{"))
    logger = logging.Logger("canary")
    logger.addHandler(handler)
    try:
        raise ValueError(f"cannot reach postgres://app:{CANARY}@db/factcheck")
    except ValueError:
        logger.exception("failed with password=%s", CANARY)
    assert "Traceback" in stream.getvalue()
    assert CANARY not in stream.getvalue()


def test_every_handler_of_the_service_redacts() -> None:
    handlers = settings.LOGGING["handlers"].values()
    formatters = settings.LOGGING["formatters"]
    assert handlers
    for handler in handlers:
        factory = formatters[handler["formatter"]]["()"]
        assert factory == f"{RedactingFormatter.__module__}.{RedactingFormatter.__name__}"


def test_the_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    with ThreadPoolExecutor(1) as pool:  # a process of its own would be the same file system
        first = pool.submit(secret_key.generated, folder).result()
    assert secret_key.generated(folder) == first
    assert len(first) >= 64
    assert (folder / "secret_key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in folder.iterdir()] == ["secret_key"]


def test_processes_that_start_together_agree_on_the_key(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from factcheck.secret_key import generated;"
        "print(generated(Path(sys.argv[1])))"
    )
    together = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE
        )
        for _ in range(4)
    ]
    assert len({process.communicate()[0] for process in together}) == 1


def test_role_passwords_are_kept_for_their_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "roles.json"
    databases.write_passwords(path, {"factcheck_app": CANARY})
    databases.write_passwords(path, {"factcheck_app": CANARY, "factcheck_owner": "x"})
    assert path.stat().st_mode & 0o777 == 0o600
    assert json.loads(path.read_text())["factcheck_app"] == CANARY
    assert databases.read_passwords(path)["factcheck_owner"] == "x"
    assert databases.read_passwords(tmp_path / "none.json") == {}


def test_logins_do_not_show_their_passwords(tmp_path: Path) -> None:
    login = {"user": "u", "dbname": "d", "password": CANARY}
    assert CANARY not in repr(databases.Databases(login, login, login, tmp_path, embedded=False))


def test_the_settings_hold_no_default_key() -> None:
    text = (ROOT / "factcheck" / "settings.py").read_text()
    assert "insecure" not in text.replace("insecure default", "")
    assert settings.DEBUG is False
    assert len(settings.SECRET_KEY) >= 64
