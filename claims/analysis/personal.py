"""What in a sentence says who wrote it, or how to reach somebody?

Addresses of mail, of pages and of machines, telephone and account numbers, handles and the line
that signs a post. What is found is left out; figures that claims are made of (years, dates, sums
with their thousands marked) stay. Names stay, too: claims are about people.
"""

from __future__ import annotations

import re

GAP = "…"
# A last line such as "— Ann Lee (@annlee) May 4, 2021".
SIGNATURE = re.compile(r"\s*(?:—|–|--)[^—\n]{0,80}\(@[\w.]{1,64}\)[^\n]{0,40}\s*$")
MAIL = re.compile(r"(?:mailto:)?[\w.+-]{1,64}(?:@|＠)[\w-]{1,63}(?:\.[\w-]{1,63})+", re.IGNORECASE)
PAGE = re.compile(r"(?:[a-z][a-z0-9+.-]{1,20}://|www\.)\S+", re.IGNORECASE)
HANDLE = re.compile(r"(?<!\w)[@＠][\w.]*\w(?:@[\w-]+(?:\.[\w-]+)+)?")
ACCOUNT = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
MACHINE = re.compile(
    rf"(?<![\w.])(?:{OCTET}\.){{3}}{OCTET}(?!\w|\.\d)"
    r"|(?<![\w:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{1,4}(?![\w:])",
    re.IGNORECASE,
)
# Digits with what stands between those of a number that is called: seven or more. Own choice.
DIALLED = re.compile(
    r"(?<!\w)[+(]?\d(?:(?:[ \u00a0.\-/]{1,2}|\)[ \u00a0]?|[ \u00a0]?\(0\))?\d){6,40}(?!\w)"
)
# Figures that are no number to call: years, days, and sums that end in zeros or whose thousands are
# marked.
FIGURES = (
    re.compile(r"(?:1\d|20)\d\d\D{1,2}(?:1\d|20)\d\d"),
    re.compile(r"\d{1,4}([-./]) ?\d{1,2}\1 ?\d{1,4}"),
    re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,2}(?:[ \u00a0]\d{3}){2}"),
    re.compile(r"\d+000|\d{1,3}(?:[ \u00a0]\d{3})+[ \u00a0]000"),
)
CALLED = ("0", "+", "(")


def left_out(text: str) -> str:
    """Return a text without what says who wrote it or how to reach somebody; white space is one.

    The time taken is linear in the length of the text.
    Source: own choice of patterns; ISO 13616 (account numbers).

    >>> left_out("Ask ann@a.example or +44 20 7946 0958: did 1 000 000 leave in 2020-2021?")
    'Ask … or …: did 1 000 000 leave in 2020-2021?'
    """
    for pattern in (SIGNATURE, PAGE, HANDLE, MAIL, ACCOUNT, MACHINE):
        text = pattern.sub(f" {GAP} ", text)
    text = DIALLED.sub(_dialled, text)
    text = re.sub(rf"\s+(?:{GAP}\s*)+", f" {GAP} ", f" {text}")
    return re.sub(r"\s+", " ", re.sub(rf"{GAP} (?=[.,:;!?)])", GAP, text)).strip()


def _dialled(found: re.Match[str]) -> str:
    number = found[0]
    if not number.startswith(CALLED) and any(kind.fullmatch(number) for kind in FIGURES):
        return number
    return f" {GAP} "
