"""Does the edge stop what no view should see, and let the rest through unchanged?"""

import json
from io import BytesIO
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from claims.api import edge

PASSED = HttpResponse("passed")


def send(path: str = "/api/v1/lookup", **environ: Any) -> HttpResponse:
    """Put one request through the middleware, with anything in its WSGI environment."""
    body = environ.pop("body", b"")
    meta = {
        "REQUEST_METHOD": "POST" if body else "GET",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": BytesIO(body),
        **environ,
    }
    request = RequestFactory().request(**{"PATH_INFO": path, **meta})
    return edge.EdgeMiddleware(lambda _: PASSED)(request)


BAD_TEXT = {
    "NUL": "%00",
    "invalid": "%ff",
    "cut short": "%e2%82",
    "overlong": "%c0%80",
    "surrogate": "%ed%a0%80",
    "beyond Unicode": "%f4%90%80%80",
}


@pytest.mark.parametrize("escaped", BAD_TEXT.values(), ids=BAD_TEXT)
def test_refuses_malformed_text_in_the_query(escaped: str) -> None:
    assert send(QUERY_STRING=f"q=a{escaped}b").status_code == 400


@pytest.mark.parametrize("raw", ["\x00", "\xff", "\xe2\x82", "\xed\xa0\x80"])
def test_refuses_malformed_text_in_the_path(raw: str) -> None:
    assert send(f"/api/v1/claims/{raw}").status_code == 400


@pytest.mark.parametrize("raw", ["\x00", "\xff", "caf\xe9", "\xed\xa0\x80"])
@pytest.mark.parametrize("name", ["HTTP_USER_AGENT", "HTTP_X_ANYTHING", "HTTP_IF_NONE_MATCH"])
def test_refuses_malformed_text_in_a_header(name: str, raw: str) -> None:
    assert send(**{name: raw}).status_code == 400


@pytest.mark.parametrize("escaped", BAD_TEXT.values(), ids=BAD_TEXT)
def test_refuses_malformed_text_in_a_form(escaped: str) -> None:
    body = f"text=a{escaped}b".encode()
    response = send("/admin/", body=body, CONTENT_TYPE="application/x-www-form-urlencoded")
    assert response.status_code == 400


def test_refuses_a_nul_in_a_field_of_a_form_with_files() -> None:
    body = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\x00c\r\n--x--\r\n'
    response = send("/admin/", body=body, CONTENT_TYPE="multipart/form-data; boundary=x")
    assert response.status_code == 400


def multipart(text: bytes, kind: str = "", head: bytes = b"") -> HttpResponse:
    """Send a form with one field of text, as a browser does when the form takes files, too."""
    body = (
        b'--x\r\nContent-Disposition: form-data; name="text"\r\n'
        + head
        + b"\r\n"
        + text
        + b"\r\n--x--\r\n"
    )
    return send("/admin/", body=body, CONTENT_TYPE=f"multipart/form-data; boundary=x{kind}")


@pytest.mark.parametrize("escaped", BAD_TEXT.values(), ids=BAD_TEXT)
def test_refuses_malformed_text_in_a_form_with_files(escaped: str) -> None:
    told = multipart(b"Caf" + unquote_to_bytes(escaped))
    assert (told.status_code, "UTF-8" in told.content.decode()) == (400, True)


def test_refuses_text_that_a_form_calls_by_another_encoding() -> None:
    assert multipart(b"Caf\xe9", kind="; charset=latin-1").status_code == 400
    assert multipart(b"Caf\xc3\xa9", kind="; charset=latin-1") is PASSED
    assert multipart(b"Q2Fm6Q==", head=b"Content-Transfer-Encoding: base64\r\n").status_code == 400


@pytest.mark.parametrize("text", ["", "\ufffd", "Caf\u00e9 \ufffd\U0010ffff"])
def test_keeps_a_replacement_character_that_was_sent(text: str) -> None:
    body = f'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n{text}\r\n--x--\r\n'
    meta = {"CONTENT_TYPE": "multipart/form-data; boundary=x", "REQUEST_METHOD": "POST"}
    raw = body.encode()
    given = {**meta, "wsgi.input": BytesIO(raw), "CONTENT_LENGTH": str(len(raw))}
    request = RequestFactory().request(PATH_INFO="/admin/", QUERY_STRING="q=%ef%bf%bd", **given)
    edge.check_form(request)
    assert request.POST["text"] == text
    assert request.GET["q"] == "\ufffd"


