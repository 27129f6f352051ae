"""Is the house built as ARCHITECTURE.md says? What can be read off the source is checked here."""

import ast
import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from factcheck.environment import ROOT

ROOMS = ("claims", "factcheck")
TESTS = ROOT / "tests"
LONGEST_FILE = 300  # lines; word tables aside
LONGEST_FUNCTION = 50  # lines
# What is longer all the same, with the number of lines it may shrink from and never pass.
LONGER = {
    "claims/admin/forms.py": 380,
    "claims/services/statements.py: mark": 62,
}
WORD_TABLES = ("claims/analysis/languages/", "claims/analysis/lexicons/", "claims/migrations/")
NAMES_THAT_SAY_NOTHING = {"utils", "helpers", "common", "misc", "base", "manager", "handlers"}
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
ASKED = (*DEFINITIONS, ast.Import, ast.ImportFrom, ast.alias, ast.Call)
# Anything that can open an address. One module may: the one that checks every address it opens.
HTTP_CLIENTS = {"requests", "httpx", "aiohttp", "urllib3", "urllib.request", "http.client"}
MAY_OPEN_ADDRESSES: set[str] = set()
# file -> why what it marks as safe is: nothing a stranger sent passes unescaped.
MARKS = {"mark_safe", "SafeText"}
MAY_MARK_SAFE = {
    "claims/pages/structured_data.py": "JSON in which no sign is left that HTML reads as mark-up",
}
MAY_IMPORT_LATE = {
    "claims/apps.py": "system checks need Django's registry, which is full only in ready()",
    "factcheck/__main__.py": "Django's settings must be checked before anything loads them",
    "factcheck/worker.py": "the real job application exists once Django is set up",
}


def sources(*rooms: str) -> list[Path]:
    found = [path for room in rooms or ROOMS for path in (ROOT / room).rglob("*.py")]
    return sorted(path for path in found if "__pycache__" not in path.parts)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def by_name(paths: list[Path]) -> list[object]:
    return [pytest.param(path, id=name_of(path)) for path in paths]


class Source(NamedTuple):
    """What is asked of one file: its own docstring, what stands outermost, and all that matters."""

    docstring: str | None
    outermost: list[ast.stmt]
    nodes: list[ast.AST]


@cache
def source_of(path: Path) -> Source:
    """Read a file once for all that is asked of it; its literals, all of a word table, are left."""
    tree = ast.parse(path.read_text())
    outermost = [node for node in tree.body if isinstance(node, DEFINITIONS)]
    nodes = [node for node in ast.walk(tree) if isinstance(node, ASKED)]
    return Source(ast.get_docstring(tree), outermost, nodes)


