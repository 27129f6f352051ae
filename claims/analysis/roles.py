"""Is this line the story, or what stands around it: headline, caption, credit, page furniture?

Lines are judged by their form and their neighbours, never by their subject. The first line without
a final stop is the headline; so is a short line in title case between paragraphs. A line that only
names an agency or photographer is a credit, and what stands in its block before it is a caption.
Reply forms, menus and dates of publication are boilerplate.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import regex

from claims.analysis.languages import Language
from claims.analysis.normalization import fold
from claims.analysis.paragraphs import Paragraph
from claims.analysis.spans import Span

HEADLINE, BODY, CAPTION = "headline", "body", "caption"
CREDIT, BOILERPLATE, CORRECTION = "credit", "boilerplate", "correction_note"
ROLES = (HEADLINE, BODY, CAPTION, CREDIT, BOILERPLATE, CORRECTION)

LONGEST_HEADLINE = 250  # code points; own choice, the longest in use stay below 200
LONGEST_SUBHEAD = 90
LONGEST_FURNITURE = 300
LONGEST_CREDIT = 120
TITLE_CASE_SHARE = 0.6  # of the words that are no function words
FINAL_STOP = regex.compile(r"[.。।…!?！？:;,]['\"”’»)\]]*$")
BETWEEN_SENTENCES = regex.compile(r"(?<=[.!?])\s+")
LINE_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’-]*")
# Name / Agency, Name/AFP via Getty Images: short, parted by slashes or "via", all names.
SLASHED_CREDIT = regex.compile(
    r"(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*(?:[ ,&](?:via|und|and|et|y|e|de|for|the|of|at)?[ ]?"
    r"[\p{Lu}\p{Lt}\p{Nd}][\p{L}\p{M}\p{Nd}.'’-]*){0,5})"
    r"(?:\s?/\s?(?:[\p{L}\p{M}\p{Nd}.'’&-]+ ?){1,6}){1,4}"
)
PICTURE_TAIL = regex.compile(
    r"(?:^|(?<=[.!?)”\"»]\s)|(?<=\s))"
    r"(?:Image|Photo|Picture|Photograph|Credit|Foto|Bild|Imagen|Photo credit|Image credit)"
    r"(?: credit| by)?\s?: ?[^.]{2,80}\.?$"
)


def roles_of(text: str, paragraphs: Sequence[Paragraph], language: Language) -> tuple[str, ...]:
    """Give each paragraph its role, in their order.

    A text of one paragraph is body: there is nothing it could head.
    """
    if not paragraphs:
        return ()
    if len(paragraphs) == 1:
        alone = role_of_line(paragraphs[0].span.cut(text), language)
        return (alone if alone in (BOILERPLATE, CORRECTION) else BODY,)
    lines = [text[paragraph.start : paragraph.end] for paragraph in paragraphs]
    known = {line: role_of_line(line, language) for line in dict.fromkeys(lines)}
    roles = [known[line] for line in lines]
    _mark_captions_over_credits(paragraphs, roles)
    _mark_headline(lines[0], roles)
    _mark_subheads(lines, roles, language)
    return tuple(roles)


def apart(paragraphs: Sequence[Paragraph], roles: Sequence[str]) -> frozenset[int]:
    """Return where the paragraphs begin that are not the story; no quotation enters them."""
    pairs = zip(paragraphs, roles, strict=True)
    return frozenset(paragraph.start for paragraph, role in pairs if role != BODY)


def role_of_line(line: str, language: Language) -> str:
    """Judge one line by itself: correction note, boilerplate, credit, caption or else body.

    >>> from claims.analysis.languages import get
    >>> role_of_line("Joe Raedle/Getty Images", get("en"))
    'credit'
    """
    if len(line) <= LONGEST_CREDIT and SLASHED_CREDIT.fullmatch(line):
        return CREDIT
    folded = fold(line) if len(line) <= LONGEST_FURNITURE else fold(line[:LONGEST_FURNITURE])
    if _fits(language.corrections, folded):
        return CORRECTION
    if len(line) <= LONGEST_FURNITURE and _is_furniture(folded, language):
        return BOILERPLATE
    if len(line) <= LONGEST_CREDIT and _fits(language.credits, folded):
        return CREDIT
    if _fits(language.captions, folded) or PICTURE_TAIL.search(line, max(0, len(line) - 120)):
        return CAPTION
    return BODY


def _is_furniture(folded: str, language: Language) -> bool:
    """Say whether every sentence of a folded line is page furniture."""
    sentences = BETWEEN_SENTENCES.split(folded)
    return all(
        _fits(language.boilerplate, sentence)
        or _fits(language.boilerplate, sentence.strip(" .:!…*|•·>-"))
        for sentence in sentences
    )


def credit_tail(text: str, span: Span) -> int | None:
    """Return where a picture's credit begins at the end of a caption, or None.

    >>> credit_tail("A school in Milan. Image: Rossi.", Span(0, 32))
    19
    """
    match = PICTURE_TAIL.search(text, max(span.start, span.end - 120), span.end)
    return match.start() if match is not None and match.start() > span.start else None


def _mark_captions_over_credits(paragraphs: Sequence[Paragraph], roles: list[str]) -> None:
    for i in range(len(roles) - 1, 0, -1):
        same_block = paragraphs[i].block == paragraphs[i - 1].block
        if same_block and roles[i] in (CREDIT, CAPTION) and roles[i - 1] == BODY:
            roles[i - 1] = CAPTION


def _mark_headline(first: str, roles: list[str]) -> None:
    if roles[0] in (BODY, CAPTION) and len(first) <= LONGEST_HEADLINE:
        ends_open = FINAL_STOP.search(first) is None
        asks = first.endswith(("?", "!", "？", "！")) and len(first) <= LONGEST_SUBHEAD
        if ends_open or asks:
            roles[0] = HEADLINE


def _mark_subheads(lines: Sequence[str], roles: list[str], language: Language) -> None:
    known = {line: _is_subhead(line, language) for line in dict.fromkeys(lines)}
    for i in range(1, len(roles)):
        if roles[i] == BODY and known[lines[i]]:
            roles[i] = HEADLINE


def _is_subhead(line: str, language: Language) -> bool:
    if len(line) > LONGEST_SUBHEAD or FINAL_STOP.search(line):
        return False
    quoted = line[0] in "'‘" and line[-1] in "'’"
    return quoted or _is_title_case(line, language)


def _is_title_case(line: str, language: Language) -> bool:
    words = [word for word in LINE_WORD.findall(line) if fold(word) not in language.function_words]
    capitals = sum(word[0].isupper() or word[0].istitle() for word in words)
    return bool(words) and capitals >= TITLE_CASE_SHARE * len(words)


@lru_cache(maxsize=512)
def _compiled(patterns: tuple[str, ...]) -> regex.Pattern[str]:
    return regex.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _fits(patterns: tuple[str, ...], folded: str) -> bool:
    return bool(patterns) and _compiled(patterns).fullmatch(folded) is not None
