"""Find the texts in which longer words stand, by an index built beside the running service."""

from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models
from django.db.models.functions import MD5


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("claims", "0014_anchor_words_by_piece")]

    operations = [
        AddIndexConcurrently(
            model_name="textanchor",
            index=models.Index(
                MD5("exact"),
                name="claims_textanchor_by_words",
                condition=models.Q(("end__gte", models.F("start") + 40)),
            ),
        )
    ]
