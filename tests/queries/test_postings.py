"""The index gives exact scores, packed or not, and each entry once."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import pytest

from claims.models import Claim, LookupEntry, LookupTail, LookupTally, LookupTerm
from claims.queries import postings, weighing
from claims.queries.terms import asked
from claims.services import lookup_index
from tests import casework

AT = casework.T0
WORDS = ["bridge", "river", "tax", "mayor", "school", "vote", "train", "water", "wage", "fire"]


def stored(text: str, *, at: datetime = AT, language: str = "en", also: str = "") -> LookupEntry:
    """Store an entry with its terms."""
    entry = LookupEntry(
        claim=Claim.everything.create(text=text),
        text=text,
        also=also,
        language=language,
        terms="",
        added_at=at,
    )
    terms = lookup_index.weighed(entry)
    entry.save()
    lookup_index.add([entry], [terms])
    return entry


def many(count: int) -> list[LookupEntry]:
    """Store entries of chance words, the same each time."""
    dice = np.random.default_rng(7)
    return [stored(" ".join(dice.choice(WORDS, 1 + n % 7))) for n in range(count)]


def search(question: str, *, at: datetime = AT, language: str = "", most: int = 5) -> postings.Held:
    """Ask one question."""
    terms = asked(question, "en")
    return postings.Index([terms]).search([terms], at=at, language=language, most=most)[0]


def exact(question: str, entries: list[LookupEntry]) -> list[tuple[float, int]]:
    """Score every entry from its text alone."""
    terms = asked(question, "en")
    worths = postings.Index([terms]).worths(terms)
    scores = []
    for entry in entries:
        held = weighing.weigh(entry.text, entry.also, entry.language)
        sums = sum(
            worths.get(term, 0) * byte * weighing.FULL / 255
            for term, byte in zip(held.terms, held.weights, strict=True)
        )
        scores.append((round(-sums, 9), entry.pk))
    return sorted(one for one in scores if one[0])


@pytest.mark.parametrize("packed", [0, 40, 1_000])
def test_scores_are_exact_wherever_the_terms_lie(db: None, packed: int) -> None:
    entries = many(60)
    lookup_index.pack(most=packed, least=0)
    for question in ("The mayor of the river", "taxes and schools and fire", "train"):
        found = search(question, most=100)
        true = exact(question, entries)
        assert list(found.ids) == [pk for _, pk in true]
        assert list(found.scores) == pytest.approx([-score for score, _ in true], rel=1e-5)


@pytest.mark.parametrize("packed", [0, 7, 1_000])
def test_what_an_entry_shares_is_told_whole_wherever_its_terms_lie(db: None, packed: int) -> None:
    entries = {one.pk: one for one in [*many(20), stored("In 2019 the mayor had 5 schools")]}
    lookup_index.pack(most=packed, least=0)
    question = asked("the mayor of 2019, a school, a 7th train", "en")
    worths = postings.Index([question]).worths(question)
    found = search("the mayor of 2019, a school, a 7th train", most=100)
    for pk, worth, figures in zip(found.ids, found.worths, found.figures, strict=True):
        shared = worths.keys() & set(weighing.weigh(entries[pk].text, "", "en").terms)
        assert worth == pytest.approx(sum(worths[term] for term in shared))
        assert figures == ("2019" in shared)
    assert max(found.figures) == 1


def test_beyond_the_budget_the_commonest_words_are_left_out(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    heron = stored("A heron on the bridge, the river and the school")
    entries = [*many(60), heron]
    monkeypatch.setattr(postings, "BUDGET", 10)
    found = search("heron bridge river school", most=5)
    assert found.ids == (heron.pk,)
    assert 0 < found.scores[0] < -exact("heron bridge river school", entries)[0][0]


def test_the_best_that_are_live_are_found_behind_any_number_that_are_not(db: None) -> None:
    gone = [stored("bridge") for _ in range(12)]
    LookupEntry.objects.filter(pk__in=[one.pk for one in gone]).update(withdrawn_at=AT)
    live = [stored("bridge " + "word " * n) for n in range(1, 4)]
    assert search("bridge", most=2).ids == tuple(one.pk for one in live[:2])


def test_packing_moves_rows_and_loses_none(db: None) -> None:
    many(30)
    before = [search(word, most=100) for word in WORDS]
    rows = LookupTail.objects.count()
    assert lookup_index.pack(least=rows + 1) == 0
    assert lookup_index.pack(most=10, least=0) == 10
    assert lookup_index.pack(least=0) == rows - 10
    assert not LookupTail.objects.exists()
    assert [search(word, most=100) for word in WORDS] == before


def test_a_long_list_goes_on_in_a_new_row(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookup_index, "PART", 2)
    for _ in range(5):
        stored("bridge")
        lookup_index.pack(least=0)
    rows = LookupTerm.objects.filter(term="bridg").order_by("part")
    assert [(row.part, row.size) for row in rows] == [(0, 2), (1, 2), (2, 1)]
    assert len(search("bridges").ids) == 5


def test_tallies_become_one_row(db: None) -> None:
    LookupTally.objects.all().delete()
    lookup_index.count(entries=3, claims=2)
    lookup_index.count(entries=-1, claims=0)
    lookup_index.count(entries=0, claims=0)
    stored("bridge")
    lookup_index.pack(least=0)
    assert LookupTally.objects.count() == 1
    assert postings.tally() == (2, 2)


def test_time_and_language_are_kept(db: None) -> None:
    late = stored("bridge", at=AT + timedelta(days=1))
    german = stored("Brücke bridge", language="de-AT")
    assert search("bridge").ids == (german.pk,)
    assert set(search("bridge", at=AT + timedelta(days=2)).ids) == {late.pk, german.pk}
    assert search("bridge", language="de").ids == (german.pk,)
    assert search("bridge", language="fr").ids == ()
    late.withdrawn_at = AT + timedelta(days=3)
    late.save(update_fields=["withdrawn_at"])
    assert search("bridge", at=AT + timedelta(days=4)).ids == (german.pk,)


def test_what_else_leads_to_an_entry_counts(db: None) -> None:
    entry = stored("It fell.", also="Did the bridge fall?")
    assert search("bridge").ids == (entry.pk,)


def test_words_nobody_holds_find_nothing(db: None) -> None:
    stored("bridge")
    assert search("zeppelin").ids == ()
    assert postings.Index([]).search([], at=AT, most=5) == []
