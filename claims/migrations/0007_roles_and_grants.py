"""Reporter, Editor, Publisher: three groups, each with the least it needs, as rows of `Grant`.

A row says: members of this group may do this act on an object in this state. What no row allows is
refused. The acts are those of `claims.queries.access`.
"""

from django.db import migrations

REPORTER = [
    ("desk.read", "*"),
    ("source.write", "*"),
    ("story.write", "*"),
    ("article.add", "*"),
    ("article.write", "*"),
    ("statement.write", "*"),
    ("connection.suggest", "*"),
    ("claim.write", "draft"),
    ("evidence.write", "draft"),
    ("review.write", "draft"),
    ("review.submit", "draft"),
]

EDITOR = [
    *REPORTER,
    ("connection.confirm", "suggested"),
    ("connection.reject", "suggested"),
    ("connection.withdraw", "confirmed"),
    ("connection.undo", "confirmed"),
    ("connection.undo", "rejected"),
    ("connection.undo", "withdrawn"),
    ("claim.write", "public"),
    ("evidence.write", "published"),
    ("review.write", "published"),
    ("review.submit", "published"),
    ("review.return", "in_review"),
    ("review.return", "published"),
    ("review.assign", "*"),
]

PUBLISHER = [
    *EDITOR,
    ("review.publish", "in_review"),
    ("review.publish", "published"),
]

ROLES = {"Reporter": REPORTER, "Editor": EDITOR, "Publisher": PUBLISHER}


def add(apps, schema_editor):
    alias = schema_editor.connection.alias
    group = apps.get_model("auth", "Group").objects.using(alias)
    grant = apps.get_model("claims", "Grant")
    for role, acts in ROLES.items():
        group.get_or_create(name=role)
        grant.objects.using(alias).bulk_create(
            [grant(role=role, act=act, state=state) for act, state in acts]
        )


def remove(apps, schema_editor):
    alias = schema_editor.connection.alias
    apps.get_model("auth", "Group").objects.using(alias).filter(name__in=ROLES).delete()
    apps.get_model("claims", "Grant").objects.using(alias).filter(role__in=ROLES).delete()


class Migration(migrations.Migration):
    dependencies = [("claims", "0006_linear_verdicts")]

    operations = [migrations.RunPython(add, remove)]
