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
from claims.analysis.languages.language import Words, month_names
from claims.analysis.normalization import fold
from claims.analysis.paragraphs import Paragraph
from claims.analysis.pullquotes import pull_quotes
from claims.analysis.spans import Span

HEADLINE, BODY, CAPTION = "headline", "body", "caption"
CREDIT, BOILERPLATE, CORRECTION = "credit", "boilerplate", "correction_note"
ROLES = (HEADLINE, BODY, CAPTION, CREDIT, BOILERPLATE, CORRECTION)

LONGEST_HEADLINE = 250  # code points; own choice, the longest in use stay below 200
LONGEST_SUBHEAD = 90
LONGEST_PLAIN_SUBHEAD = 60  # of one that is written like a sentence, without its stop
SHORTEST_UNDER_SUBHEAD = 80  # of the paragraph such a one stands over; own choices
MOST_NAME_WORDS = 4  # of a byline that is only a name
MOST_SUBHEADS = 0.25  # share of lines without a stop from which they are a list, not subheads
LONGEST_FURNITURE = 300
LONGEST_CREDIT = 120
TITLE_CASE_SHARE = 0.6  # of the words that are no function words
FINAL_STOP = regex.compile(r"[.。।…!?！？:;,]['\"“”‘’«»)\]]*$")
SENTENCE_END = regex.compile(r"[.。।…!?！？]['\"“”‘’«»)\]]*$")
BETWEEN_SENTENCES = regex.compile(r"(?<=[.!?])\s+")
EDGES = " .:!…*|•·>-"
STAMP_PART = regex.compile(r"\p{L}+|\p{Nd}+")
LONGEST_STAMP = 100
LINE_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’-]*")
# Name / Agency, Name/AFP via Getty Images: short, parted by slashes or "via", all names.
# Each word is read in one piece: a line made for it must not be read in many ways.
SLASHED_CREDIT = regex.compile(
    r"[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*+(?:[ ,&](?:via|und|and|et|y|e|de|for|the|of|at)?[ ]?"
    r"[\p{Lu}\p{Lt}\p{Nd}][\p{L}\p{M}\p{Nd}.'’-]*+){0,5}"
    r"(?:\s?/\s?[\p{L}\p{M}\p{Nd}.'’&-]++(?: [\p{L}\p{M}\p{Nd}.'’&-]++){0,5} ?){1,4}"
)
SLASHED_TAIL = regex.compile(rf"(?<=[.!?)”\"»]\s){SLASHED_CREDIT.pattern}\.?$")
# (AP Photo/Dale Kim), (Dale Kim/Getty Images), (Reuters): in brackets at the end of a caption.
BRACKETED_TAIL = regex.compile(
    r"(?<=[.!?)”\"»]\s)\((?:[^()]{0,40}(?:Photo|Image|Foto|Getty|Reuters|AFP)[^()]{0,60}"
    r"|[\p{Lu}\p{Lt}][\p{L}.'’-]*+(?: [\p{Lu}\p{Lt}][\p{L}.'’-]*+){1,3} ?/ ?[^()/]{2,40})\)\.?$"
)
RULE = regex.compile(r"[\s_*=~•·–—-]{2,}")  # a line drawn between parts of a page
LONGEST_TAIL = 120  # code points at the end of a line where its credit is looked for
PICTURE_TAIL = regex.compile(
    r"(?:^|(?<=[.!?)”\"»]\s)|(?<=\s))"
    r"(?:Image|Photo|Picture|Photograph|Credit|Foto|Bild|Imagen|Photo credit|Image credit)"
    r"(?: credit| by)?\s?: ?[^.]{2,80}\.?$"
)
# Each with a sign without which it fits nothing.
TAILS = ((":", PICTURE_TAIL), ("/", SLASHED_TAIL), ("(", BRACKETED_TAIL))


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
    _mark_headline(lines, roles)
    _mark_pointers(paragraphs, lines, roles)
    _mark_bylines(lines, roles, language)
    for i in pull_quotes(lines):
        if roles[i] == BODY:
            roles[i] = BOILERPLATE
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
    if len(line) <= LONGEST_CREDIT and "/" in line and SLASHED_CREDIT.fullmatch(line):
        return CREDIT
    folded = fold(line) if len(line) <= LONGEST_FURNITURE else fold(line[:LONGEST_FURNITURE])
    if _fits(language.corrections, folded):
        return CORRECTION
    if RULE.fullmatch(line):
        return BOILERPLATE
    if len(line) <= LONGEST_FURNITURE and _is_furniture(folded, language):
        return BOILERPLATE
    if len(line) <= LONGEST_CREDIT and _is_credit(folded, language):
        return CREDIT
    if _fits(language.captions, folded) or credit_tail(line, Span(0, len(line))) is not None:
        return CAPTION
    return BODY


def _is_furniture(folded: str, language: Language) -> bool:
    """Say whether every sentence of a folded line is page furniture, or the line only a date."""
    if _fits(language.boilerplate, folded) or _is_stamp(folded, language):
        return True
    return all(
        (sentence != folded and _fits(language.boilerplate, sentence))
        or ((bare := sentence.strip(EDGES)) != sentence and _fits(language.boilerplate, bare))
        for sentence in BETWEEN_SENTENCES.split(folded)
    )


