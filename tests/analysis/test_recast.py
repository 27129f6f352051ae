"""Is what says the same by two turns (no and its opposite, passive and converse) known for it?"""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.analysis.differences import compare, compare_passages
from claims.analysis.findings import COSMETIC, REVERSES, Difference

EQUAL = Path(__file__).parent / "equal_sentences.txt"  # a sentence and the same in other words
SAME = [
    ("She did not rule out a fine.", "She said that a fine was possible."),
    ("The ministry has not ruled out fines.", "Fines by the ministry remain possible."),
    ("None of the cracks is wider than 3 cm.", "All the cracks are at most 3 cm wide."),
    ("The house did not owe him anything.", "The house owed him nothing."),
    ("Korvia received 84 prisoners from Lesk.", "Korvia was given 84 prisoners by Lesk."),
    ("Two people were killed when a wall fell.", "Two people died when a wall fell."),
    ("A brewery would not accept payment.", "A brewery refused to accept payment."),
    ("Schools reopen at 8 a.m. on Monday.", "Schools will reopen at 8 a.m. on Monday."),
    ("Built in 1958, the dam serves the city.", "Completed in 1958, the dam serves the city."),
    ("The dam is far from safe, he said.", "The dam is not safe, he said."),
    ("The dam is at risk, Orrell said.", "The dam is at risk, Chief Orrell said."),
    ("It fell two metres over the next day.", "It fell two metres during the next day."),
    ("They sail again when divers will have dived.", "They sail again after divers have dived."),
    ("“It fell,” said the nurse, Orla Fenwick.", "“It fell,” Orla Fenwick, the nurse, said."),
    ("He had been threatened by his creditors.", "He had been under threat from his creditors."),
    ("Surveyors employed by the council came.", "The council’s surveyors came."),
    ("It was not possible to find the cat.", "They could not find the cat."),
    ("It lies 12 miles from the coast.", "Some 19 kilometres part it from the coast."),
    ("None is wider than an inch, and no one left.", "All are at most 2.5 cm, and no one left."),
]  # fmt: skip
OTHER = [
    ("None of the cracks is wider than 3 cm.", "All the cracks are wider than 3 cm."),
    ("The house did not owe him anything.", "The house owed him something."),
    ("Korvia received 84 prisoners.", "Korvia gave 84 prisoners."),
    ("The house was sold in May.", "The house bought in May."),
    ("The rain was unlikely to return.", "The rain will return."),
    ("The mayor resigned on Monday.", "The mayor will resign on Monday."),
    ("A brewery would not accept payment.", "A brewery accepted payment."),
    ("He said that divers will have checked it.", "He said that divers have checked it."),
    ("Ash accused the nurse.", "The nurse accused Ash."),
    ("He had been threatened by his creditors.", "He had threatened his creditors."),
    ("It could pay for repairs.", "It could no longer pay for repairs."),
    ("It was possible to find the cat.", "They could not find the cat."),
    ("It lies 12 miles from the coast.", "Some 25 kilometres part it from the coast."),
    ("None is wider than an inch, and no one left.", "All are wider than 2.5 cm, and no one left."),
]


def told(original: str, derived: str) -> list[Difference]:
    """Return what weighs."""
    found = compare_passages(original, derived, "en").differences
    return [d for d in found if d.severity != COSMETIC]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_by_two_turns_weighs_nothing(one: str, other: str) -> None:
    assert told(one, other) == []
    assert told(other, one) == []


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_one_turn_alone_weighs(one: str, other: str) -> None:
    assert told(one, other)
    assert told(other, one)


def test_another_speaker_behind_another_cue_is_another_attribution() -> None:
    media = "Dozens were hurt, according to local media."
    assert [d.type for d in told(media, "Dozens were hurt, the ministry said.")] == [
        "attribution_changed"
    ]
    assert told(media, "Dozens were hurt, local media said.") == []


@pytest.mark.parametrize(
    ("planned", "done", "is_event"),
    [
        ("She is to visit the site.", "She visited the site.", True),
        ("They are being taken to a school.", "They were taken to a school.", True),
        ("They are taken to a school.", "They were taken to a school in the end.", False),
    ],
)
def test_what_was_to_be_done_is_done(planned: str, done: str, is_event: bool) -> None:
    types = {d.type for d in told(planned, done)}
    assert ("event_status_changed" in types) == is_event


TURNED = [
    ("The last guest stayed at noon.", "The last guest went at noon."),
    ("The gang feared the town.", "The town feared the gang."),
]
UNTURNED = [
    ("At noon he went in by the north door.", "At noon he entered by the north door."),
    ("Cash should be spent on the pier.", "The pier should get the cash."),
]


@pytest.mark.parametrize(("one", "other"), UNTURNED)
def test_a_light_verb_and_another_middle_turn_nothing(one: str, other: str) -> None:
    assert not any(d.severity == REVERSES for d in [*told(one, other), *told(other, one)])


@pytest.mark.parametrize(("one", "other"), TURNED)
def test_a_listed_opposite_and_a_kept_middle_turn_all(one: str, other: str) -> None:
    assert any(d.severity == REVERSES for d in told(one, other))


def test_silence_is_no_attribution() -> None:
    one, other = "The town waits. His office did not reply.", "The town waits."
    assert [d.type for d in told(one, other)] == ["deleted"]
    assert [d.type for d in told(one.replace("did not reply", "replied"), other)] != []


RECAST = [
    ("The hall burned down in May.", "In May fire destroyed the hall."),
    ("Seven firms bid for the site.", "Bids for the site came from seven firms."),
    ("Its roof was damaged by hail.", "Hail damaged its roof."),
    ("The council rejected the offer.", "The offer was turned down by the council."),
    ("Trains were late because of snow.", "Snow delayed trains."),
    ("The owner denies any guilt.", "Any guilt is denied by its owner."),
    ("Ten people saw the accident.", "The accident was witnessed by ten people."),
    ("A dog found the missing boy.", "The missing boy was found by a dog."),
    ("The firm has cut its prices.", "Its prices have been lowered by the firm."),
    ("Most guests came by boat.", "A boat brought most guests."),
    ("The vicar of Lisk wrote the song.", "The song is the work of the vicar of Lisk."),
]


def test_a_small_word_in_a_recast_sentence_weighs_in_a_plain_copy_only() -> None:
    one = "Half of those who live there came to the vote."
    other = "Some half of the inhabitants took part in the ballot."
    rows = [*RECAST, (one, other)]
    copy = ["\n\n".join(row[side] for row in rows) for side in (0, 1)]
    plain = ["\n\n".join([*(row[0] for row in RECAST), last]) for last in (one, other)]
    found = [
        [d for d in compare(*pair, "en").differences if d.derived and d.severity != COSMETIC]
        for pair in (copy, plain)
    ]
    weighty = [
        [d.derived.cut(pair[1]) for d in ds if d.derived]
        for ds, pair in zip(found, (copy, plain), strict=True)
    ]
    assert "Some" not in weighty[0]
    assert "Some" in weighty[1]


def test_a_text_of_equal_sentences_in_other_words_has_nothing_that_weighs() -> None:
    rows = [row.split(" | ") for row in EQUAL.read_text(encoding="utf-8").splitlines()]
    one, other = ("\n\n".join(row[side] for row in rows) for side in (0, 1))
    for pair in ((one, other), (other, one)):
        found = compare(*pair, "en").differences
        assert [d for d in found if d.severity != COSMETIC] == []
