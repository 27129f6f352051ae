"""How is a case folder opened, and how is it changed?"""

from __future__ import annotations

from typing import Any

from claims.models import Story, User
from claims.services import acts, wording
from claims.services.permission import demand
from claims.services.revisions import change
from claims.services.transactions import service

TITLE_LENGTH = 300  # code points, the column's


@service
def create(*, by: User | str, title: str, summary: str = "", is_sample: bool = False) -> Story:
    """Open a story.

    Raises: NotSignedIn, NotAllowed, NoText, HasNul, HasSurrogate, TooLong.
    """
    demand(by, "story.write", what="story")
    story: Story = Story.everything.create(
        title=wording.storable(title, "The title", limit=TITLE_LENGTH, needed=True),
        summary=wording.storable(summary, "The summary"),
        is_sample=is_sample,
        created_by=acts.actor(by).user,
    )
    acts.record(act="story.create", on=story, by=by, payload={"title": title, "summary": summary})
    return story


@service
def edit(
    *,
    by: User,
    story: Story,
    revision: int | None,
    title: str | None = None,
    summary: str | None = None,
) -> Story:
    """Change what is given of a story; None leaves a field as it is.

    Raises: NotSignedIn, NotAllowed, NoText, HasNul, HasSurrogate, TooLong, RevisionRequired,
    StaleRevision.
    """
    demand(by, "story.write", what="story")
    fields: dict[str, Any] = {}
    if title is not None:
        fields["title"] = wording.storable(title, "The title", limit=TITLE_LENGTH, needed=True)
    if summary is not None:
        fields["summary"] = wording.storable(summary, "The summary")
    before = {name: getattr(story, name) for name in fields}
    change(story, revision=revision, **fields)
    acts.record(act="story.edit", on=story, by=by, payload={"before": before, "after": fields})
    return story
