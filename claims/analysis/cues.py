"""Which word of a sentence is a cue of saying, and how much may it govern?

A strong cue takes a bare clause ("she said it fell"), a weaker one needs "that" or a quotation, the
weakest ("he called it") only a quotation. A form that may be a noun as well ("the report") is
judged by its neighbours.
"""

from __future__ import annotations

from claims.analysis.clauses import COMMA, FrameReader, Range
from claims.analysis.languages.language import either

LONGEST_FINDINGS = 8  # items from the results to the end of what is said of them
POSSESSIVES = frozenset({"'s", "’s"})


def strength_of(reader: FrameReader, i: int) -> int:
    """Return 3 for a cue that takes a bare clause, 2 with "that", 1 with marks only, 0."""
    if not 0 <= i < len(reader.items):
        return 0
    item = reader.items[i]
    strength = reader.strengths.get(item.norm, 0)
    if strength == 0 or not item.is_word or (item.is_name and i > 0 and not reader.headline):
        return 0
    if not _is_verb(reader, i) or _lacks_back(reader, i):
        return 0
    after_preposition = reader.norm(i - 1) in reader.language.prepositions
    return min(strength, 2) if after_preposition else strength


def _lacks_back(reader: FrameReader, i: int) -> bool:
    """Say whether a verb that answers only with "back" stands without: "shot the bear"."""
    language = reader.language
    return reader.norm(i) in language.back_cues and reader.norm(i + 1) not in language.back


def _is_verb(reader: FrameReader, i: int) -> bool:
    """Rule out the noun: "the report", "his claims", "of notes", "state media"."""
    before = reader.norm(i - 1)
    norm = reader.norm(i)
    if before in reader.language.infinitives and reader.norm(i - 2) in reader.language.refusals:
        return False
    if norm in reader.language.quoting_only:
        return True
    if before in reader.language.determiners and before not in reader.language.also_subjects:
        return False
    if (
        before in reader.language.prepositions
        or before in reader.language.belonging
        or before in POSSESSIVES
    ):
        return is_gerund(reader, norm)
    following = reader.norm(i + 1)
    if norm in reader.language.base_cues and not _may_precede_base(reader, i - 1):
        apposed = before == COMMA and following in reader.language.complementizers
        return apposed and i > 1  # "The authors, of Rome, report that"
    if norm.endswith("s") and reader.language.number_words.get(before, 0) > 1:
        return False  # "in four states"
    nominal = norm.endswith("s") or norm in reader.language.base_cues
    if nominal and (reader.is_finite(i + 1) or following in reader.language.topics):
        return False
    if nominal and _heads_list(reader, i + 1):
        return False
    if following in reader.language.finite and following in reader.language.auxiliaries:
        return False
    return i > 0 or reader.language.drops_subject or is_gerund(reader, norm)


def _heads_list(reader: FrameReader, comma: int) -> bool:
    """Say whether what a noun stands for follows its comma: "questions, including"."""
    after = reader.norm(comma + 1)
    return (
        reader.norm(comma) == COMMA and is_gerund(reader, after) and after not in reader.strengths
    )


def _may_precede_base(reader: FrameReader, i: int) -> bool:
    """Say whether a verb without ending may follow: "they report", "to claim"."""
    norm = reader.norm(i)
    return (
        norm.endswith(("s", *reader.language.adverb_endings))
        or norm in reader.language.modals
        or norm in reader.language.pronouns
        or norm in reader.language.before_base
        or _ends_findings(reader, i)
    )


def _ends_findings(reader: FrameReader, i: int) -> bool:
    """Say whether many results end there: "data", "e-mails seen by the Post", "tests on Monday"."""
    language = reader.language
    low = max(-1, i - LONGEST_FINDINGS)
    described = either(language.origins, language.prepositions)
    led = False
    for k in range(i, low, -1):
        if not reader.items[k].is_word:
            return False
        if reader.norm(k) in language.findings:
            return k == i or led
        led = led or reader.norm(k) in described
    return False


def is_gerund(reader: FrameReader, norm: str) -> bool:
    """Say whether a word has the form of a participle or gerund: "saying"."""
    return len(norm) > 5 and norm.endswith(reader.language.gerund_endings)


def verb_start(reader: FrameReader, cue: int, low: int) -> int:
    """Return where the cue begins with its auxiliaries and adverbs: "has also said"."""
    while cue > low and is_between(reader, cue - 1):
        cue -= 1
    return cue


def is_between(reader: FrameReader, i: int) -> bool:
    """Say whether a word may stand between subject and cue: "has", "also", "openly"."""
    norm = reader.norm(i)
    if not reader.items[i].is_word or (reader.items[i].is_name and i > 0):
        return False
    adverb = norm.endswith(reader.language.adverb_endings) and not reader.items[i].is_name
    nouns = either(reader.language.speaker_nouns, reader.language.institutions)
    return norm in reader.language.auxiliaries or (adverb and norm not in nouns)  # gouvernement


def is_passive(reader: FrameReader, cue: int) -> bool:
    """Say whether the cue is passive: "was told", "is said"."""
    j = cue - 1
    told = reader.norm(cue) in reader.language.addressing
    if told and reader.norm(j) == COMMA and reader.norm(cue + 1) in reader.language.topics:
        return True  # "Ash, told of it, smiled"
    while j >= 0 and is_between(reader, j):
        if reader.norm(j) in reader.language.passives:
            return not is_gerund(reader, reader.norm(cue))
        j -= 1
    return False


def tells_findings(reader: FrameReader, speaker: Range) -> bool:
    """Say whether results speak, after which "show" takes a bare clause."""
    return any(reader.norm(i) in reader.language.findings for i in range(*speaker))
