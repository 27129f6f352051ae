"""Who publishes may also take in what others have published."""

from django.db import migrations

ROLE = "Publisher"
ACT = "review.import"


def add(apps, schema_editor):
    rows = apps.get_model("claims", "Grant").objects.using(schema_editor.connection.alias)
    rows.get_or_create(role=ROLE, act=ACT, state="*")


def remove(apps, schema_editor):
    rows = apps.get_model("claims", "Grant").objects.using(schema_editor.connection.alias)
    rows.filter(role=ROLE, act=ACT).delete()


class Migration(migrations.Migration):
    dependencies = [("claims", "0043_public_imports")]

    operations = [migrations.RunPython(add, remove)]
