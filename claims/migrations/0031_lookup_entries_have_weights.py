"""A lookup entry keeps its own terms with their weights, what else leads to it, and its day."""

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
            "weights",
            models.BinaryField(
                help_text="Its terms: a 32-bit hash and a byte of weight each; null: due.",
                null=True,
            ),
        ),
    ]
