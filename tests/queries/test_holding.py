"""Are quoted words found inside their sentence, and only if the sentence leaves them alone?"""

import pytest

from claims.queries.holding import held

STORED = "NATO countries hurriedly joined Washington to obstruct a political settlement"
KNOWN = f"An April 10 Xinhua editorial said: “{STORED}.” Xinhua News Agency"
LEAD = "“Following the outbreak of the military conflict, "


@pytest.mark.parametrize(
    "question",
    [
        f"“{STORED}”",
        f"“{STORED},” an April 10 Xinhua editorial said.",
        f"{LEAD}{STORED}, fan the flames and magnify regional conflict,” Xinhua said",
        f"{LEAD}{STORED}, fan the flames,” an April 10 Xinhua editorial said, apparently "
        "suggesting that a swift collapse was more favorable.",
        f'The Xinhua editorial said: "{STORED.upper()}".',
        f"“{STORED}; it fans the flames",
        STORED,
        f"{STORED}, fan the flames and magnify regional conflict.",
        f"Following the outbreak of the Russia-Ukraine conflict, {STORED}, fan the flames",
    ],
)
def test_words_are_found_where_they_stand(question: str) -> None:
    span = held(question, f"{STORED}.", KNOWN, "en")
    assert span is not None
    assert span.cut(question).casefold() == STORED.casefold()


@pytest.mark.parametrize(
    "question",
    [
        f"According to Putin, {STORED}.",
        f"Putin says, {STORED}.",
        f"It is a hoax, {STORED}.",
        f"Putin: {STORED}.",
        f"Not once, {STORED}.",
        f"{STORED}, apparently.",
        f"{STORED}, if you ask Putin.",
        f"{STORED}?",
        f"It is a hoax that Xinhua said “{STORED}”.",
        f"“{STORED},” Putin said.",
        f"“{STORED},” Xinhua never said.",
        f"“{STORED},” Xinhua denied.",
        f"“{STORED},” Xinhua allegedly said.",
        f"“Nobody believes it, {STORED},” Xinhua said.",
        f"“If the rumours are right, {STORED},” Xinhua said.",
        f"“{STORED}, perhaps,” Xinhua said.",
        f"“Have {STORED}?” Xinhua said.",
        f"“Some {STORED},” Xinhua said.",
        f"“{STORED} of the Balkan wars,” Xinhua said.",
        f"“{STORED.replace('obstruct', 'prevent')},” Xinhua said.",
        f"Putin replied to “the flames” that “{STORED}”.",
        f"Xinhua said on April 11: “{STORED}.”",
    ],
)
def test_words_that_are_touched_or_in_another_mouth_are_not(question: str) -> None:
    assert held(question, STORED, KNOWN, "en") is None


def test_a_few_words_are_no_quotation_of_ours() -> None:
    assert held("“The bridge fell,” Xinhua said.", "The bridge fell", KNOWN, "en") is None


def test_without_a_table_of_negations_nothing_is_vouched_for() -> None:
    assert held(f"“{STORED}”", STORED, KNOWN, "xx") is None
