"""Which addresses are the same, and which are none."""

import pytest

from claims.ingest.addresses import canonical, key
from claims.ingest.faults import BadAddress


@pytest.mark.parametrize(
    "other",
    [
        "HTTPS://News.Example/story?id=7",
        "https://news.example:443/story?id=7",
        "https://news.example/story?id=7#comments",
        "https://news.example/story?utm_source=mail&id=7&utm_medium=x",
        "https://news.example/story?id=7&fbclid=abc",
    ],
)
def test_what_names_the_same_page_has_one_key(other: str) -> None:
    assert key(other) == key("https://news.example/story?id=7")


@pytest.mark.parametrize(
    "other",
    [
        "http://news.example/story?id=7",
        "https://news.example/story?id=8",
        "https://news.example/Story?id=7",
        "https://news.example:8443/story?id=7",
        "https://m.news.example/story?id=7",
        "https://news.example/story/?id=7",
        "https://news.example/story?id=7&page=2",
    ],
)
def test_what_may_name_another_page_has_another(other: str) -> None:
    assert key(other) != key("https://news.example/story?id=7")


def test_an_international_host_has_one_form() -> None:
    assert canonical("https://Zürich.example") == "https://xn--zrich-kva.example/"


def test_an_address_in_brackets_keeps_them() -> None:
    assert canonical("http://[2001:DB8::1]:80/a") == "http://[2001:db8::1]/a"


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://news.example/a", "http"),
        ("javascript:alert(1)", "http"),
        ("news.example/a", "http"),
        ("https:///a", "host"),
        ("https://user:secret@news.example/", "password"),
        ("https://news.example\\@evil.example/", "backslash"),
        ("https://news.example/a b", "space"),
        ("https://news.example/\u202etxt", "control"),
        ("https://news.example/\n", "control"),
        ("https://news.example:99999/", "port"),
        ("https://[::1/", "host"),
        ("https://news.example/" + "a" * 8000, "longer"),
        ("https://" + "é" * 300 + ".example/", "host"),
    ],
)
def test_what_is_no_address_is_refused_with_the_reason(url: str, why: str) -> None:
    with pytest.raises(BadAddress) as refused:
        canonical(url)
    assert why in refused.value.why
