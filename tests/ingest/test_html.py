"""A page is read as the words a reader sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.ingest.faults import (
    DocumentFault,
    EmptyDocument,
    SurrogateInside,
    TooComplex,
    TooLarge,
)
from claims.ingest.html import from_html
from claims.ingest.page_words import MAX_ELEMENTS

PAGE = """<!doctype html><html lang="en-GB"><head><title>Site | Bridge</title>
<meta property="og:title" content="Bridge  opens"><style>p {color: red}</style></head>
<body><nav>Home News</nav><header><h1>Bridge opens</h1></header>
<article><h2>Bridge opens on Monday</h2><p>The bridge, <em>Ash</em> said,
  opens&nbsp;on Monday.</p><script>track("reader")</script><!-- note -->
<p>“We spent <b>40</b> million,”<br>she said.</p>
<figure><img alt="no words"><figcaption>The bridge</figcaption></figure>
<aside>Read more: tunnels</aside></article><footer>© Site</footer></body></html>"""


def test_a_page_gives_its_words_title_and_language() -> None:
    document = from_html(PAGE)
    assert document.text == (
        "Bridge opens on Monday\n\n"
        "The bridge, Ash said, opens\u00a0on Monday.\n\n"
        "“We spent 40 million,”\nshe said.\n\n"
        "The bridge"
    )
    assert document.title == "Bridge opens"
    assert document.language == "en-GB"
    assert document.raw == PAGE.encode()


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("just words", "just words"),
        ("<p>a<p>b", "a\n\nb"),
        ("<ul><li>one<li>two</ul>", "one\n\ntwo"),
        ("<p>3 &lt; 5 &amp; &#8220;so&#8221;</p>", "3 < 5 & “so”"),
        ("<p hidden>no</p><p aria-hidden=true>no</p><p>yes</p>", "yes"),
        ("<div role=navigation>Menu</div><div>words</div>", "words"),
        ("<b>5<i>%</i></b> more", "5% more"),
        ("<p>soft\u00adhyphen \u200b مرحبا</p>", "soft\u00adhyphen \u200b مرحبا"),
        ("<table><tr><td>1<td>2<tr><td>3</table>", "1\n\n2\n\n3"),
    ],
)
def test_blocks_are_paragraphs_and_words_are_kept(page: str, text: str) -> None:
    assert from_html(page).text == text


def test_a_short_article_element_is_not_taken_for_the_page() -> None:
    page = f"<article>Teaser</article><div><p>{'Long words. ' * 40}</p></div>"
    assert from_html(page).text.startswith("Teaser\n\nLong words.")


def test_the_page_says_its_encoding_unless_the_sender_does() -> None:
    page = "<meta charset=windows-1251><p>привет</p>"
    assert from_html(page.encode("cp1251")).text == "привет"
    assert from_html(page.encode(), "text/html; charset=utf-8").text == "привет"


def test_nul_is_read_as_browsers_read_it_and_noted() -> None:
    document = from_html("<p>a\0b</p>")
    assert document.text == "a\ufffdb"
    assert document.raw == b"<p>a\0b</p>"
    assert document.problems


@pytest.mark.parametrize("page", ["", "   ", "<p></p>", "<script>x()</script>", "<title>T</title>"])
def test_a_page_without_words_is_refused(page: str) -> None:
    with pytest.raises(EmptyDocument):
        from_html(page)


@pytest.mark.parametrize("page", ["<div>" * 100_000 + "x", "<p>" + "<b>" * 5_000 + "deep"])
def test_a_page_nested_too_deeply_is_refused_not_cut(page: str) -> None:
    with pytest.raises(TooComplex) as refused:
        from_html(page)
    assert "nested" in refused.value.why


@pytest.mark.parametrize(
    "page",
    [
        "x" + "<b> </b>" * 190_000 + "y",
        "x" + "<br> " * 190_000 + "y",
        "<article>" * 200 + "<i>x</i>" * 190_000,
        "<article>x</article>" * 100_000,
        "<p " + "a" * 5_000_000 + ">x",
    ],
)
def test_work_grows_with_the_page_and_not_faster(page: str) -> None:
    """Would not end within the life of the test run if it did."""
    assert "x" in from_html(page).text


def test_a_page_of_too_many_elements_is_refused() -> None:
    with pytest.raises(TooLarge) as refused:
        from_html("<i>x</i>" * (MAX_ELEMENTS + 1))
    assert (refused.value.limit, refused.value.unit) == (MAX_ELEMENTS, "elements")


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(SurrogateInside):
        from_html("<p>a\ud800</p>")


def test_entities_and_addresses_are_never_followed() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><p>a &x; b</p>'
    assert from_html(page).text.endswith("a &x; b")


@given(st.text(st.sampled_from("<>/pbdivscrt &;#x=\"'é\n\0")))
def test_any_mark_up_is_read_or_refused(page: str) -> None:
    try:
        text = from_html(page).text
    except DocumentFault:
        return
    assert text.strip()
    assert "\0" not in text
