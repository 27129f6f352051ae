"""In which surroundings do all tests run? Loaded before the settings are.

The developer's own settings, data folder and network stay outside: a test sees the defaults, no
sentence encoder unless it asks for the fixture, a data folder under `build/`, and loopback
addresses only. `DATABASE_URL` alone is let in, to run the suite on a server of one's own. Compiled
code is kept, as the many programs that tests start would all compile it again.
"""

import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
# On a server of one's own, the roles' passwords that `make run` made there are needed.
DATA_DIR = ROOT / ("var" if os.environ.get("DATABASE_URL") else "build/test-data")

for name in list(os.environ):
    if name.startswith(("FACTCHECK_", "PG")) or name in ("PORT", "PYTHONDONTWRITEBYTECODE"):
        del os.environ[name]
os.environ["FACTCHECK_DATA_DIR"] = str(DATA_DIR)
os.environ["FACTCHECK_ENCODER"] = "off"
sys.dont_write_bytecode = False
(DATA_DIR / "static").mkdir(parents=True, exist_ok=True)


class NetworkIsOffError(OSError):
    """A test tried to reach something beyond this machine."""


def is_local(host: object) -> bool:
    """Say whether a host is this machine; names other than localhost are not looked up."""
    if host in (None, "", "localhost", b"localhost"):
        return True
    try:
        text = host.decode() if isinstance(host, bytes) else str(host)
        return ipaddress.ip_address(text.split("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(scope="session", autouse=True)
def network_off() -> Iterator[None]:
    """Refuse every connection and every name lookup that leaves this machine."""
    patch = pytest.MonkeyPatch()
    real_connect, real_connect_ex = socket.socket.connect, socket.socket.connect_ex
    real_lookup = socket.getaddrinfo

    def refuse(host: object) -> None:
        if not is_local(host):
            raise NetworkIsOffError(f"network is off in tests: {host!r}")

    def connect(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            refuse(address[0])
        return real_connect(self, address)

    def connect_ex(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            refuse(address[0])
        return real_connect_ex(self, address)

    def lookup(host: Any, *arguments: Any, **named: Any) -> Any:
        try:
            ipaddress.ip_address(host.decode() if isinstance(host, bytes) else host)
        except (ValueError, AttributeError):
            refuse(host)
        return real_lookup(host, *arguments, **named)

    patch.setattr(socket.socket, "connect", connect)
    patch.setattr(socket.socket, "connect_ex", connect_ex)
    patch.setattr(socket, "getaddrinfo", lookup)
    yield
    patch.undo()