def imports_of(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def functions_of(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in source_of(path).nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def late_imports(path: Path) -> list[str]:
    """List what functions import."""
    return [name for one in functions_of(path) for name in imports_of(ast.walk(one))]


def is_word_table(path: Path) -> bool:
    return name_of(path).startswith(WORD_TABLES)


def test_nobody_reaches_upward_or_sideways() -> None:
    """In a process of its own: the linter silences every logger that is there before it."""
    script = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_no_test_silences_the_loggers_of_the_service() -> None:
    loggers = [logging.getLogger(name) for name in logging.root.manager.loggerDict]
    assert [one.name for one in loggers if one.disabled and one.name.startswith(ROOMS)] == []


def test_the_package_is_empty_so_that_analysis_loads_alone() -> None:
    assert (ROOT / "claims" / "__init__.py").read_text() == ""


def test_analysis_runs_without_django_or_a_database() -> None:
    modules = [
        name_of(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in sources("claims/analysis")
    ]
    script = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "print(sorted({'django', 'rest_framework', 'psycopg'} & set(sys.modules)))"
    )
    clean = {name: value for name, value in os.environ.items() if "DJANGO" not in name}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=clean, capture_output=True, text=True
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


@pytest.mark.parametrize("path", by_name(sources()))
def test_the_file_says_what_it_is_for(path: Path) -> None:
    if path.read_text().strip() and "migrations" not in path.parts:
        assert source_of(path).docstring, "no module docstring"
    if path.parent.name != "pooled":  # Django looks for an engine under `base`
        assert path.stem not in NAMES_THAT_SAY_NOTHING


@pytest.mark.parametrize("path", by_name(sources()))
def test_every_public_function_and_class_says_what_it_does(path: Path) -> None:
    if "migrations" in path.parts:
        return
    silent = [
        node.name
        for node in source_of(path).outermost
        if isinstance(node, DEFINITIONS)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert silent == []


@pytest.mark.parametrize("path", by_name([path for path in sources() if not is_word_table(path)]))
def test_files_and_functions_stay_short(path: Path) -> None:
    name = name_of(path)
    assert len(path.read_text().splitlines()) <= LONGER.get(name, LONGEST_FILE)
    for function in functions_of(path):
        length = (function.end_lineno or 0) - function.lineno + 1
        assert length <= LONGER.get(f"{name}: {function.name}", LONGEST_FUNCTION), function.name


@pytest.mark.parametrize("path", by_name(sources()))
def test_no_import_hides_in_a_function(path: Path) -> None:
    if name_of(path) in MAY_IMPORT_LATE:
        return
    assert late_imports(path) == []


@pytest.mark.parametrize("path", by_name(sources()))
def test_only_one_module_may_open_an_address(path: Path) -> None:
    if name_of(path) not in MAY_OPEN_ADDRESSES:
        assert HTTP_CLIENTS & set(imports_of(source_of(path).nodes)) == set()


def unsafe_marks(path: Path) -> list[str]:
    """List what turns off escaping in one Python file."""
    found = []
    for node in source_of(path).nodes:
        if isinstance(node, ast.alias) and node.name in MARKS:
            found.append(f"import {node.name}")
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", None) or getattr(node.func, "attr", "")
            is_built = not (node.args and isinstance(node.args[0], ast.Constant))
            if name in {*MARKS, "SafeString", "SafeText"} or (name == "format_html" and is_built):
                found.append(f"{name}()")
    return found


@pytest.mark.parametrize("path", by_name(sources()))
def test_nothing_is_marked_safe_without_a_reason(path: Path) -> None:
    if name_of(path) not in MAY_MARK_SAFE:
        assert unsafe_marks(path) == []


TEMPLATES = sorted((ROOT / "templates").rglob("*"))


@pytest.mark.parametrize("path", by_name([path for path in TEMPLATES if path.is_file()]))
def test_no_template_turns_off_escaping_or_runs_an_inline_script(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"\|\s*safe(seq)?\b|autoescape\s+off", text)
    assert not re.search(r"\son\w+\s*=|javascript:", text, re.IGNORECASE)
    for tag in re.findall(r"<(?:script|style)\b[^>]*>", text, re.IGNORECASE):
        is_data = 'type="application/ld+json"' in tag
        assert is_data or "nonce" in tag or "src=" in tag, f"{tag} carries no nonce"


def test_each_exception_is_still_needed() -> None:
    for name in LONGER:
        assert (ROOT / name.partition(":")[0]).exists(), f"{name} is gone"
    for name in [*MAY_MARK_SAFE, *MAY_IMPORT_LATE, *MAY_OPEN_ADDRESSES]:
        assert (ROOT / name).exists(), f"{name} is gone"
    for name in MAY_MARK_SAFE:
        assert unsafe_marks(ROOT / name), f"{name} marks nothing safe any more"


def test_the_checks_see_what_they_forbid(tmp_path: Path) -> None:
    path = tmp_path / "guilty.py"
    path.write_text(
        "from urllib import request\n"
        "from django.utils.safestring import mark_safe\n"
        "def f(x):\n    import json\n    return format_html(f'<b>{x}</b>')\n"
    )
    assert HTTP_CLIENTS & set(imports_of(source_of(path).nodes)) == {"urllib.request"}
    assert unsafe_marks(path) == ["import mark_safe", "format_html()"]
    assert late_imports(path) == ["json"]
