"""Does a text arrive at the desk exactly as it was pasted or uploaded, or with a clear refusal?"""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from claims import models
from tests.admin.conftest import Case, desk

ADD = "/admin/claims/article/add/"
FORM = "application/x-www-form-urlencoded"


def paste(browser: Client, text: str, address: str = ADD, **fields: str) -> object:
    """Send a text as a browser encodes it: every line end is CRLF on the way."""
    encoded = text.replace("\r\n", "\n").replace("\n", "\r\n")
    return browser.post(address, urlencode({"text": encoded, **fields}), content_type=FORM)


def stored() -> models.ArticleVersion:
    """Return the newest version."""
    return models.ArticleVersion.everything.latest("id")


@pytest.mark.parametrize(
    "text",
    [
        "One line.",
        "\n\n  Spaces and line ends around.  \n\n",
        "Tabs\tand no-break\u00a0spaces,\u2028line separators,\u200d joiners.\n",
        "“Quotes” – dashes… e\u0301 é ﬁ Ⅷ 👩‍👩‍👧 𝒳\n\nSecond.\n",
        "قال: «لن نرفع الضرائب».\n\u202eturned\u202c\n",
        "<p>Mark-up &amp; <script>alert(1)</script> is text here.</p>\n",
        "\ufeffA mark at the front is part of what was pasted.",
    ],
)
def test_a_pasted_text_is_kept_to_the_letter(editor: Client, text: str) -> None:
    answer = paste(editor, text, title="A title")
    assert answer.status_code == 303  # type: ignore[attr-defined]
    version = stored()
    assert version.text == text
    assert bytes(version.raw.content) == text.encode()
    assert editor.get(answer["Location"]).status_code == 200  # type: ignore[index]


def test_a_carriage_return_of_its_own_is_no_line_end_of_the_form(editor: Client) -> None:
    body = urlencode({"text": "one\rtwo\r\nthree", "title": "A"})
    assert editor.post(ADD, body, content_type=FORM).status_code == 303
    assert stored().text == "one\rtwo\nthree"


def test_an_uploaded_file_keeps_its_bytes_and_its_line_ends(editor: Client) -> None:
    raw = "\ufeffCaf\u00e9\r\nzwei\rdrei\n".encode("utf-8")
    file = SimpleUploadedFile("text.txt", raw, content_type="text/plain")
    assert editor.post(ADD, {"file": file}).status_code == 303
    version = stored()
    assert bytes(version.raw.content) == raw
    assert version.text == "Caf\u00e9\r\nzwei\rdrei\n"


def test_a_page_that_is_uploaded_is_read_as_a_page(editor: Client) -> None:
    page = b"<html lang=de><title>Titel</title><body><p>Erster Satz.</p></body></html>"
    file = SimpleUploadedFile("page.html", page, content_type="text/html")
    assert editor.post(ADD, {"file": file}).status_code == 303
    version = stored()
    assert "Erster Satz." in version.text
    assert "<p>" not in version.text
    assert (version.title, version.language) == ("Titel", "de")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": ""}, "Paste a text, or choose a file."),
        ({"text": " \n\t\n"}, "The text is empty"),
        ({"text": "a\0b"}, "Null characters are not allowed"),
        ({"text": "x" * 2_000_001}, "longer than 2000000 code points"),
        ({"text": "Words.", "language": "not a tag!"}, "is no language tag"),
        ({"text": "Words.", "url": "javascript:alert(1)"}, "Enter a valid URL"),
        ({"text": "Words.", "publisher": "Nobody at all"}, "No source is called that"),
        ({"text": "Words.", "story": "#999999"}, "Pick a story from the list"),
        ({"text": "Words.", "published_at": "yesterday"}, "Enter a valid date/time"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(
    editor: Client, fields: dict[str, str], said: str
) -> None:
    answer = editor.post(ADD, urlencode(fields), content_type=FORM)
    assert answer.status_code in (400, 422)
    if answer.status_code == 422:
        assert said in answer.content.decode()
    assert not models.ArticleVersion.everything.exists()


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b"a\0b", "NUL character at code point 1"),
        ("a.txt", b"\xff\xfa\x00 not text", "is not text"),
        ("a.pdf", b"%PDF-1.7 \x00\x01", "it is a PDF file"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "it is a PNG image"),
    ],
)
def test_a_file_that_is_no_text_is_refused_in_words(
    editor: Client, name: str, raw: bytes, said: str
) -> None:
    answer = editor.post(ADD, {"file": SimpleUploadedFile(name, raw)})
    assert answer.status_code == 422
    assert said in answer.content.decode()


def test_a_form_that_is_too_large_is_refused(editor: Client) -> None:
    answer = editor.post(ADD, urlencode({"text": "x" * 9_000_000}), content_type=FORM)
    assert answer.status_code in (400, 413)
    assert not models.ArticleVersion.everything.exists()


def test_the_longest_text_there_may_be_is_kept(editor: Client) -> None:
    text = "قال. " * 400_000
    assert editor.post(ADD, {"text": text, "title": "Long", "language": "ar"}).status_code == 303
    assert stored().length == 2_000_000


def test_a_refused_text_is_still_in_the_form(editor: Client) -> None:
    answer = paste(editor, "Kept words.\n\nMore.", language="not a tag!")
    assert answer.status_code == 422  # type: ignore[attr-defined]
    page = answer.content.decode()  # type: ignore[attr-defined]
    assert "Kept words." in page
    assert "not a tag!" in page


def test_the_same_text_again_is_the_text_we_have(editor: Client, case: Case) -> None:
    first = paste(editor, "The very same words.", title="Same")
    again = paste(editor, "The very same words.", title="Same")
    assert first["Location"] == again["Location"]  # type: ignore[index]
    assert models.ArticleVersion.everything.filter(title="Same").count() == 1


def test_a_text_joins_the_story_it_is_added_from(editor: Client, case: Case) -> None:
    page = editor.get(f"{ADD}?story={case.story.pk}").content.decode()
    assert f'value="The bridge #{case.story.pk}"' in page
    paste(
        editor,
        "A third telling.",
        f"{ADD}?story={case.story.pk}",
        story=f"The bridge #{case.story.pk}",
        derived_from=str(case.original.pk),
    )
    version = stored()
    assert version.article.story == case.story
    edge = models.Derivation.everything.get(derived=version)
    assert (edge.original, edge.status) == (case.original, "suggested")


def test_what_a_text_was_copied_from_is_kept_without_a_story_too(
    editor: Client, case: Case
) -> None:
    assert 'name="derived_from"' in editor.get(ADD).content.decode()
    paste(editor, "A fourth telling.", derived_from=f"#{case.original.pk}")
    edge = models.Derivation.everything.get(derived=stored())
    assert (edge.original, edge.status) == (case.original, "suggested")


def test_a_later_version_is_kept_beside_the_first(editor: Client, case: Case) -> None:
    place = desk("article", case.original.article_id, "version")
    answer = paste(editor, "What it says now.\n", place)
    assert answer["Location"].endswith("?version=2")  # type: ignore[index]
    page = editor.get(answer["Location"]).content.decode()  # type: ignore[index]
    assert "What it says now." in page
    assert editor.get(f"{desk('article', case.original.article_id)}?version=1").status_code == 200
    assert editor.get(f"{desk('article', case.original.article_id)}?version=9").status_code == 404
