"""Administrator: the group that hands out logins, roles and keys, and does no editorial work."""

from django.db import migrations

ADMINISTRATOR = [
    ("desk.read", "*"),
    ("person.write", "*"),
    ("role.write", "*"),
    ("key.write", "*"),
]


def add(apps, schema_editor):
    alias = schema_editor.connection.alias
    apps.get_model("auth", "Group").objects.using(alias).get_or_create(name="Administrator")
    grant = apps.get_model("claims", "Grant")
    grant.objects.using(alias).bulk_create(
        [grant(role="Administrator", act=act, state=state) for act, state in ADMINISTRATOR]
    )


def remove(apps, schema_editor):
    alias = schema_editor.connection.alias
    apps.get_model("auth", "Group").objects.using(alias).filter(name="Administrator").delete()
    apps.get_model("claims", "Grant").objects.using(alias).filter(role="Administrator").delete()


class Migration(migrations.Migration):
    dependencies = [("claims", "0011_claim_words_in_review")]

    operations = [migrations.RunPython(add, remove)]
