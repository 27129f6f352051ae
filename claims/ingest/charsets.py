"""In which encoding were these bytes written?

A byte order mark decides, then what the sender declared, then what the page declares of itself;
with none of these it is UTF-8. Nothing is ever guessed from the look of the bytes: a wrong guess
would change words silently.
"""

from __future__ import annotations

import codecs
from email.message import Message

import regex

AS_PYTHON_SAYS = (
    "utf-8 utf8 utf-16 utf-16le utf-16be euc-jp iso-2022-jp koi8-r koi8-u ibm866 iso-8859-2 "
    "iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13 "
    "iso-8859-14 iso-8859-15 iso-8859-16 windows-1250 windows-1251 windows-1253 windows-1255 "
    "windows-1256 windows-1257 windows-1258"
)
# Labels that the web uses for an encoding that Python knows by another name or reads differently.
# Source: WHATWG Encoding Standard, section 4.2 (names and labels).
LABELS = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "windows-1252": "cp1252",
    "x-cp1252": "cp1252",
    "iso-8859-9": "cp1254",
    "latin5": "cp1254",
    "windows-1254": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "macintosh": "mac_roman",
    "unicode": "utf-16",
    **{name: name for name in AS_PYTHON_SAYS.split()},
}
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Source: WHATWG HTML, section 13.2.3.2: a page declares its encoding in its first 1024 bytes.
PRESCAN = 1024
META = regex.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", regex.IGNORECASE)


def charset_of(media_type: str) -> str | None:
    """Return the charset parameter of a media type, if it has one.

    >>> charset_of("text/html; charset=ISO-8859-1")
    'iso-8859-1'
    """
    message = Message()
    message["content-type"] = media_type
    found = message.get_content_charset()
    return found.strip().lower() if found else None


def declared_in_page(raw: bytes) -> str | None:
    """Return the charset that an HTML page declares of itself, if it does.

    >>> declared_in_page(b"<html><meta charset='windows-1251'>")
    'windows-1251'
    """
    match = META.search(raw[:PRESCAN])
    if match is None:
        return None
    label = match.group(1).decode("ascii").lower()
    # An ASCII-readable declaration cannot stand in UTF-16; the standard reads UTF-8 then.
    return "utf-8" if label.startswith("utf-16") else label


def codec_for(raw: bytes, declared: str | None) -> str | None:
    """Return Python's name of the encoding to read `raw` with; None for an unknown label.

    >>> codec_for(b"plain", None), codec_for(b"plain", "latin1"), codec_for(b"plain", "rot13")
    ('utf-8', 'cp1252', None)
    """
    for mark, codec in MARKS:
        if raw.startswith(mark):
            return codec
    return LABELS.get(declared) if declared else "utf-8"
