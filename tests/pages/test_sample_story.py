"""Is the founding story in a fresh installation, whole and once?"""

import hashlib
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client

from claims.exceptions import Invalid
from claims.models import (
    Appearance,
    ArticleVersion,
    Claim,
    ClaimRelation,
    ClaimReview,
    Derivation,
    Difference,
    Evidence,
    Ledger,
    Source,
    Statement,
    Story,
    User,
    Verdict,
)
from claims.services import samples

FILES = {
    "seed_original.txt": "76d1a383d6631a797dcff1f3be07fff0c01a6b96d24daaa6d318e6a286dadab4",
    "seed_spun.txt": "a5806e91d1162d01b578fd5e231ab882bdb00e83f8593a4d77ec1b9896b095b2",
}
# As printed in the two texts: the sentences, their quotations, and the words that matter in them.
PRINTED = (
    "“Following the outbreak of the Russia-Ukraine military conflict, NATO countries hurriedly "
    "joined Washington to obstruct a political settlement, fan the flames and magnify regional "
    "conflict, provide Ukraine with money and weapons, and pummel Russia with sweeping and "
    "indiscriminate sanctions,” an April 10 Xinhua editorial said, apparently suggesting that a "
    "swift Ukrainian collapse and territorial concessions to Putin were more favorable outcomes "
    "than a protracted European war that would also impact the Chinese economy."
)
FLIPPED = (
    "“Following the outbreak of the Russia-Ukraine military conflict, NATO nations urgently need "
    "to work with Washington to prevent a political solution, to ignite the flames, to escalate "
    "the regional conflict, to provide Ukraine with money and weapons, and to impose tough and "
    "blind sanctions on Russia,” the Xinhua editorial said in a statement on April 10."
)
SAME = (
    PRINTED,
    PRINTED[: PRINTED.index(", apparently")],
    PRINTED[: PRINTED.index("”") + 1],
    PRINTED[1 : PRINTED.index("”")],
    "NATO countries hurriedly joined Washington to obstruct a political settlement",
)
OTHER = (
    FLIPPED,
    FLIPPED[: FLIPPED.index("”") + 1],
    FLIPPED[1 : FLIPPED.index("”")],
    "NATO nations urgently need to work with Washington to prevent a political solution",
)

pytestmark = pytest.mark.usefixtures("sample_story")


@pytest.mark.parametrize("name", FILES)
def test_the_texts_are_the_founding_texts_byte_for_byte(name: str) -> None:
    raw = (samples.FOLDER / name).read_bytes()
    assert hashlib.sha256(raw).hexdigest() == FILES[name]
    held = ArticleVersion.everything.get(sha256=FILES[name])
    assert bytes(held.raw.content) == raw
    assert held.text.encode() == raw


def test_a_second_load_changes_nothing(sample_story: Story) -> None:
    before = Ledger.objects.count()
    again = samples.load()
    assert again == (sample_story, False)
    assert Ledger.objects.count() == before
    assert Story.everything.count() == 1


def test_the_command_says_what_it_found(
    sample_story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("load_sample")
    assert (
        capsys.readouterr().out == f"Already there: the sample story, number {sample_story.pk}.\n"
    )


def test_every_screen_has_something_to_show() -> None:
    states = set(ClaimReview.everything.values_list("state", flat=True))
    assert states == {"draft", "in_review", "published"}
    assert 3 <= Claim.everything.count() <= 5
    assert set(Appearance.everything.values_list("status", flat=True)) >= {"suggested", "confirmed"}
    assert Derivation.everything.get().status == "confirmed"
    assert Derivation.everything.get().kind == "paraphrase"
    assert ClaimRelation.everything.filter(status="confirmed").exists()
    severities = set(Difference.everything.values_list("severity", flat=True))
    assert severities == {"cosmetic", "substantive", "reverses-meaning"}
    assert Statement.everything.filter(speaker__isnull=False).exists()


def test_everything_is_marked_as_sample() -> None:
    for kind in (Story, Claim, Source):
        assert not kind.everything.filter(is_sample=False).exists()
    assert not ArticleVersion.everything.filter(article__is_sample=False).exists()


def test_no_publisher_is_invented() -> None:
    assert not ArticleVersion.everything.filter(article__publisher__isnull=False).exists()
    assert not ArticleVersion.everything.filter(article__urls__isnull=False).exists()
    words = " ".join(version.text for version in ArticleVersion.everything.all())
    for source in Source.everything.all():
        names = [source.name, *source.aliases.values_list("name", flat=True)]
        assert any(name in words for name in names), source


def test_the_made_up_people_can_do_nothing_any_more() -> None:
    people = User.objects.all()
    assert people
    for person in people:
        assert not person.is_active
        assert not person.is_staff
        assert not person.has_usable_password()
        assert person.shown_name.startswith("Sample ")


def test_the_one_verdict_rests_on_words_of_the_original() -> None:
    verdict = Verdict.objects.get()
    assert verdict.author_name != verdict.second_reader_name
    assert verdict.rating is not None
    assert verdict.rating.scale.code == "quotation"
    anchors = [row.anchor for row in Evidence.objects.filter(citations__verdict=verdict)]
    assert FILES["seed_original.txt"] in {anchor.version.sha256 for anchor in anchors if anchor}
    for anchor in anchors:
        assert anchor is not None
        assert anchor.version.text[anchor.start : anchor.end] == anchor.exact


def test_no_verdict_crosses_to_the_altered_sentence() -> None:
    claim = Verdict.objects.get().review.claim
    altered = Appearance.everything.get(
        claim=claim, statement__version__sha256=FILES["seed_spun.txt"], status="confirmed"
    )
    assert (altered.relation, altered.fidelity) == ("contradicts", "altered")
    assert not altered.carries_verdict


def test_a_place_must_be_the_only_one() -> None:
    assert samples.place("one two one", "two").cut("one two one") == "two"
    for words in ("one", "three"):
        with pytest.raises(Invalid):
            samples.place("one two one", words)


def first_match(client: Client, question: str) -> dict[str, Any]:
    answer = client.post(
        "/api/v1/lookup", {"text": question}, content_type="application/json"
    ).json()
    match: dict[str, Any] = answer["results"][0]["matches"][0]
    return match


@pytest.mark.parametrize("question", SAME)
def test_the_sentence_as_printed_is_answered_with_its_verdict(
    client: Client, question: str
) -> None:
    match = first_match(client, question)
    assert match["relation"] == "same"
    assert match["claim"]["id"] == Verdict.objects.get().review.claim_id
    assert match["verdict"]["label"] == "Quoted accurately"


@pytest.mark.parametrize("question", OTHER)
def test_the_flipped_sentence_is_answered_as_another_with_the_words(
    client: Client, question: str
) -> None:
    match = first_match(client, question)
    assert match["relation"] in {"altered", "contradicts"}
    assert match["claim"]["id"] == Verdict.objects.get().review.claim_id
    theirs = " ".join(d["claim"]["exact"] for d in match["differences"] if d["claim"])
    asked = " ".join(d["query"]["exact"] for d in match["differences"] if d["query"])
    assert "hurriedly" in theirs
    assert "urgently" in asked


@pytest.mark.parametrize("sentence", [*SAME, *OTHER])
def test_the_questions_are_the_texts_own_words(sentence: str) -> None:
    texts = [(samples.FOLDER / name).read_text(encoding="utf-8") for name in FILES]
    assert [sentence in text for text in texts] == [sentence in SAME, sentence in OTHER]
