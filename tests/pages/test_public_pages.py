"""What does a reader see of the sample story, and what not?"""

import json
import re
from html import unescape
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims.models import Article, ArticleVersion, Claim, Derivation, Source, Story, Verdict
from tests.pages.test_sample_story import FLIPPED, PRINTED

pytestmark = pytest.mark.usefixtures("sample_story")


def published() -> Claim:
    claim: Claim = Claim.objects.get()
    return claim


def addresses() -> dict[str, str]:
    """Name every public page of the sample story."""
    pages = {
        "home": "/",
        "claim": f"/claims/{published().pk}",
        "story": f"/stories/{Story.objects.get().pk}",
        "compare": f"/compare/{Derivation.objects.get().pk}",
        "found": "/lookup?q=NATO+countries+hurriedly+joined+Washington",
    }
    pages |= {f"article {row.pk}": f"/articles/{row.pk}" for row in Article.objects.all()}
    pages |= {f"source {row.name}": f"/sources/{row.pk}" for row in Source.objects.all()}
    return pages


def words(client: Client, address: str) -> str:
    """Fetch a page and return what a reader sees, in one line."""
    response = client.get(address)
    assert response.status_code == 200, address
    page = response.content.decode()
    body = page[page.index("<body") :]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", body)))


def test_every_page_with_sample_objects_says_so(client: Client) -> None:
    for address in addresses().values():
        assert "Sample data:" in words(client, address), address


def test_the_claim_page_tells_the_whole_verdict(client: Client) -> None:
    seen = words(client, addresses()["claim"])
    verdict = Verdict.objects.get()
    for part in (
        published().text,
        "Xinhua News Agency",
        "10 Apr 2022",
        "Quoted accurately",
        "Value 5 on a scale from 1 (worst) to 5 (best)",
        "Sample editor",
        "Sample second reader",
        "First verdict",
        "Evidence",
        "Judged on the two texts of this story alone",
        verdict.rationale.splitlines()[-1],
    ):
        assert part in seen, part


def test_fidelity_stands_apart_from_the_verdict(client: Client) -> None:
    seen = words(client, addresses()["claim"])
    carried, apart = seen.split("Where it appears in changed words")
    assert "Fidelity: word for word" in carried
    assert "Meaning: says the same" in carried
    assert "The verdict above does not extend to these passages." in apart
    assert "Fidelity: altered" in apart
    assert "Meaning: says something incompatible" in apart
    assert "Quoted accurately" not in apart.split("History")[0]


def test_the_words_that_differ_are_marked_on_both_sides(client: Client) -> None:
    page = client.get(addresses()["claim"]).content.decode()
    sides = page[page.index('class="sides"') :]
    marked = re.findall(r'<mark class="(substantive|reverses-meaning)">([^<]+)</mark>', sides)
    text = " ".join(unescape(found) for _, found in marked)
    assert "hurriedly joined" in text
    assert "urgently need to work with" in text
    assert ("reverses-meaning" in [tone for tone, _ in marked]) is True


def test_the_mark_up_agrees_with_the_page(client: Client) -> None:
    page = client.get(addresses()["claim"]).content.decode()
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    document = json.loads(script)
    seen = words(client, addresses()["claim"])
    assert document["@type"] == "ClaimReview"
    assert document["claimReviewed"] == published().text
    rating = document["reviewRating"]
    assert f"Value {rating['ratingValue']} on a scale from {rating['worstRating']}" in seen
    assert rating["alternateName"] in seen
    assert document["itemReviewed"]["author"]["name"] in seen
    named = [work["headline"] for work in document["itemReviewed"]["appearance"]]
    assert named == [
        "Siding With Russia, China Says NATO Should Stop ‘Confrontational Approach’"
    ], "the altered copy is no appearance of the claim"
    assert document["url"] in page


def test_an_article_page_holds_its_text_unchanged_with_marks(client: Client) -> None:
    for version in ArticleVersion.objects.all():
        page = client.get(f"/articles/{version.article_id}").content.decode()
        body = page[page.index('<article class="text"') : page.index("</article>")]
        body = re.sub(r'<span class="refs">.*?</span>', "", body[body.index(">") + 1 :])
        assert unescape(re.sub(r"<[^>]+>", "", body)) == version.text
        tone = "carried" if "hurriedly joined" in version.text else "contradicts"
        assert re.search(rf'<mark class="{tone}"[^>]*>NATO (?:countries|nations) ', body)


def test_the_comparison_holds_both_texts_whole(client: Client) -> None:
    derivation = Derivation.objects.get()
    page = client.get(addresses()["compare"]).content.decode()
    for side, version in (("Original", derivation.original), ("Made from it", derivation.derived)):
        cells = re.findall(rf'data-side="{side}">(.*?)</div>', page, re.DOTALL)
        plain = unescape(re.sub(r"<[^>]+>", "", "".join(cells)))
        for line in version.text.split():
            assert line in plain


