"""Load the sample story once, so that a fresh installation has something to show."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from claims.services import samples


class Command(BaseCommand):
    """Load the sample story; a second call changes nothing."""

    help = (
        "Load the sample story (two texts, five claims, one verdict); a second call does nothing."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Load it and say what happened."""
        loaded = samples.load()
        done = "Loaded" if loaded.is_new else "Already there:"
        self.stdout.write(f"{done} the sample story, number {loaded.story.pk}.")
