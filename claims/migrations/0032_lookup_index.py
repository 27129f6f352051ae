"""For each term the entries that hold it: packed in long rows, and one by one until then."""

import django.db.models.deletion
from django.db import migrations, models

KEY = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")
# The lists are numbers that do not compress, and are read whole.
STORAGE = """
ALTER TABLE claims_lookupterm ALTER COLUMN entries SET STORAGE EXTERNAL,
    ALTER COLUMN weights SET STORAGE EXTERNAL;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0031_what_lookup_entries_keep")]

    operations = [
        migrations.CreateModel(
            name="LookupTerm",
            fields=[
                ("id", KEY),
                ("term", models.CharField(db_collation="C", max_length=64)),
                ("part", models.IntegerField()),
                ("size", models.IntegerField()),
                ("entries", models.BinaryField()),
                ("weights", models.BinaryField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("term", "part"), name="claims_lookupterm_part_is_one"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("size__gt", 0)),
                        name="claims_lookupterm_holds_entries",
                    ),
                ]
            },
        ),
        migrations.CreateModel(
            name="LookupTail",
            fields=[
                ("id", KEY),
                ("term", models.CharField(db_collation="C", max_length=64)),
                ("weight", models.SmallIntegerField()),
                (
                    "entry",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="claims.lookupentry",
                    ),
                ),
            ],
            options={"indexes": [models.Index(fields=["term"], name="claims_lookuptail_term")]},
        ),
        migrations.CreateModel(
            name="LookupTally",
            fields=[
                ("id", KEY),
                ("entries", models.BigIntegerField()),
                ("claims", models.BigIntegerField()),
            ],
        ),
        migrations.RunSQL(STORAGE, migrations.RunSQL.noop),
    ]
