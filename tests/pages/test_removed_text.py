"""Is a text whose words were lawfully removed shown as removed?"""

from django.db import connections
from django.test import Client

from tests import casework, factories


def test_a_removed_text_is_shown_as_removed(client: Client, committed_db: str) -> None:
    """The words go by the owner's hand alone; the program has no right to take them."""
    verdict = casework.published()
    version = verdict.texts.get().version
    casework.version("It says something else now.", of=version.article)
    with connections["owner"].cursor() as owner:
        owner.execute("ALTER TABLE claims_versiontext DISABLE TRIGGER USER")
        owner.execute("DELETE FROM claims_versiontext WHERE version_id = %s", [version.pk])
    here = f"/articles/{version.article_id}"
    for address in (here, f"{here}?version=1"):
        page = client.get(address)
        assert page.status_code == 200
        assert "The words of this version were removed." in page.content.decode()
        assert version.sha256 in page.content.decode()
    assert client.get(f"/claims/{verdict.review.claim_id}").status_code == 200
    told = client.get(f"/api/v1{here}/versions/1")
    assert (told.status_code, told.json()["text"]) == (200, None)
    desk = Client()
    desk.force_login(factories.user(factories.EDITOR))
    place = f"/admin/claims/article/{version.article_id}/change/"
    removed = desk.get(f"{place}?version=1")
    assert removed.status_code == 200
    assert "The words of this version were removed." in removed.content.decode()
    assert "It says something else now." in desk.get(place).content.decode()
