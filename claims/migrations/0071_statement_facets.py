"""Keep with each statement the figures, dates, places and names that it hangs on."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0070_open_questions"),
    ]

    operations = [
        migrations.AddField(
            model_name="statement",
            name="facets",
            field=models.JSONField(
                blank=True,
                db_default=models.Value([], models.JSONField()),
                default=list,
                help_text="Figures, dates, places and names that it hangs on: `kind`, `span` and `value`.",
            ),
        ),
    ]
