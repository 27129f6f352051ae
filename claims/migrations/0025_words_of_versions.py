"""Find the texts in which words stand, by an index built beside the running service."""

import django.contrib.postgres.indexes
from django.contrib.postgres.operations import AddIndexConcurrently
from django.contrib.postgres.search import SearchVector
from django.db import migrations
from django.db.models.functions import Left


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("claims", "0024_public_differences")]

    operations = [
        AddIndexConcurrently(
            "versiontext",
            django.contrib.postgres.indexes.GinIndex(
                SearchVector(Left("text", 100_000), config="simple"),
                name="claims_versiontext_by_words",
            ),
        )
    ]
