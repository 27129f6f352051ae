"""A lookup entry keeps what else leads to it, its day, and whether the index holds its terms."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0030_public_articles")]

    operations = [
        migrations.AddField(
            "lookupentry",
            "also",
            models.TextField(
                blank=True,
                default="",
                help_text="What else leads here: the headline of the check.",
            ),
        ),
        migrations.AddField(
            "lookupentry",
            "dated",
            models.DateField(
                help_text="When it was claimed or else checked, for nearness in time.", null=True
            ),
        ),
        migrations.AddField(
            "lookupentry",
            "is_indexed",
            models.BooleanField(
                default=False,
                help_text="Whether the index holds its terms; if not, a job will see to it.",
            ),
        ),
    ]
