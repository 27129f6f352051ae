"""Are the static files collected when they changed, and only then?"""

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck import static_files


@pytest.fixture
def style(settings: Any, tmp_path: Path) -> Path:
    """Set up one static file of our own, to be collected into an empty folder."""
    source = tmp_path / "source"
    source.mkdir()
    settings.STATIC_ROOT = str(tmp_path / "var" / "static")
    settings.STATICFILES_DIRS = [source]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    (source / "style.css").write_text("p { color: red }")
    return source / "style.css"


def collected(settings: Any) -> set[str]:
    listed = json.loads((Path(settings.STATIC_ROOT) / "staticfiles.json").read_text())
    return set(listed["paths"])


@pytest.fixture(autouse=True)
def hashed_names(settings: Any) -> None:
    """Store the files as the service does: under names with a hash, with a list of them."""
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    }


def test_they_are_collected_once(style: Path, settings: Any) -> None:
    assert static_files.collect_if_changed()
    assert "style.css" in collected(settings)
    assert not static_files.collect_if_changed()


def test_a_changed_an_added_and_a_removed_file_are_seen(style: Path, settings: Any) -> None:
    static_files.collect_if_changed()
    style.write_text("p { color: darkred }")
    assert static_files.collect_if_changed()
    other = style.with_name("other.css")
    other.write_text("")
    assert static_files.collect_if_changed()
    other.unlink()
    assert static_files.collect_if_changed()
    assert "other.css" not in collected(settings)


def test_a_half_made_collection_is_made_again(style: Path, settings: Any) -> None:
    static_files.collect_if_changed()
    (Path(settings.STATIC_ROOT) / "staticfiles.json").unlink()
    assert static_files.collect_if_changed()
