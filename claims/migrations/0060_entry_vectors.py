"""Keep the vectors of the words that lead to claims, and which encoder made them."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0044_who_imports"),
    ]

    operations = [
        migrations.CreateModel(
            name="Encoder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=255)),
                ("sha256", models.CharField(max_length=64)),
                ("dimensions", models.PositiveIntegerField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("name", "sha256"), name="claims_encoder_is_there_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                        name="claims_encoder_sha256_is_hex",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("dimensions__gte", 1)),
                        name="claims_encoder_has_dimensions",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EntryVector",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("components", models.BinaryField()),
                (
                    "encoder",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="vectors",
                        to="claims.encoder",
                    ),
                ),
                (
                    "entry",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="vectors",
                        to="claims.lookupentry",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("encoder", "entry"), name="claims_entryvector_is_one_of_an_encoder"
                    )
                ],
            },
        ),
    ]
