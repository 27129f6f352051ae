"""What becomes text, unchanged, and what is refused, with a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.ingest import decoding
from claims.ingest.decoding import MAX_TEXT, from_bytes, from_text
from claims.ingest.faults import (
    EmptyDocument,
    NotReadable,
    NulInside,
    SurrogateInside,
    TooLarge,
)

STORABLE = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1
).filter(lambda words: not words.isspace())


@given(STORABLE)
def test_text_is_kept_as_it_is(text: str) -> None:
    document = from_text(text)
    assert document.text == text
    assert document.raw == text.encode()


@given(STORABLE.filter(lambda words: not words.startswith(("\ufeff", "\ufffe"))))
def test_a_utf8_file_is_read_unchanged(text: str) -> None:
    raw = b"\n" + text.encode()
    assert from_bytes(raw).text == "\n" + text


@pytest.mark.parametrize(
    "text",
    [
        "  spaces at both ends  ",
        "line\r\nline\rline\n",
        "cafe\u0301 is not caf\u00e9",
        "\ufeffa mark inside JSON text",
        "نص عربي 👩‍👩‍👧",
        "<p>pasted <b>mark-up</b> &amp; all</p>",
        "soft\u00adhyphen and zero\u200bwidth",
    ],
)
def test_nothing_is_trimmed_or_normalised(text: str) -> None:
    assert from_text(text).text == text


@pytest.mark.parametrize(
    ("raw", "media_type", "text"),
    [
        ("café".encode(), "", "café"),
        ("café".encode("utf-8-sig"), "text/plain", "café"),
        ("café".encode("utf-16"), "text/plain", "café"),
        ("\ufeffcafé".encode("utf-16-be"), "text/plain", "café"),
        ("café".encode("latin-1"), "text/plain; charset=ISO-8859-1", "café"),
        ("“café”".encode("cp1252"), 'text/plain; charset="latin1"', "“café”"),
        ("привет".encode("koi8-r"), "text/plain;charset=KOI8-R", "привет"),
        ("新聞".encode("gb18030"), "text/plain; charset=gb2312", "新聞"),
        ("café".encode("utf-8-sig"), "text/plain; charset=windows-1252", "café"),
    ],
)
def test_a_mark_decides_then_the_sender_then_utf8(raw: bytes, media_type: str, text: str) -> None:
    document = from_bytes(raw, media_type)
    assert document.text == text
    assert document.raw == raw


@pytest.mark.parametrize("text", ["", " ", "\n\t \u00a0\r\n"])
def test_a_text_without_words_is_refused(text: str) -> None:
    with pytest.raises(EmptyDocument):
        from_text(text)
    with pytest.raises(EmptyDocument):
        from_bytes(text.encode())


def test_nul_is_refused_with_its_place() -> None:
    with pytest.raises(NulInside) as refused:
        from_text("é\0x")
    assert refused.value.place == 1
    with pytest.raises(NulInside):
        from_bytes(b"a\0b")


@pytest.mark.parametrize("half", [chr(0xD83D), chr(0xDF09)])
def test_half_a_surrogate_pair_is_refused_with_its_place(half: str) -> None:
    with pytest.raises(SurrogateInside) as refused:
        from_text("ab" + half)
    assert refused.value.place == 2


def test_the_limit_is_in_code_points() -> None:
    assert len(from_text("🌉" * MAX_TEXT).text) == MAX_TEXT
    with pytest.raises(TooLarge) as refused:
        from_text("a" * (MAX_TEXT + 1))
    assert (refused.value.limit, refused.value.unit) == (MAX_TEXT, "code points")


def test_a_file_has_a_limit_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "MAX_BYTES", 1024 * 1024)
    with pytest.raises(TooLarge) as refused:
        from_bytes(b"a" * (1024 * 1024 + 1))
    assert (refused.value.limit, refused.value.unit) == (1, "megabytes")


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"%PDF-1.7 ...", "it is a PDF file"),
        (b"\x89PNG\r\n\x1a\n", "it is a PNG image"),
        (b"\xff\xd8\xff\xe0", "it is a JPEG image"),
        (b"PK\x03\x04...", "packed file"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"{\\rtf1", "RTF"),
        (b"ab\xff", "byte 2 cannot be read as UTF-8; declare its charset"),
        ("café".encode("cp1252"), "byte 3 cannot be read as UTF-8"),
        ("\ud800".encode("utf-8", "surrogatepass"), "cannot be read as UTF-8"),
        (b"\xff\xfe\x00\xd8", "cannot be read as UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(raw: bytes, why: str) -> None:
    with pytest.raises(NotReadable) as refused:
        from_bytes(raw)
    assert why in refused.value.why


@pytest.mark.parametrize("label", ["rot13", "base64", "idna", "unicode_escape", "klingon", "zlib"])
def test_only_encodings_of_the_web_are_known(label: str) -> None:
    with pytest.raises(NotReadable) as refused:
        from_bytes(b"abc", f"text/plain; charset={label}")
    assert label in refused.value.why


def test_the_message_names_the_file() -> None:
    with pytest.raises(NotReadable) as refused:
        from_bytes(b"\xff", filename="notes.txt")
    assert "byte 0 of notes.txt" in refused.value.why
