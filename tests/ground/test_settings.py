"""What does a browser get told by default, and what changes with an https address?"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from factcheck.environment import ROOT
from tests.environment import DATA_DIR

UNSAFE = ("unsafe-inline", "unsafe-eval", "unsafe-hashes", "http:", "https:", "*")


def policy(path: str) -> dict[str, str]:
    header = Client().get(path)["Content-Security-Policy"]
    return dict(part.strip().partition(" ")[::2] for part in header.split(";"))


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/no-such-page"])
def test_a_public_page_may_load_nothing_but_our_own(path: str) -> None:
    found = policy(path)
    assert found["default-src"] == "'none'"
    assert found["frame-ancestors"] == "'none'"
    assert [part for part in found.values() if any(word in part for word in UNSAFE)] == []


@pytest.mark.django_db
def test_the_admin_is_as_strict_as_its_theme_allows() -> None:
    found = policy("/admin/login/")
    assert found["default-src"] == "'none'"
    assert found["script-src"] == "'self' 'unsafe-eval'", "no inline script"
    assert not any(word in part for part in found.values() for word in UNSAFE[3:])


@pytest.mark.django_db
def test_a_request_for_another_host_is_refused() -> None:
    assert Client().get("/", headers={"host": "evil.example"}).status_code == 400


SHOWN = """
import json, os
os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings"
from django.conf import settings
names = ["SESSION_COOKIE_NAME", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_NAME", "CSRF_COOKIE_SECURE",
         "SECURE_HSTS_SECONDS", "ALLOWED_HOSTS", "CSRF_TRUSTED_ORIGINS", "DEBUG",
         "FACTCHECK_SECOND_READER"]
print(json.dumps({name: getattr(settings, name) for name in names}))
"""


def settings_with(tmp_path: Path, **given: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", SHOWN],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "FACTCHECK_DATA_DIR": str(tmp_path)} | given,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_an_https_address_makes_cookies_this_hosts_alone(tmp_path: Path) -> None:
    found = settings_with(tmp_path, FACTCHECK_BASE_URL="https://checks.example.org")
    assert found["SESSION_COOKIE_NAME"] == "__Host-session"
    assert found["CSRF_COOKIE_NAME"] == "__Host-csrf"
    assert found["SESSION_COOKIE_SECURE"] is found["CSRF_COOKIE_SECURE"] is True
    assert found["SECURE_HSTS_SECONDS"]
    assert "checks.example.org" in found["ALLOWED_HOSTS"]  # type: ignore[operator]
    assert found["CSRF_TRUSTED_ORIGINS"] == ["https://checks.example.org"]


def test_a_plain_http_address_still_lets_people_sign_in(tmp_path: Path) -> None:
    found = settings_with(tmp_path)
    assert found["SESSION_COOKIE_SECURE"] is False
    assert not str(found["SESSION_COOKIE_NAME"]).startswith("__Host-")
    assert found["DEBUG"] is False
    assert found["FACTCHECK_SECOND_READER"] == "required"


def test_the_tests_use_a_data_folder_of_their_own() -> None:
    assert settings.FACTCHECK_DATA_DIR == DATA_DIR
    assert settings.DATABASES["default"]["USER"] == "factcheck_app"


def test_a_host_nobody_named_is_refused_without_a_trace(caplog: pytest.LogCaptureFixture) -> None:
    assert Client().get("/healthz", HTTP_HOST="elsewhere.example").status_code == 400
    assert caplog.text == ""
