"""Is every dependency pinned by hash, said to be for something, and free of faults we know of?"""

import re

import pytest

from factcheck.environment import ROOT

# (package, oldest version accepted, why)
FLOORS = [
    ("django", "5.2.11", "six advisories of February 2026, among them CVE-2025-14550"),
    ("djangorestframework", "3.17.2", "caps request bodies before parsing"),
    ("urllib3", "2.7.0", "only if something brings it in"),
    ("lxml", "6.0.0", "the flags that switch off entities and network are honoured throughout"),
    ("gunicorn", "22.0.0", "request smuggling, CVE-2024-1135"),
    ("psycopg", "3.2.0", "the pool's connection check"),
]
LOCKS = ["requirements.txt", "requirements-dev.txt"]


def locked(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text()
    return dict(re.findall(r"^([\w.-]+)(?:\[[^]]*\])?==([^\s;]+)", text, re.MULTILINE))


def as_numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_a_hash(name: str) -> None:
    text = (ROOT / name).read_text().replace("\\\n", " ")
    pins = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert len(pins) == len(locked(name)) > 10
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_names_no_registry(name: str) -> None:
    assert not re.search(r"https?://|file:|--index|--find-links|/opt/", (ROOT / name).read_text())


@pytest.mark.parametrize("name", ["requirements.in", "requirements-dev.in"])
def test_every_requirement_says_what_it_is_for(name: str) -> None:
    lines = (ROOT / name).read_text().splitlines()
    wanted = [line for line in lines if line and not line.startswith(("#", "-c"))]
    assert [line for line in wanted if not re.search(r"\s# \S", line)] == []


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_the_lock_holds_what_is_asked_for(name: str) -> None:
    lines = (ROOT / f"{name}.in").read_text().splitlines()
    asked = {
        re.split(r"[\[~=<> ]", line)[0].lower() for line in lines if re.match(r"[A-Za-z]", line)
    }
    assert asked - {package.lower() for package in locked(f"{name}.txt")} == set()


@pytest.mark.parametrize(("package", "floor", "why"), FLOORS)
def test_no_version_below_its_floor(package: str, floor: str, why: str) -> None:
    for name in LOCKS:
        version = locked(name).get(package)
        if version is not None:
            assert as_numbers(version) >= as_numbers(floor), why


def test_both_locks_agree() -> None:
    runtime, development = (locked(name) for name in LOCKS)
    both = runtime.keys() & development.keys()
    assert {name: runtime[name] for name in both} == {name: development[name] for name in both}
