"""Can the words of a claim end the script element that carries its mark-up?"""

import json
from html.parser import HTMLParser

import pytest

from claims.pages.structured_data import for_script

HOSTILE = [
    "</script><script>alert(1)</script>",
    "</SCRIPT >",
    "<!--<script>",
    "]]>",
    "&lt;/script&gt;",
    "line\u2028separator\u2029",
    'quote " backslash \\',
    "emoji 🧵 and العربية",
]


class Scripts(HTMLParser):
    """Collect the contents of script elements, as a browser would cut them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.inside = tag == "script"
        if self.inside:
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.found[-1] += data


@pytest.mark.parametrize("words", HOSTILE)
def test_the_document_comes_out_of_the_page_as_it_went_in(words: str) -> None:
    page = f"<script type='application/ld+json'>{for_script({'a': words})}</script><p>after</p>"
    reader = Scripts()
    reader.feed(page)
    assert len(reader.found) == 1
    assert json.loads(reader.found[0]) == {"a": words}


@pytest.mark.parametrize("words", HOSTILE)
def test_no_sign_is_left_that_html_could_read(words: str) -> None:
    written = for_script({"a": words})
    assert not set("<>&\u2028\u2029") & set(written)


def test_an_empty_document_is_nothing() -> None:
    assert for_script({}) == ""
