"""What do sources and stories look like in JSON?"""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from claims.api.fields import AddressField
from claims.api.serializers.claims import ClaimShortSerializer
from claims.api.serializers.texts import ArticleShortSerializer, DerivationShortSerializer
from claims.models import Source

Plain = serializers.Serializer[Any]


class AliasSerializer(Plain):
    """Another name of a source."""

    name = serializers.CharField()
    language = serializers.CharField()


class SourceSerializer(Plain):
    """A person or an organisation."""

    id = serializers.IntegerField()
    url = AddressField("sources")
    kind = serializers.ChoiceField(choices=Source.Kind.choices)
    name = serializers.CharField()
    description = serializers.CharField()
    domains = serializers.ListField(child=serializers.CharField())
    same_as = serializers.ListField(child=serializers.URLField())
    aliases = AliasSerializer(many=True)
    is_sample = serializers.BooleanField()


class StorySerializer(Plain):
    """The texts that tell one story, who came from whom, and the claims checked in them."""

    id = serializers.IntegerField(source="story.pk")
    url = AddressField("stories", source="story.pk")
    title = serializers.CharField(source="story.title")
    summary = serializers.CharField(source="story.summary")
    is_sample = serializers.BooleanField(source="story.is_sample")
    articles = ArticleShortSerializer(many=True)
    claims = ClaimShortSerializer(many=True)
    derivations = DerivationShortSerializer(many=True)
