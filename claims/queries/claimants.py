"""Whom does a verdict name as the claimant, and what else is that source called?

A verdict keeps the claimant's name as it was published with. Where the claim still has the same
claimant, every name the source goes by is known for it; where it has another by now, only the name
kept.
"""

from __future__ import annotations

from claims.models import Claim, Verdict


def names(claim: Claim, verdict: Verdict | None) -> list[str]:
    """Return the names under which the claimant is known, none if there is none.

    `verdict` is the one that stood at the time asked about. Needs `claim.claimant` with its
    `aliases` loaded.
    """
    who = claim.claimant
    today = [who.name, *(alias.name for alias in who.aliases.all())] if who else []
    if verdict is None or verdict.claimant_name in today:
        return today
    return [verdict.claimant_name] if verdict.claimant_name else []
