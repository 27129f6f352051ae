"""What does a lookup answer with? Questions, entries found, and matches with their differences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from claims.analysis.spans import Span
from claims.models import Appearance, Claim, LookupEntry, Verdict
from claims.queries.closeness import EVEN_CHANCE, NEAR, NEAR_AGAINST_MEANING, Nearest

SAME, ALTERED, CONTRADICTS, RELATED = "same", "altered", "contradicts", "related"
JUDGED = ("attribution", "content")
ON_ATTRIBUTION = "The verdict is on who said these words, not on whether they are true."


class Place(NamedTuple):
    """Words at a place: half-open, in code points."""

    start: int
    end: int
    exact: str


class WordDifference(NamedTuple):
    """One typed change between the words asked for and the words checked."""

    type: str
    severity: str
    query: Place | None
    claim: Place | None


class TermShare(NamedTuple):
    """A term that question and entry share, and what it adds to the entry's words score.

    `worth`: how much it tells, by how rare it is; `weight`: how much of the entry it is, 0..2.2;
    `adds`: the one times the other.
    """

    term: str
    worth: float
    weight: float
    adds: float


class Explanation(NamedTuple):
    """Why a match has its score: 1 / (1 + exp(-sum of measure times weight)).

    `words` is the sum of what its terms add, best first; a measure that is not known is None and
    has no weight. `words_equal`: the words are those asked for but for looks, so that the match's
    score is 1 whatever came out here.
    """

    words: float
    terms: tuple[TermShare, ...]
    measures: Mapping[str, float | None]
    weights: Mapping[str, float]
    score: float
    words_equal: bool


@dataclass(frozen=True, slots=True)
class Match:
    """A published claim that a question comes near to.

    `relation` is `same`, `altered`, `contradicts` or `related`. `text` is what the differences
    point into on the claim's side: the claim's words, or those of `appearance`. `query` is the part
    of the question meant. `claim_text` is the claim as the verdict words it. Only when
    `verdict_applies` is the verdict one on the words asked for. `is_report`: the verdict is on
    who said what, not on whether it is true; `is_attributed`: the question has somebody say it.
    """

    score: float
    relation: str
    claim: Claim
    claim_text: str
    verdict: Verdict | None
    needs_reaffirmation: bool
    verdict_applies: bool
    is_report: bool
    is_attributed: bool
    appearance: Appearance | None
    text: str
    query: Place
    differences: tuple[WordDifference, ...]
    explanation: Explanation | None = None

    @property
    def is_answer(self) -> bool:
        """Whether whoever asked may take this for what he asked about."""
        return self.relation in (SAME, CONTRADICTS) or self.score >= EVEN_CHANCE

    @property
    def claimant(self) -> str | None:
        """Who claimed it, as the verdict was published; None if nobody was named."""
        if self.verdict is not None:
            return self.verdict.claimant_name or None
        return self.claim.claimant.name if self.claim.claimant else None

    @property
    def claim_date(self) -> date | None:
        """When it was claimed, as the verdict was published."""
        return (self.verdict or self.claim).claim_date

    @property
    def language(self) -> str:
        """The language of `claim_text`."""
        return (self.verdict or self.claim).language

    @property
    def verdict_on(self) -> str:
        """What a verdict is on: who said what, or the thing itself."""
        return JUDGED[0] if self.is_report else JUDGED[1]

    @property
    def note(self) -> str | None:
        """What keeps a verdict on a quotation from being read as one on what was quoted."""
        return ON_ATTRIBUTION if self.is_report and self.verdict else None


class Found(NamedTuple):
    """An entry, the part of the question nearest to it, and how sure it is that it is meant.

    `number` tells which question of the search found it, `by_meaning` whether its meaning is known.
    """

    entry: LookupEntry
    nearest: Nearest
    score: float
    number: int = 0
    by_meaning: bool = False

    @property
    def is_near(self) -> bool:
        """Whether its words are so like those asked for that both are about the same matter."""
        is_doubted = self.by_meaning and self.score < EVEN_CHANCE
        return self.nearest.score >= (NEAR_AGAINST_MEANING if is_doubted else NEAR)


class Question(NamedTuple):
    """What was asked, and where its sentences stand.

    `speaker` is who is said to have said it ('': nobody); in a whole article, only what the article
    puts into no other mouth.
    """

    text: str
    sentences: Sequence[Span] = ()
    speaker: str = ""
    is_article: bool = False

    def beside(self, window: Span) -> list[Span]:
        """Return where the sentences before and after a part of the question stand."""
        before = [one for one in self.sentences if one.end <= window.start][-1:]
        after = [one for one in self.sentences if one.start >= window.end][:1]
        return [*before, *after]
