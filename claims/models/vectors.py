"""What do the words that lead to a claim mean, as numbers, and whose numbers are they?

A vector says something only beside vectors of the same encoder, so each names the encoder that made
it, and that by the hash of all that decides what a text's vector is. They are kept as bytes: any
PostgreSQL keeps them, and whoever compares them reads them as one block of numbers. Nothing hangs
on these rows; each can be made again from the entry's text.
"""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from claims.models.lookup import LookupEntry

NAME_LENGTH = 255  # a directory's name is not longer on any file system in use
SHA256 = r"^[0-9a-f]{64}$"


class Encoder(models.Model):
    """A sentence encoder that has given vectors."""

    name = models.CharField(max_length=NAME_LENGTH)
    sha256 = models.CharField(max_length=64)
    dimensions = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["name", "sha256"], name="%(app_label)s_%(class)s_is_there_once"
            ),
            models.CheckConstraint(
                condition=Q(sha256__regex=SHA256), name="%(app_label)s_%(class)s_sha256_is_hex"
            ),
            models.CheckConstraint(
                condition=Q(dimensions__gte=1), name="%(app_label)s_%(class)s_has_dimensions"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class EntryVector(models.Model):
    """The vector of an entry's text: `components` are 16-bit floats, the low byte first."""

    # No indexes of their own: entries are never deleted, and the constraint's begins with encoder.
    entry = models.ForeignKey(
        LookupEntry, on_delete=models.PROTECT, related_name="vectors", db_index=False
    )
    encoder = models.ForeignKey(
        Encoder, on_delete=models.PROTECT, related_name="vectors", db_index=False
    )
    components = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["encoder", "entry"], name="%(app_label)s_%(class)s_is_one_of_an_encoder"
            )
        ]

    def __str__(self) -> str:
        return f"{self.encoder} of {self.entry}"
