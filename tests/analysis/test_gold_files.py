"""Is every annotated pair sound, and does its name say how it may be used?

What fails is named by its file alone: pairs that are only counted are not to be shown.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.analysis.gold_files import FOLDER, USES, GoldError, read_gold_file

SOUND = """kind: paraphrase
language: en

--- original
a1 | The bridge ⟦1 opens⟧ today.
--- derived
b1 | The bridge ⟦1 shuts⟧ today.
--- alignment
a1 = b1 changed
--- differences
1 meaning_reversed reverses-meaning
"""


def is_sound(path: Path) -> bool:
    """Say whether a file can be read."""
    try:
        read_gold_file(path)
    except (GoldError, KeyError, ValueError, IndexError):
        return False
    return True


def test_every_pair_is_sound() -> None:
    paths = sorted(FOLDER.glob("*.gold"))
    assert len(paths) > 100
    assert [path.name for path in paths if not is_sound(path)] == []


def test_every_name_begins_with_a_use_that_the_folder_explains() -> None:
    described = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [use for use in USES if f"`{use}_`" not in described] == []
    assert {path.name.partition("_")[0] for path in FOLDER.glob("*.gold")} == set(USES)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("1 meaning_reversed", "2 meaning_reversed"),
        ("⟦1 shuts⟧", "shuts⟧"),
        ("a1 = b1 changed", "a1 = b2 changed"),
        ("reverses-meaning", "grave"),
    ],
)
def test_a_mark_without_its_line_or_a_word_unknown_is_refused(
    right: str, wrong: str, tmp_path: Path
) -> None:
    path = tmp_path / "open_bridge.gold"
    path.write_text(SOUND, encoding="utf-8")
    assert is_sound(path)
    path.write_text(SOUND.replace(right, wrong, 1), encoding="utf-8")
    assert not is_sound(path)
