"""Which addresses lead to a page that was filed under another?"""

import hashlib

import pytest

from claims.ingest.addresses import key
from claims.ingest.faults import BadAddress
from claims.ingest.page_addresses import keys

PAGE = "https://news.example/2024/story?id=7"
OF_PAGE = [
    "http://news.example/2024/story?id=7",
    "https://www.news.example/2024/story/?id=7&utm_source=x#top",
    "HTTPS://M.News.example/2024/story?id=7&yclid=5&at_campaign=mail",
    "https://mobile.news.example/2024/story?id=7",
    "https://amp.news.example/2024/story?id=7",
    "https://www.news.example/2024/story/amp/?id=7",
    "https://www.news.example/amp/2024/story?id=7",
    "https://news.example/2024/story.amp?id=7",
    "https://news.example/2024/story?id=7&amp=1",
    "https://news.example/2024/story?id=7&outputType=amp",
]
# Each found from the first, which may be filed; the first need not be found from each.
WRAPPED = [
    "https://www.google.com/amp/s/www.news.example/2024/story/amp/?id=7",
    "https://news-example.cdn.ampproject.org/c/s/news.example/2024/story?id=7&usqp=mq331",
    "https://web.archive.org/web/20240102030405/https://news.example/2024/story?id=7",
    "https://web.archive.org/web/20240102030405id_/http:/www.news.example:80/2024/story?id=7",
]


@pytest.mark.parametrize("other", OF_PAGE)
def test_each_form_of_a_page_is_found_from_each(other: str) -> None:
    for one in (PAGE, *OF_PAGE):
        assert key(other) in keys(one)
        assert key(one) in keys(other)


@pytest.mark.parametrize("wrapped", WRAPPED)
def test_a_cached_or_archived_page_leads_to_the_page(wrapped: str) -> None:
    assert key(PAGE) in keys(wrapped)
    assert key(wrapped) in keys(wrapped)


@pytest.mark.parametrize(
    ("asked", "filed"),
    [
        ("https://x.com/ann/status/7?s=20", "https://mobile.twitter.com/ann/status/7"),
        ("https://twitter.com/ann/status/7", "https://x.com/ann/status/7"),
        ("https://youtu.be/a_b-C?si=x", "https://www.youtube.com/watch?v=a_b-C"),
        ("https://m.youtube.com/watch?v=a_b-C&feature=share", "https://youtu.be/a_b-C"),
        ("https://m.facebook.com/ann/posts/7", "https://www.facebook.com/ann/posts/7"),
        ("https://en.m.wiki.example/wiki/A", "https://en.wiki.example/wiki/A"),
        ("https://en.wiki.example/wiki/A", "https://en.m.wiki.example/wiki/A"),
        ("https://a.example/caf%C3%A9", "https://a.example/caf\u00e9"),
        ("https://a.example/caf\u00e9", "https://a.example/caf%C3%A9"),
        ("https://news.example/story.html", "https://news.example/story.amp.html"),
        ("https://news.example/story.amp.html", "https://news.example/story.html"),
        ("https://news.example", "http://www.news.example/?fbclid=a"),
        ("https://news.example:8443/a", "http://www.news.example:8443/a/"),
    ],
)
def test_a_page_filed_under_its_other_name_is_found(asked: str, filed: str) -> None:
    assert key(filed) in keys(asked)


@pytest.mark.parametrize(
    "other",
    [
        "https://news.example/2024/story",
        "https://news.example/2024/story?id=8",
        "https://news.example/2024/story?id=7&page=2",
        "https://news.example/2024/Story?id=7",
        "https://news.example/2024/story/amplifier?id=7",
        "https://sport.news.example/2024/story?id=7",
        "https://news.example:8443/2024/story?id=7",
        "https://other.example/2024/story?id=7",
        "https://web.archive.org/web/2024/https://other.example/2024/story?id=7",
        "https://web.archive.org/web/2024/https://user:secret@news.example/2024/story?id=7",
        "https://evil.example/amp/s/news.example/2024/story?id=7",
        "https://news.example/",
    ],
)
def test_another_page_is_another(other: str) -> None:
    assert key(PAGE) not in keys(other)
    assert key(other) not in keys(PAGE)


def test_a_parameter_that_was_kept_when_the_address_was_filed_does_not_hide_it() -> None:
    old = "https://news.example/story?yclid=5"
    assert {hashlib.sha256(old.encode()).hexdigest(), key("https://news.example/story")} <= set(
        keys(old)
    )


@pytest.mark.parametrize("url", [PAGE, "https://a.example/%C3%A9" * 3, "https://a.b.c.d.example/"])
def test_the_number_of_addresses_is_bounded(url: str) -> None:
    assert len(keys(url)) <= 250


@pytest.mark.parametrize("url", ["not an address", "ftp://a.example/", "https://[::1/"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(BadAddress):
        keys(url)
