"""The nouns of the house, one file per family."""

from claims.models.articles import (
    Article,
    ArticleUrl,
    ArticleVersion,
    RawDocument,
    Story,
    VersionText,
)
from claims.models.claims import Appearance, Claim, ClaimRelation, Relation
from claims.models.derivations import Derivation, Difference, DifferenceDecision
from claims.models.edges import Decision, Edge
from claims.models.imports import AppearanceUrl, ImportBatch, ImportKey
from claims.models.jobs import JobFault
from claims.models.ledger import GENESIS, Ledger, LedgerHead, LedgerPayload
from claims.models.lookup import LookupEntry, LookupTail, LookupTally, LookupTerm
from claims.models.open_questions import OpenQuestion, OpenQuestionTail
from claims.models.people import ApiKey, Grant, User
from claims.models.requests import IdempotencyKey
from claims.models.reviews import ClaimReview, Evidence, Rating, RatingScale
from claims.models.sources import Source, SourceAlias
from claims.models.statements import Statement, StatementContent, TextAnchor
from claims.models.vectors import Encoder, EntryVector
from claims.models.verdicts import Verdict, VerdictEvidence, VerdictText

__all__ = [
    "GENESIS",
    "ApiKey",
    "Appearance",
    "AppearanceUrl",
    "Article",
    "ArticleUrl",
    "ArticleVersion",
    "Claim",
    "ClaimRelation",
    "ClaimReview",
    "Decision",
    "Derivation",
    "Difference",
    "DifferenceDecision",
    "Edge",
    "Encoder",
    "EntryVector",
    "Evidence",
    "Grant",
    "IdempotencyKey",
    "ImportBatch",
    "ImportKey",
    "JobFault",
    "Ledger",
    "LedgerHead",
    "LedgerPayload",
    "LookupEntry",
    "LookupTail",
    "LookupTally",
    "LookupTerm",
    "OpenQuestion",
    "OpenQuestionTail",
    "Rating",
    "RatingScale",
    "RawDocument",
    "Relation",
    "Source",
    "SourceAlias",
    "Statement",
    "StatementContent",
    "Story",
    "TextAnchor",
    "User",
    "Verdict",
    "VerdictEvidence",
    "VerdictText",
    "VersionText",
]
