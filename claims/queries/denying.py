"""Do the words around ours take them back?

A denial stands in the words that lead up to ours ("it is false that …", "Ash denied …"), in those
that follow ("… is a lie"), or in a short sentence beside them that points to them ("That is a
lie."). Two denials cancel each other. Negations anywhere else say nothing of our words.
"""

from __future__ import annotations

import re

from claims.analysis.languages.language import Language
from claims.analysis.normalization import fold

DENIED, DOUBTED = "denied", "doubted"

# What calls words untrue, true or doubtful, and what points to them, beyond the languages' own
# tables; own choice.
UNTRUE = frozenset(
    """false fake fakenews faked hoax joke joking kidding lie lies lied lying myth rumour rumor
    untrue wrong invented fabricated fabrication bogus nonsense debunked forged forgery fictitious
    falsch gelogen lüge erfunden faux fausse mensonge inventé inventée falso falsa mentira inventado
    inventada""".split()
)
TRUE = frozenset(
    """true truth case happened happen right correct accurate real genuine fact wahr richtig stimmt
    vrai vraie vérité verdad cierto verdade verdadeiro""".split()
)
DOUBTFUL = frozenset(
    """doubt doubts doubted doubtful dubious unproven unconfirmed unverified allegedly supposedly
    questionable implausible sceptical skeptical zweifel zweifelhaft angeblich doute douteux duda
    dudoso dúvida duvidoso""".split()
)
POINTERS = frozenset(
    """this that it these those following above quotation quote quotes statement claim claims story
    news report reports sentence words das dies dieses diese zitat behauptung ce cela ça cette c'est
    citation eso esto es esta cita isso isto essa citação""".split()
)
COPULAS = frozenset(
    """is are was were isn't aren't wasn't weren't has been ist sind war waren est sont était es son
    era é são""".split()
)
# Words of a sentence that only comments on another, and of one that needs no pointer to do so.
LONGEST_COMMENT = 10
SHORTEST_COMMENT = 3
# Words between ours and what governs them, and of what may follow ours and still speak of them.
NEAR_WORDS = 4
LONGEST_TRAIL = 12

WORD = re.compile(r"[\w'-]+")
LAST_WORD = re.compile(r"([\w'-]+)\s*$")
LEAD_END = re.compile(r"[\s\"':,(-]*$")
TRAIL_START = re.compile(r"^(?:[.!?,]?\")?[\s,]*")
CLAUSE_ENDS = re.compile(r"[.;!?,:]")


def around(before: str, after: str, language: Language) -> int:
    """Count the denials that govern words between `before` and `after`, in one sentence.

    >>> from claims.analysis import languages
    >>> around("It is not true that ", ".", languages.get("en"))
    1
    >>> around("It is not false that ", ".", languages.get("en"))
    2
    >>> around("I do not like rain, but ", " for ages.", languages.get("en"))
    0
    """
    return _leading(fold(before), language) + _trailing(fold(after), language)


def comment(sentence: str, language: Language) -> str:
    """Say whether a sentence next to ours denies it (`DENIED`), doubts it (`DOUBTED`) or neither.

    Only a short one that points to ours does; a question asks, and denies nothing. Two denials in
    it, as in "This is no lie", affirm.

    >>> from claims.analysis import languages
    >>> comment("That is a lie.", languages.get("en"))
    'denied'
    >>> comment("The fake passports were found.", languages.get("en"))
    ''
    """
    folded = fold(sentence)
    if "?" in folded or len(WORD.findall(folded)) > LONGEST_COMMENT:
        return ""
    is_short = len(WORD.findall(folded)) <= SHORTEST_COMMENT
    clauses = [WORD.findall(clause) for clause in CLAUSE_ENDS.split(folded)]
    pointing = [said for said in clauses if is_short or POINTERS & _plain(said)]
    if sum(_denials(said, language) for said in pointing) % 2:
        return DENIED
    return DOUBTED if any(DOUBTFUL & set(said) for said in pointing) else ""


def _plain(said: list[str]) -> set[str]:
    """Return the words without what an apostrophe adds: "that's" points as "that" does."""
    return {part for word in said for part in (word, word.split("'")[0])}


def _denials(said: list[str], language: Language) -> int:
    """Count denials; a bare negation is one only beside a word for truth or for saying."""
    direct = sum(word in UNTRUE or word in language.denials for word in said)
    negations = sum(word in language.negations for word in said)
    telling = TRUE | language.speech_cues | language.claim_cues
    return direct + negations if direct or telling & set(said) else 0


def _leading(before: str, language: Language) -> int:
    article = LAST_WORD.search(before)
    if article and article[1] in language.determiners - language.complementizers:
        before = before[: article.start()]  # belongs to our words
    gap = LEAD_END.search(before)
    cut = gap.start() if gap else len(before)
    said = WORD.findall(CLAUSE_ENDS.split(before[:cut])[-1])
    last = set(said[-NEAR_WORDS:])
    governs = set('":') & set(before[cut:]) or last & (language.complementizers | language.denials)
    return _denials(said, language) if governs else 0


def _trailing(after: str, language: Language) -> int:
    gap = TRAIL_START.match(after)
    cut = gap.end() if gap else 0
    said = WORD.findall(CLAUSE_ENDS.split(after[cut:])[0])
    if not said or len(said) > LONGEST_TRAIL:
        return 0
    if said[0] in COPULAS:
        comments = (UNTRUE | TRUE) & set(said[:NEAR_WORDS])
        return _denials(said, language) if comments else 0
    return _denials(said, language) if '"' in after[:cut] else 0
