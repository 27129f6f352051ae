"""Where is each page of the desk?

A thing's page stands at the address that the theme's lists lead to (`claims/claim/7/change/`), so
that lists, search and side bar find it by themselves; the acts on it stand below.
"""

from __future__ import annotations

from django.urls import path, register_converter
from django.views.decorators.http import require_POST
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.admin import (
    articles,
    claims,
    comparisons,
    connections,
    dashboard,
    differences,
    jobs,
    leads,
    lists,
    open_questions,
    people,
    reading,
    reviews,
    sources,
    stories,
)
from claims.admin.frame import page, site

__all__ = ["site"]


class RowId:
    """The number of a row: ASCII digits that fit a bigint."""

    regex = "[0-9]{1,18}"

    def to_python(self, value: str) -> int:
        """Read the number."""
        return int(value)

    def to_url(self, value: int | str) -> str:
        """Write the number."""
        if not str(value).isdigit():
            raise ValueError(value)
        return str(value)


register_converter(RowId, "row")

site.pages += [
    path("", page(dashboard.page), name="index"),
    path("waiting/", page(connections.waiting), name="waiting"),
    path("waiting/confirm/", require_POST(page(connections.confirm_many)), name="confirm_many"),
    path(
        "connections/<slug:kind>/<row:id>/<slug:act>/",
        require_POST(page(connections.decide)),
        name="decide",
    ),
    path("claims/story/add/", page(stories.add), name="claims_story_add"),
    path("claims/story/<row:id>/change/", page(stories.page), name="claims_story_change"),
    path("claims/story/<row:id>/edit/", page(stories.edit), name="story_edit"),
    path("claims/story/<row:id>/pair/", page(stories.pair), name="pair_add"),
    path("claims/article/add/", page(articles.add), name="claims_article_add"),
    path("claims/article/<row:id>/change/", page(reading.page), name="claims_article_change"),
    path("claims/article/<row:id>/edit/", page(articles.edit), name="article_edit"),
    path("claims/article/<row:id>/version/", page(articles.add_version), name="version_add"),
    path("claims/version/<row:id>/mark/", require_POST(page(reading.mark)), name="statement_mark"),
    path("claims/statement/<row:id>/speaker/", page(reading.speaker), name="statement_speaker"),
    path(
        "claims/statement/<row:id>/speaker/reject/",
        require_POST(page(reading.reject_speaker)),
        name="speaker_reject",
    ),
    path("claims/statement/<row:id>/connect/", page(claims.connect), name="appearance_add"),
    path(
        "claims/derivation/<row:id>/change/",
        page(comparisons.page),
        name="claims_derivation_change",
    ),
    path(
        "claims/derivation/<row:id>/differences/",
        require_POST(page(differences.decide)),
        name="differences_decide",
    ),
    path("claims/difference/<row:id>/decide/", page(differences.page), name="difference_decide"),
    path("claims/derivation/<row:id>/leads/", page(leads.page), name="leads"),
    path(
        "claims/derivation/<row:id>/leads/<row:version>/",
        require_POST(page(leads.suggest)),
        name="lead_suggest",
    ),
    path("claims/claim/add/", page(claims.add), name="claims_claim_add"),
    path("claims/claim/<row:id>/change/", page(claims.page), name="claims_claim_change"),
    path("claims/claim/<row:id>/edit/", page(claims.edit), name="claim_edit"),
    path("claims/claim/<row:id>/relate/", page(claims.relate), name="relation_add"),
    path(
        "claims/claim/<row:id>/check/", require_POST(page(claims.open_review)), name="review_open"
    ),
    path(
        "claims/claimreview/<row:id>/change/", page(reviews.page), name="claims_claimreview_change"
    ),
    path(
        "claims/claimreview/<row:id>/submit/",
        require_POST(page(reviews.submit)),
        name="review_submit",
    ),
    path(
        "claims/claimreview/<row:id>/publish/",
        require_POST(page(reviews.publish)),
        name="review_publish",
    ),
    path("claims/claimreview/<row:id>/return/", page(reviews.send_back), name="review_return"),
    path("claims/claimreview/<row:id>/assign/", page(reviews.assign), name="review_assign"),
    path("claims/claimreview/<row:id>/evidence/", page(reviews.add_evidence), name="evidence_add"),
    path(
        "claims/evidence/<row:id>/change/",
        page(reviews.edit_evidence),
        name="claims_evidence_change",
    ),
    path(
        "claims/evidence/<row:id>/withdraw/",
        page(reviews.withdraw_evidence),
        name="evidence_withdraw",
    ),
    path(
        "claims/openquestion/<row:id>/change/",
        page(open_questions.page),
        name="claims_openquestion_change",
    ),
    path(
        "claims/openquestion/<row:id>/dismiss/",
        require_POST(page(open_questions.dismiss)),
        name="openquestion_dismiss",
    ),
    path("claims/source/add/", page(sources.add), name="claims_source_add"),
    path("claims/source/<row:id>/change/", page(sources.page), name="claims_source_change"),
    path("claims/source/<row:id>/alias/", page(sources.add_alias), name="alias_add"),
    path("claims/user/add/", page(people.add), name="claims_user_add"),
    path("claims/user/<row:id>/change/", page(people.page), name="claims_user_change"),
    path("claims/user/<row:id>/roles/", require_POST(page(people.change_roles)), name="user_roles"),
    path("claims/user/<row:id>/end/", require_POST(page(people.deactivate)), name="user_end"),
    path("claims/user/<row:id>/key/", page(people.add_key), name="key_add"),
    path(
        "claims/apikey/<row:id>/revoke/", require_POST(page(people.revoke_key)), name="key_revoke"
    ),
]

for model, listing in lists.LISTS.items():
    site.register(model, listing)
site.register(ProcrastinateJob, jobs.JobList)