def test_the_story_page_says_who_came_from_whom(client: Client) -> None:
    seen = words(client, addresses()["story"])
    assert "is a rewrite of Siding With Russia" in seen
    assert "publisher not known" in seen
    assert published().text in seen


def test_nothing_unpublished_can_be_seen(client: Client) -> None:
    drafts = Claim.everything.filter(public_at=None)
    assert drafts
    for address in addresses().values():
        seen = words(client, address)
        for claim in drafts:
            assert claim.text not in seen, address
    absent = client.get("/claims/999999")
    for claim in drafts:
        hidden = client.get(f"/claims/{claim.pk}")
        assert (hidden.status_code, hidden.content) == (404, absent.content)


def test_lookup_gives_the_verdict_only_to_the_same_words(client: Client) -> None:
    no_verdict = "It is no verdict on the words you asked about."
    same = words(client, "/lookup?" + urlencode({"q": PRINTED}))
    assert "Says the same as a claim we checked" in same
    assert "Quoted accurately" in same
    assert no_verdict not in same
    other = words(client, "/lookup?" + urlencode({"q": FLIPPED}))
    assert "Says something incompatible with a claim we checked" in other
    assert no_verdict in other
    page = client.get("/lookup", {"q": FLIPPED}).content.decode()
    marked = " ".join(re.findall(r'<mark class="[a-z-]+">([^<]+)</mark>', page))
    assert "hurriedly" in marked
    assert "urgently" in marked


def test_lookup_says_what_was_searched_when_it_finds_nothing(client: Client) -> None:
    seen = words(client, "/lookup?q=The+recipe+asks+for+two+cups+of+rye+flour")
    assert "We found no checked claim that says this." in seen
    assert "That does not mean it is true, and it does not mean it is false" in seen
    assert "Searched 1 published claim," in seen


@pytest.mark.parametrize("question", ["", " ", "?", "a" * 2001, "'\"><script>", "🧵" * 500, "لا"])
def test_any_question_gets_an_answer(client: Client, question: str) -> None:
    response = client.get("/lookup", {"q": question})
    assert response.status_code == (400 if len(question) > 2000 else 200)
    assert b"<script>" not in response.content


@pytest.mark.parametrize("query", ["q=%00", "q=a%00b", "q=%ff", "q=%ed%a0%80", "%00=1"])
def test_a_question_that_is_no_text_is_refused(client: Client, query: str) -> None:
    response = client.get(f"/lookup?{query}")
    assert response.status_code == 400
    assert b"<h1>" in response.content


@pytest.mark.parametrize("number", ["0", "9999999999", "١", "1x", "", "-1"])
def test_a_version_that_is_not_there_is_not_found(client: Client, number: str) -> None:
    article = Article.objects.first()
    assert article is not None
    assert client.get(f"/articles/{article.pk}", {"version": number}).status_code == 404


@pytest.mark.parametrize("kind", ["claims", "stories", "articles", "sources", "compare"])
@pytest.mark.parametrize("id", ["0", "99999999999999999999", "٣", "x", "-1"])
def test_an_id_that_is_none_is_not_found(client: Client, kind: str, id: str) -> None:
    assert client.get(f"/{kind}/{id}").status_code == 404


def test_pages_carry_a_strict_policy_and_no_cookie(client: Client) -> None:
    for address in addresses().values():
        response = client.get(address)
        policy = response["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert not response.cookies
        assert not re.search(
            r'(?:src|href|action)="(?:https?:)?//',
            response.content.decode().replace('<link rel="canonical" href="http', ""),
        ), address


def test_a_page_that_has_not_changed_is_not_sent_again(client: Client) -> None:
    for address in addresses().values():
        if address.startswith("/lookup"):
            assert client.get(address)["Cache-Control"] == "no-store"
            continue
        first = client.get(address)
        assert int(re.search(r"max-age=(\d+)", first["Cache-Control"]).group(1)) <= 60  # type: ignore[union-attr]
        again = client.get(address, headers={"If-None-Match": first["ETag"]})
        assert (again.status_code, again.content) == (304, b""), address


def test_pages_are_read_only(client: Client) -> None:
    for address in addresses().values():
        assert client.post(address).status_code == 405
        head = client.head(address)
        assert (head.status_code, head.content) == (200, b"")
        assert int(head["Content-Length"]) > 1000


# Measured; a page that lists asks no more the longer its lists are.
QUERIES = {"home": 2, "claim": 16, "story": 7, "compare": 9, "found": 9}


@pytest.mark.parametrize("name", QUERIES)
def test_a_page_takes_a_few_queries(client: Client, name: str) -> None:
    address = addresses()[name]
    with CaptureQueriesContext(
        connection,
    ) as taken:
        client.get(address)
    assert len(taken) <= QUERIES[name], [query["sql"][:120] for query in taken]
