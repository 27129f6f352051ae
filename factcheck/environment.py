"""Which settings may the environment give, and are they right?

Everything that differs between one newsroom and the next comes from environment variables. They
are all read here, at once, before anything else is loaded, so that a wrong or misspelt one stops
the program with a sentence that names it instead of being ignored.
"""

import difflib
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import psycopg
from environ import Env  # type: ignore[import-untyped]
from psycopg.conninfo import conninfo_to_dict

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "FACTCHECK_"
SECRET_KEY_CHARACTERS = 50  # what Django's own deployment check asks for
SECOND_READER_CHOICES = ("required", "off")
NO_ENCODER = "off"
OPEN_QUESTIONS_CHOICES = ("counted", "off")
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
YES = frozenset({"1", "true", "yes", "on"})
NO = frozenset({"0", "false", "no", "off", ""})
HOST_NAME = re.compile(r"(\.?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)*|\[[0-9a-f:]+\])", re.I)

Value = TypeVar("Value")


class SettingsError(Exception):
    """A setting given by the environment is wrong or unknown."""


@dataclass(frozen=True, slots=True)
class Environment:
    """The settings of one running copy, checked."""

    data_dir: Path
    database_url: str | None
    database_owner_url: str | None
    allow_privileged_role: bool
    secret_key: str | None
    debug: bool
    site_name: str
    base_url: str
    allowed_hosts: tuple[str, ...]
    second_reader_required: bool
    open_questions_counted: bool
    encoder: Path | None  # another than the one that comes with the service
    encoder_wanted: bool
    log_level: str
    host: str
    port: int
    web_workers: int
    web_threads: int


# The variables this program reads that begin with its prefix; any other is a misspelling.
KNOWN = frozenset(
    PREFIX + name
    for name in (
        "DATA_DIR",
        "ALLOW_PRIVILEGED_ROLE",
        "SECRET_KEY",
        "DEBUG",
        "SITE_NAME",
        "BASE_URL",
        "ALLOWED_HOSTS",
        "SECOND_READER",
        "OPEN_QUESTIONS",
        "ENCODER",
        "LOG_LEVEL",
        "HOST",
        "WEB_WORKERS",
        "WEB_THREADS",
    )
)


def read(variables: Mapping[str, str] | None = None) -> Environment:
    """Read and check every setting; unset ones take their default.

    Raises: SettingsError naming each wrong or unknown variable, all in one message.

    >>> read({"PORT": "8123"}).base_url
    'http://127.0.0.1:8123'
    >>> read({"FACTCHECK_SITENAME": "The Desk"})
    Traceback (most recent call last):
    factcheck.environment.SettingsError: FACTCHECK_SITENAME is not a setting; did you mean \
FACTCHECK_SITE_NAME?
    """
    given = Env()
    given.ENVIRON = dict(os.environ if variables is None else variables)
    faults = [_unknown(name) for name in sorted(given.ENVIRON) if _is_ours_but_unknown(name)]

    def take(name: str, check: Callable[[str], Value], default: str) -> Value:
        try:
            return check(given.str(name, default=default).strip())
        except ValueError as fault:
            faults.append(f"{name}: {fault}")
            return None  # type: ignore[return-value]  # never used: faults are raised below

    port = take("PORT", _number(1, 65535), "8000")
    encoder = take("FACTCHECK_ENCODER", _encoder, "")
    read_so_far = Environment(
        data_dir=take("FACTCHECK_DATA_DIR", _folder, str(ROOT / "var")),
        database_url=take("DATABASE_URL", _postgres_url, ""),
        database_owner_url=take("DATABASE_OWNER_URL", _postgres_url, ""),
        allow_privileged_role=take("FACTCHECK_ALLOW_PRIVILEGED_ROLE", _yes_or_no, "0"),
        secret_key=take("FACTCHECK_SECRET_KEY", _secret_key, ""),
        debug=take("FACTCHECK_DEBUG", _yes_or_no, "0"),
        site_name=take("FACTCHECK_SITE_NAME", _name, "Fact-check desk"),
        base_url=take("FACTCHECK_BASE_URL", _base_url, f"http://127.0.0.1:{port or 8000}"),
        allowed_hosts=take("FACTCHECK_ALLOWED_HOSTS", _hosts, ""),
        second_reader_required=take("FACTCHECK_SECOND_READER", _second_reader, "required"),
        open_questions_counted=take("FACTCHECK_OPEN_QUESTIONS", _open_questions, "counted"),
        encoder=encoder if isinstance(encoder, Path) else None,
        encoder_wanted=encoder != NO_ENCODER,
        log_level=take("FACTCHECK_LOG_LEVEL", _log_level, "INFO"),
        host=take("FACTCHECK_HOST", _name, "127.0.0.1"),
        port=port,
        web_workers=take("FACTCHECK_WEB_WORKERS", _number(1, 64), "2"),
        web_threads=take("FACTCHECK_WEB_THREADS", _number(1, 64), "4"),
    )
    if read_so_far.database_owner_url and not read_so_far.database_url:
        faults.append("DATABASE_OWNER_URL: set DATABASE_URL too, the login the service runs as")
    if faults:
        raise SettingsError("\n".join(faults))
    return read_so_far


