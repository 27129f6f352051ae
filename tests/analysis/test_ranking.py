"""Is what asks to be checked ranked above what does not?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise

import pytest

from claims.analysis.checkworthiness import checkworthiness, features
from claims.analysis.detection import LEAST_CHECKWORTHY, analyze
from claims.analysis.languages import CODES, get
from claims.analysis.languages.worth import CLASSES, Worth, WorthWords, worth_words
from claims.analysis.paragraphs import paragraphs
from claims.analysis.quotemarks import pair_marks
from claims.analysis.ranking import Ranking
from claims.analysis.segmentation import segment
from claims.analysis.spans import Span
from claims.analysis.tokens import words
from claims.analysis.worth_weights import WEIGHTS
from tests.benchmarks.ranking import average_precision, score_of
from tests.tables.worth import AGAINST, LABELS


def worth(sentence: str, code: str = "en") -> float:
    """Score one sentence by itself."""
    return checkworthiness(words(sentence), get(code))


# The first of each pair is worth more of a checker's time than the second.
PAIRS = [
    ("en", "The bill bans smoking in 14 states.", "The bill may come up one day."),
    ("en", "Lead in water harms the brains of children.", "The mayor met the pastor on Sunday."),
    ("en", "Rents rose twice as fast as wages.", "Rents are a shame, she feels."),
    ("en", "The clinic closed because of a leak.", "The clinic is where we met."),
    ("en", "Police arrested 40 people.", "Police are our friends."),
    ("en", "Most farms lost half of their water.", "Ann Ash and Bob Birch met Cy Cole in Rome."),
    ("en", "The tax raised 9 million euros.", "Should the tax go?"),
    ("en", "The study found lead in most wells.", "The striker scored in the second half."),
    ("de", "Die Arbeitslosigkeit stieg um 9 Prozent.", "Sie feierten und dankten allen Gästen."),
    ("es", "El desempleo aumentó un 9 por ciento.", "La actriz saludó a todos en el estreno."),
    ("fr", "Le chômage a augmenté de 9 pour cent.", "Il faut espérer que cela ira bien demain."),
    ("pt", "O desemprego aumentou 9 por cento.", "A cantora agradeceu aos fãs no festival."),
]


@pytest.mark.parametrize(("code", "high", "low"), PAIRS)
def test_worth(code: str, high: str, low: str) -> None:
    assert worth(high, code) > worth(low, code)


# A sentence, a feature of it and how often it counts.
COUNTED = [
    ("It killed 3 and hurt 40.", "harm", 1),
    ("It killed 3 and hurt 40.", "number", 2),
    ("He was born on 4 May 2021.", "number", 0),
    ("It was about 9 percent.", "approximate", 1),
    ("“It fell,” he said.", "marks", 1),
    ("It fell, he said.", "marks", 0),
    ("Floods, fires, wars and riots kill.", "harm", 3),
    ("We saw it fall", "ended", 0),
    ("We saw it fall.", "ended", 1),
    ("Ann Ash", "short", 1),
]


@pytest.mark.parametrize(("sentence", "name", "count"), COUNTED)
def test_features(sentence: str, name: str, count: int) -> None:
    assert features(words(sentence), get("en"))[name] == count


def test_capitals_say_nothing_where_all_nouns_have_them() -> None:
    text = "Der Hund und die Katze"
    assert features(words(text), get("de"))["names"] == 0
    assert features(words(text), get("en"))["names"] > 0


def test_each_feature_has_a_weight_of_its_sign() -> None:
    assert list(features((), get("en"))) == list(WEIGHTS)
    assert all((weight <= 0) == (name in AGAINST) or not weight for name, weight in WEIGHTS.items())


@pytest.mark.parametrize("code", CODES)
def test_a_language_fills_all_classes(code: str) -> None:
    table = get(code).worth
    assert [name for name in CLASSES if not getattr(table, name).split()] == []


def test_a_language_without_words_is_ranked_by_figures() -> None:
    assert worth("Цены выросли на 9.", "ru") > worth("Цены выросли.", "ru")


def test_the_longest_beginning_counts_and_a_whole_word_before_it() -> None:
    table = WorthWords(Worth(harm="kill* killer", public="killjoy*", deed="killer"))
    assert table["kills"] == ("harm",)
    assert table["killjoys"] == ("public",)
    assert table["killer"] == ("harm", "deed")
    assert worth_words(get("en").worth) is worth_words(get("en").worth)


QUOTED = (
    "Ann Ash spoke in Rome. “Prices rose by 9 percent in 2020. What a day!” she said. Cy met Bob."
)


def ranked(text: str) -> Ranking:
    """Rank the sentences of an English text."""
    pairs = pair_marks(text, paragraphs(text)).pairs
    return Ranking(segment(text), words(text), pairs, get("en"))


def test_a_statement_has_the_mean_score_of_its_sentences() -> None:
    ranking = ranked(QUOTED)
    first, second = ranking.segments[1].span, ranking.segments[2].span
    both = ranking.score_of([Span(first.start, second.end)])
    low, high = sorted((ranking.score(1), ranking.score(2)))
    assert low < both < high
    assert ranking.score_of([Span(first.start + 1, first.end - 3)]) == ranking.score(1)
    assert ranking.score_of([]) == 0


def test_a_sentence_inside_marks_counts_as_quoted() -> None:
    ranking = ranked(QUOTED)
    assert [ranking.features(i)["marks"] for i in range(len(ranking.segments))] == [0, 1, 1, 0]


def scores(text: str) -> Iterator[tuple[str, float]]:
    """Give the words and score of each statement."""
    for statement in analyze(text, "en").statements:
        yield statement.contents[0].cut(text), statement.checkworthiness


def test_every_sentence_with_a_claim_makes_a_statement() -> None:
    text = "The river rose. Most wells ran dry in May. Who knows? The law bans all pumps."
    found = dict(scores(text))
    assert list(found) == ["Most wells ran dry in May.", "The law bans all pumps."]
    assert all(score >= LEAST_CHECKWORTHY for score in found.values())


RANKED = [
    ([(0.9, True), (0.5, False)], 1.0),
    ([(0.9, False), (0.5, True)], 0.5),
    ([(0.5, True), (0.5, False)], 0.5),
    ([(0.9, True), (0.5, False), (0.1, True)], (1 + 2 / 3) / 2),
]


@pytest.mark.parametrize(("pairs", "expected"), RANKED)
def test_average_precision(pairs: list[tuple[float, bool]], expected: float) -> None:
    assert average_precision(pairs) == pytest.approx(expected)


def test_a_sentence_has_the_score_of_what_overlaps_it_most() -> None:
    statements = analyze(QUOTED, "en").statements
    quoted = next(s for s in statements if s.form == "direct_quote")
    assert score_of(Span(24, 57), statements) == quoted.checkworthiness
    assert score_of(Span(0, 0), statements) == 0


def test_labels_are_places_in_order() -> None:
    labels = json.loads(LABELS.read_text(encoding="utf-8"))
    for places in labels.values():
        assert all(start < end and label in (0, 1, 2) for start, end, label in places)
        assert all(one[1] <= other[0] for one, other in pairwise(places))