def _is_stamp(folded: str, language: Language) -> bool:
    """Say whether a line only tells when a text was published, in figures and words for times."""
    if len(folded) > LONGEST_STAMP or not any(sign.isdigit() for sign in folded):
        return False
    parts = [part for part in STAMP_PART.findall(folded) if not part[0].isdigit()]
    known = _stamp_words(language.months, language.weekdays, language.stamp_words)
    return bool(parts) and all(part in known for part in parts)


def _is_credit(folded: str, language: Language) -> bool:
    """Say whether a line names who made it, with a date before that or without."""
    if _fits(language.credits, folded):
        return True
    known = _stamp_words(language.months, language.weekdays, language.stamp_words)
    for part in STAMP_PART.finditer(folded):
        if not part.group()[0].isdigit() and part.group() not in known:
            dated = any(sign.isdigit() for sign in folded[: part.start()])
            return dated and _fits(language.credits, folded[part.start() :])
    return False


@lru_cache(maxsize=64)
def _stamp_words(months: tuple[str, ...], days: Words, others: Words) -> Words:
    return days | others | month_names(months)


def credit_tail(text: str, span: Span) -> int | None:
    """Return where a picture's credit begins at the end of a caption, or None.

    >>> credit_tail("A school in Milan. Image: Rossi.", Span(0, 32))
    19
    """
    start = max(span.start, span.end - LONGEST_TAIL)
    for sign, pattern in TAILS:
        if text.find(sign, start, span.end) < 0:
            continue
        match = pattern.search(text, start, span.end)
        if match is not None and match.start() > span.start:
            return match.start()
    return None


def _mark_captions_over_credits(paragraphs: Sequence[Paragraph], roles: list[str]) -> None:
    for i in range(len(roles) - 1, 0, -1):
        if roles[i] not in (CREDIT, CAPTION) or roles[i - 1] != BODY:
            continue
        if paragraphs[i].block == paragraphs[i - 1].block:
            roles[i - 1] = CAPTION


def _mark_pointers(paragraphs: Sequence[Paragraph], lines: Sequence[str], roles: list[str]) -> None:
    """Take for furniture what stands in one block under furniture and ends without a stop."""
    for i in range(1, len(roles)):
        if roles[i] != BODY or roles[i - 1] != BOILERPLATE:
            continue
        same_block = paragraphs[i].block == paragraphs[i - 1].block
        if same_block and len(lines[i]) <= LONGEST_HEADLINE and not FINAL_STOP.search(lines[i]):
            roles[i] = BOILERPLATE


def _mark_headline(lines: Sequence[str], roles: list[str]) -> None:
    """Find the headline, and what stands under it without a stop, over byline or date."""
    first = lines[0]
    if roles[0] in (BODY, CAPTION) and len(first) <= LONGEST_HEADLINE:
        ends_open = FINAL_STOP.search(first) is None
        asks = first.endswith(("?", "!", "？", "！")) and len(first) <= LONGEST_SUBHEAD
        if ends_open or asks:
            roles[0] = HEADLINE
    if roles[0] == HEADLINE and len(roles) > 2 and roles[1] == BODY:
        short = len(lines[1]) <= LONGEST_HEADLINE and not FINAL_STOP.search(lines[1])
        if short and roles[2] in (CREDIT, BOILERPLATE):
            roles[1] = HEADLINE


def _mark_bylines(lines: Sequence[str], roles: list[str], language: Language) -> None:
    """Take a name alone for a credit where it stands above the story, beside other furniture."""
    for i in range(1, len(roles) - 1):
        if roles[i] != BODY:
            continue
        beside = {roles[i - 1], roles[i + 1]} & {BOILERPLATE, CREDIT, CAPTION}
        words = lines[i].split()
        named = all(
            word[0].isupper() and fold(word) not in language.function_words for word in words
        )
        if not (beside and named and 2 <= len(words) <= MOST_NAME_WORDS):
            return
        roles[i] = CREDIT


def _mark_subheads(lines: Sequence[str], roles: list[str], language: Language) -> None:
    known = {line: _is_subhead(line, language) for line in dict.fromkeys(lines)}
    plain = [
        i for i in range(1, len(roles)) if roles[i] == BODY and _is_plain_subhead(i, lines, roles)
    ]
    plainly = frozenset(plain if len(plain) <= max(1.0, MOST_SUBHEADS * len(lines)) else ())
    for i in range(1, len(roles)):
        if roles[i] == BODY and (known[lines[i]] or i in plainly):
            roles[i] = HEADLINE


def _is_plain_subhead(i: int, lines: Sequence[str], roles: Sequence[str]) -> bool:
    """Say whether a short line in sentence case, without a stop, parts two longer paragraphs."""
    line, before = lines[i], lines[i - 1]
    if not line[0].isupper() or len(line) > LONGEST_PLAIN_SUBHEAD or FINAL_STOP.search(line):
        return False
    after = lines[i + 1] if i + 1 < len(lines) else ""
    return (
        len(after) >= SHORTEST_UNDER_SUBHEAD
        and FINAL_STOP.search(after) is not None
        and (SENTENCE_END.search(before) is not None or roles[i - 1] not in (BODY, HEADLINE))
    )


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