def test_leaves_the_bytes_of_a_file_alone() -> None:
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
    body = head + b"Caf\xe9\r\n--x--\r\n"
    told = send("/admin/", body=body, CONTENT_TYPE="multipart/form-data; boundary=x")
    assert told is PASSED


def test_refuses_a_nul_that_a_cookie_spells_with_an_escape() -> None:
    assert send(HTTP_COOKIE='session="abcd\\000efgh"').status_code == 400


@pytest.mark.parametrize("text", ["%F0%9F%98%80", "e%CC%81", "%D8%B3", "a%0D%0Ab", "%EF%BB%BF"])
def test_lets_any_text_through(text: str) -> None:
    assert send(QUERY_STRING=f"q={text}") is PASSED
    assert send(f"/api/v1/{unquote_to_bytes(text).decode('latin-1')}") is PASSED
    body = f"text={text}".encode()
    kind = "application/x-www-form-urlencoded"
    assert send("/admin/", body=body, CONTENT_TYPE=kind) is PASSED


@pytest.mark.parametrize(
    ("path", "limit"),
    [
        ("/api/v1/lookup", 1_048_576),
        ("/api/v1/claims", 262_144),
        ("/api/v1/articles", 8_388_608),
        ("/admin/claims/article/add/", 67_108_864),
        ("/lookup", 262_144),
        ("*", 262_144),
    ],
)
def test_refuses_one_byte_more_than_the_route_takes(path: str, limit: int) -> None:
    at_limit = send(path, CONTENT_LENGTH=str(limit), REQUEST_METHOD="POST")
    assert at_limit is PASSED
    beyond = send(path, CONTENT_LENGTH=str(limit + 1), REQUEST_METHOD="POST")
    assert beyond.status_code == 413
    assert str(limit) in beyond.content.decode()


def test_the_longest_passage_fits_however_json_escapes_it() -> None:
    body = json.dumps({"passage": "\N{GRINNING FACE}" * 50_000, "date": "2021-05-04"})
    assert len(body) > 600_000
    length = str(len(body))
    assert send("/api/v1/lookup", CONTENT_LENGTH=length, REQUEST_METHOD="POST") is PASSED


def test_reads_a_refused_body_to_its_end_so_that_the_sender_hears_the_answer() -> None:
    body = BytesIO(b"x" * 300_000)
    response = send(
        "/api/v1/claims", REQUEST_METHOD="POST", CONTENT_LENGTH="300000", **{"wsgi.input": body}
    )
    assert response.status_code == 413
    assert body.tell() == 300_000


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "identity"])
def test_refuses_an_encoded_body(encoding: str) -> None:
    assert send(body=b"{}", HTTP_CONTENT_ENCODING=encoding).status_code == 415


@pytest.mark.parametrize("length", ["-1", "1e3", "٣", "9" * 30, "0x10", " "])
def test_refuses_a_length_that_is_no_number(length: str) -> None:
    assert send(CONTENT_LENGTH=length.encode().decode("latin-1")).status_code == 411


def test_refuses_a_body_of_unknown_length() -> None:
    assert send(body=b"{}", HTTP_TRANSFER_ENCODING="chunked").status_code == 411


def test_programs_get_a_document_and_people_a_page() -> None:
    assert send(QUERY_STRING="q=%00")["Content-Type"] == "application/problem+json"
    page = send("/claims/1", QUERY_STRING="q=%00", HTTP_ACCEPT="text/html")
    assert page["Content-Type"].startswith("text/html")
    asked = send("/claims/1", QUERY_STRING="q=%00", HTTP_ACCEPT="application/json")
    assert asked["Content-Type"] == "application/problem+json"


def test_a_sender_who_hangs_up_is_no_fault() -> None:
    class Gone(BytesIO):
        def read(self, *_: Any) -> bytes:
            raise OSError("gone")

    response = send(
        "/api/v1/claims", REQUEST_METHOD="POST", CONTENT_LENGTH="300000", **{"wsgi.input": Gone()}
    )
    assert response.status_code == 413
