"""Is every JSON document either read without loss or refused with its place?"""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.api import strict_json
from claims.exceptions import HasNul, HasSurrogate, Invalid, Refused

REFUSED = {
    "empty": (b"", "not JSON"),
    "half": (b'{"a": ', "not JSON"),
    "two documents": (b"{} {}", "not JSON"),
    "trailing comma": (b'{"a": 1,}', "not JSON"),
    "single quotes": (b"{'a': 1}", "not JSON"),
    "comment": (b"{} // no", "not JSON"),
    "raw newline in a string": (b'"a\nb"', "not JSON"),
    "unfinished string": (b'"abc', "not JSON"),
    "byte order mark": (b"\xef\xbb\xbf{}", "byte order mark"),
    "Latin-1": (b'{"a": "caf\xe9"}', "not UTF-8"),
    "UTF-16": ('{"a": 1}'.encode("utf-16"), "not UTF-8"),
    "surrogate in UTF-8": (b'"\xed\xa0\x80"', "not UTF-8"),
    "overlong": (b'"\xc0\x80"', "not UTF-8"),
    "NaN": (b'{"a": NaN}', "NaN is not JSON"),
    "Infinity": (b"[Infinity]", "Infinity is not JSON"),
    "minus Infinity": (b"[-Infinity]", "-Infinity is not JSON"),
    "twice the same key": (b'{"a": 1, "b": 2, "a": 3}', "'a' is given twice"),
    "twice, one escaped": (b'{"a": 1, "\\u0061": 2}', "'a' is given twice"),
    "long integer": (b"1" * 41, "longer than 40"),
    "long decimal": (b"0." + b"1" * 40, "longer than 40"),
    "too large": (b"1e200000", "too large"),
    "deep arrays": (b"[" * 65 + b"]" * 65, "deeper than 64"),
    "deep objects": (b'{"a":' * 65 + b"1" + b"}" * 65, "deeper than 64"),
    "deep without an end": (b"[" * 100_000, "deeper than 64"),
    "too many keys": (json.dumps({str(n): 0 for n in range(10_001)}).encode(), "10000 keys"),
    "too many keys in all": (b"[" + b'{"a":0},' * 10_000 + b'{"a":0}]', "10000 keys"),
}


@pytest.mark.parametrize(("raw", "said"), REFUSED.values(), ids=REFUSED)
def test_refuses_what_does_not_carry(raw: bytes, said: str) -> None:
    with pytest.raises(Invalid) as refusal:
        strict_json.loads(raw)
    assert said in str(refusal.value)


@pytest.mark.parametrize(
    ("raw", "refusal", "said"),
    [
        (b'{"text": "a\\u0000b"}', HasNul, "/text holds a NUL character at code point 1"),
        (b'["x", "\\ud800"]', HasSurrogate, "/1 holds half a surrogate pair at code point 0"),
        (b'{"a": {"b/c": "\\udc00"}}', HasSurrogate, "/a/b~1c"),
        (b'{"a\\u0000": 1}', HasNul, "a key"),
    ],
)
def test_names_the_string_that_cannot_be_kept(
    raw: bytes, refusal: type[Refused], said: str
) -> None:
    with pytest.raises(refusal) as refused:
        strict_json.loads(raw)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    "raw",
    [
        b"[" * 64 + b"]" * 64,
        b'"' + b"[" * 1000 + b'"',
        b'"\\"' + b"[" * 1000 + b'"',
        b'"\\\\"',
        b'"\\ud83d\\ude00"',
        b"1" * 40,
        json.dumps({str(n): 0 for n in range(10_000)}).encode(),
    ],
    ids=lambda raw: raw[:12].decode(),
)
def test_reads_what_stands_at_the_limits(raw: bytes) -> None:
    assert strict_json.loads(raw) == json.loads(raw)


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text('abc"\\[{é\U0001f600'), inner),
    max_leaves=20,
)


@given(values, st.booleans())
def test_whatever_json_carries_is_read_unchanged(value: object, ascii_only: bool) -> None:
    raw = json.dumps(value, ensure_ascii=ascii_only).encode()
    assert strict_json.loads(raw) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_read_as_python_reads_them_or_refused(raw: bytes) -> None:
    try:
        value = strict_json.loads(raw)
    except Refused:
        return
    assert value == json.loads(raw)
