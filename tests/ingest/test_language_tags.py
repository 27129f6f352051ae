"""Well-formed language tags are taken, known or not."""

import pytest

from claims.ingest.language_tags import is_well_formed

# Examples of RFC 5646, appendix A, and codes we have no table of.
TAGS = (
    "de fr ja zh-Hant zh-cmn-Hans-CN sr-Latn-RS sl-rozaj-biske de-CH-1901 hy-Latn-IT-arevela "
    "es-419 de-CH-x-phonebk x-whatever en-US-u-islamcal tlh und yue"
)


@pytest.mark.parametrize("tag", TAGS.split())
def test_well_formed(tag: str) -> None:
    assert is_well_formed(tag)


@pytest.mark.parametrize(
    "tag",
    [
        "",
        "e",
        "english!",
        "en_US",
        "en-",
        "-en",
        "de-419-DE",
        "a-DE",
        "en\n",
        "ｅｎ",
        "x",
        "e" * 36,
    ],
)
def test_malformed(tag: str) -> None:
    assert not is_well_formed(tag)
