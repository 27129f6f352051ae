"""Can everybody read the pages, and do they load from this host alone?"""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHEET = (ROOT / "static" / "pages" / "pages.css").read_text(encoding="utf-8")
TEMPLATES = sorted((ROOT / "templates" / "pages").glob("*.html"))

# Words on ground. WCAG 2.2, 1.4.3: at least 4.5 to 1. Lines and marks, 1.4.11: at least 3 to 1.
READ = [
    ("ink", "paper"),
    ("ink", "panel"),
    ("soft", "paper"),
    ("soft", "panel"),
    ("accent", "paper"),
    ("accent", "panel"),
    ("accent", "notice"),
    ("on-accent", "accent"),
    ("paper", "ink"),
    ("ink", "quote"),
    ("ink", "carried"),
    ("ink", "changed"),
    ("ink", "reversed"),
    ("ink", "notice"),
    ("reversed-line", "paper"),
    ("changed-line", "paper"),
]
SEEN = [
    ("carried-line", "carried"),
    ("changed-line", "changed"),
    ("reversed-line", "reversed"),
    ("notice-line", "paper"),
    ("ink", "rule"),
    ("soft", "paper"),
]


def colours(scheme: str) -> dict[str, str]:
    """Read the custom properties of one colour scheme; dark ones stand on the light."""
    blocks = re.findall(r":root \{(.*?)\}", SHEET, re.DOTALL)
    light = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", blocks[0]))
    dark = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", blocks[1]))
    return light if scheme == "light" else light | dark


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_ratio_is_the_standards() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("pair", READ, ids="-on-".join)
def test_words_stand_out_from_their_ground(scheme: str, pair: tuple[str, str]) -> None:
    found = colours(scheme)
    assert contrast(found[pair[0]], found[pair[1]]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("pair", SEEN, ids="-on-".join)
def test_marks_can_be_seen(scheme: str, pair: tuple[str, str]) -> None:
    found = colours(scheme)
    assert contrast(found[pair[0]], found[pair[1]]) >= 3


def test_the_sheet_fetches_nothing() -> None:
    assert not re.search(r"@import|url\(|https?:", SHEET)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_templates_hold_no_script_style_or_outside_address(template: Path) -> None:
    source = template.read_text(encoding="utf-8")
    assert not re.search(r'style="|<style|\son[a-z]+="|\|safe|autoescape', source)
    assert not re.search(r'(?:src|href)="(?:https?:)?//', source)
    assert set(re.findall(r"<script[^>]*>", source)) <= {'<script type="application/ld+json">'}
