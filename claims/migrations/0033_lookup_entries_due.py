"""The entries that are not indexed yet are found at once."""

from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("claims", "0032_lookup_index")]

    operations = [
        AddIndexConcurrently(
            "lookupentry",
            models.Index(
                condition=models.Q(("is_indexed", False)),
                fields=["id"],
                name="claims_lookupentry_due",
            ),
        )
    ]