def _is_ours_but_unknown(name: str) -> bool:
    return name.startswith(PREFIX) and name not in KNOWN


def _unknown(name: str) -> str:
    near = difflib.get_close_matches(name, KNOWN, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return f"{name} is not a setting{hint}"


def _yes_or_no(text: str) -> bool:
    if text.lower() not in YES | NO:
        raise ValueError(f"{text!r} is neither 1 nor 0")
    return text.lower() in YES


def _number(low: int, high: int) -> Callable[[str], int]:
    def check(text: str) -> int:
        if not (text.isascii() and text.isdigit() and low <= int(text) <= high):
            raise ValueError(f"{text!r} is not a whole number from {low} to {high}")
        return int(text)

    return check


def _folder(text: str) -> Path:
    if not text:
        raise ValueError("is empty; name a folder or leave it unset")
    return Path(text).expanduser().resolve()


def _name(text: str) -> str:
    if not text or not text.isprintable():
        raise ValueError(f"{text!r} is empty or holds control characters")
    return text


def _secret_key(text: str) -> str | None:
    if text and (len(text) < SECRET_KEY_CHARACTERS or len(set(text)) < 5):
        raise ValueError(f"give at least {SECRET_KEY_CHARACTERS} random characters")
    return text or None


def _postgres_url(text: str) -> str | None:
    if not text:
        return None
    if not text.startswith(("postgres://", "postgresql://")):
        raise ValueError("is not a postgres:// address")
    try:
        parts = conninfo_to_dict(text)
    except psycopg.ProgrammingError as fault:
        raise ValueError(f"cannot be read: {str(fault).strip()}") from None
    if not parts.get("dbname") or not parts.get("user"):
        raise ValueError("names no user or no database: postgres://user:password@host/database")
    return text


def _base_url(text: str) -> str:
    parts = urlsplit(text)
    _ = parts.port  # raises ValueError for one that is no number
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{text!r} is not an http:// or https:// address")
    if parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc:
        raise ValueError(f"{text!r} must end after the host, or host and port")
    return f"{parts.scheme}://{parts.netloc}"


def _hosts(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    for name in names:
        if not HOST_NAME.fullmatch(name):
            raise ValueError(f"{name!r} is not a host name")
    return names


def _second_reader(text: str) -> bool:
    if text not in SECOND_READER_CHOICES:
        raise ValueError(f"{text!r} is neither of: {', '.join(SECOND_READER_CHOICES)}")
    return text == "required"


def _open_questions(text: str) -> bool:
    if text not in OPEN_QUESTIONS_CHOICES:
        raise ValueError(f"{text!r} is neither of: {', '.join(OPEN_QUESTIONS_CHOICES)}")
    return text == "counted"


def _encoder(text: str) -> Path | str:
    if text in ("", NO_ENCODER):
        return text
    if not (folder := _folder(text)).is_dir():
        raise ValueError(f"{text!r} is no directory; give an encoder's, or {NO_ENCODER}")
    return folder


def _log_level(text: str) -> str:
    if text.upper() not in LOG_LEVELS:
        raise ValueError(f"{text!r} is none of: {', '.join(LOG_LEVELS)}")
    return text.upper()
