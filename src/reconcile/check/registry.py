"""Every rule there is: one row each, by code. A code is never given to another rule."""

from __future__ import annotations

from reconcile.check import (
    across_questions,
    conflicting_rulings,
    constraint_faults,
    contradictions,
    corroboration,
    counted_nouns,
    cut_texts,
    decision_entries,
    described_names,
    duplicates,
    entry_faults,
    file_faults,
    lapsed_decisions,
    quote_context,
    quoted_values,
    quotes_in_texts,
    quotes_of_claims,
    revisions_of_nothing,
    settlements,
    source_texts,
    table_faults,
    unsettled_names,
    unused_declarations,
)
from reconcile.check.rule import Rule, Sight
from reconcile.model.finding import Severity

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_FILES, _CLAIMS, _QUOTES, _VALUES = Sight.FILES, Sight.CLAIMS, Sight.QUOTES, Sight.VALUES
_NAMES, _QUESTIONS, _DECISIONS = Sight.NAMES, Sight.QUESTIONS, Sight.DECISIONS

RULES = (
    # S: structure. The first twenty-four are found on reading; errors end the run with status 2.
    Rule("S001", "unreadable-file", _ERROR, _FILES, file_faults.unreadable_file, alone=True),
    Rule("S002", "not-utf-8", _ERROR, _FILES, file_faults.not_utf_8, alone=True),
    Rule(
        "S003", "forbidden-character", _ERROR, _FILES, file_faults.forbidden_character, alone=True
    ),
    Rule("S004", "yaml-syntax", _ERROR, _FILES, file_faults.yaml_syntax, alone=True),
    Rule("S005", "duplicate-key", _ERROR, _FILES, file_faults.duplicate_key, alone=True),
    Rule(
        "S006", "yaml-feature-refused", _ERROR, _FILES, file_faults.yaml_feature_refused, alone=True
    ),
    Rule("S007", "too-deep", _ERROR, _FILES, file_faults.too_deep, alone=True),
    Rule("S008", "too-large", _ERROR, _FILES, file_faults.too_large, alone=True),
    Rule("S009", "wrong-shape", _ERROR, _FILES, file_faults.wrong_shape, alone=True),
    Rule("S010", "unknown-key", _ERROR, _FILES, entry_faults.unknown_key, alone=True),
    Rule("S011", "missing-key", _ERROR, _FILES, entry_faults.missing_key, alone=True),
    Rule("S012", "value-not-allowed", _ERROR, _FILES, entry_faults.value_not_allowed, alone=True),
    Rule("S013", "unknown-source", _ERROR, _FILES, entry_faults.unknown_source, alone=True),
    Rule("S014", "unknown-field", _ERROR, _FILES, entry_faults.unknown_field, alone=True),
    Rule("S015", "unreadable-value", _ERROR, _FILES, entry_faults.unreadable_value, alone=True),
    Rule("S016", "duplicate-id", _ERROR, _FILES, entry_faults.duplicate_id, alone=True),
    Rule(
        "S017",
        "bad-field-declaration",
        _ERROR,
        _FILES,
        entry_faults.bad_field_declaration,
        alone=True,
    ),
    Rule(
        "S018",
        "name-of-two-entities",
        _ERROR,
        _FILES,
        entry_faults.name_of_two_entities,
        alone=True,
    ),
    Rule("S019", "bad-setting", _ERROR, _FILES, entry_faults.bad_setting, alone=True),
    Rule("S020", "bad-table", _ERROR, _FILES, table_faults.bad_table, alone=True),
    Rule("S021", "bad-mapping", _ERROR, _FILES, table_faults.bad_mapping, alone=True),
    Rule("S022", "backward-range", _WARNING, _FILES, table_faults.backward_range, alone=True),
    Rule("S023", "unread-column", _WARNING, _FILES, table_faults.unread_column, alone=True),
    Rule(
        "S024",
        "undeclared-missing-code",
        _WARNING,
        _FILES,
        table_faults.undeclared_missing_code,
        alone=True,
    ),
    Rule("S101", "unused-source", _NOTE, _CLAIMS, unused_declarations.unused_source),
    Rule("S102", "unused-field", _NOTE, _CLAIMS, unused_declarations.unused_field),
    Rule("S103", "duplicate-claim", _WARNING, _CLAIMS, duplicates.duplicate_claim),
    Rule("S104", "revision-of-nothing", _ERROR, _CLAIMS, revisions_of_nothing.revision_of_nothing),
    Rule("S105", "settles-nothing", _ERROR, _CLAIMS, settlements.settles_nothing),
    Rule("S106", "text-cut-off", _WARNING, _CLAIMS, cut_texts.text_cut_off, alone=True),
    # E: evidence.
    Rule(
        "E001",
        "claim-without-quote",
        _NOTE,
        _CLAIMS,
        quotes_of_claims.claim_without_quote,
        alone=True,
    ),
    Rule("E002", "long-quote", _WARNING, _CLAIMS, quotes_of_claims.long_quote, alone=True),
    Rule("E003", "quote-altered", _ERROR, _QUOTES, quotes_in_texts.quote_altered, alone=True),
    Rule(
        "E004",
        "quote-misattributed",
        _ERROR,
        _QUOTES,
        quotes_in_texts.quote_misattributed,
        alone=True,
    ),
    Rule("E005", "quote-not-found", _ERROR, _QUOTES, quotes_in_texts.quote_not_found, alone=True),
    Rule("E006", "quote-ambiguous", _WARNING, _QUOTES, quotes_in_texts.quote_ambiguous, alone=True),
    Rule(
        "E007",
        "locator-misses-quote",
        _WARNING,
        _QUOTES,
        quotes_in_texts.locator_misses_quote,
        alone=True,
    ),
    Rule("E008", "text-missing", _NOTE, _CLAIMS, source_texts.text_missing, alone=True),
    Rule("E009", "text-changed", _ERROR, _CLAIMS, source_texts.text_changed, alone=True),
    Rule("E010", "denial-cut-off", _ERROR, _QUOTES, quote_context.denial_cut_off, alone=True),
    Rule(
        "E011", "claimant-not-near", _WARNING, _QUOTES, quote_context.claimant_not_near, alone=True
    ),
    Rule(
        "E012", "quote-not-verbatim", _NOTE, _QUOTES, quotes_in_texts.quote_not_verbatim, alone=True
    ),
    Rule(
        "E101", "value-not-in-quote", _ERROR, _VALUES, quoted_values.value_not_in_quote, alone=True
    ),
    Rule("E102", "hedge-lost", _WARNING, _VALUES, quoted_values.hedge_lost, alone=True),
    Rule("E103", "hedge-changed", _WARNING, _VALUES, quoted_values.hedge_changed, alone=True),
    Rule(
        "E104",
        "stage-not-in-quote",
        _WARNING,
        _VALUES,
        quoted_values.stage_not_in_quote,
        alone=True,
    ),
    Rule("E105", "implied-not-near", _WARNING, _QUOTES, quote_context.implied_not_near, alone=True),
    # N: names.
    Rule("N001", "close-name", _WARNING, _NAMES, unsettled_names.close_name),
    Rule("N002", "name-of-several", _WARNING, _NAMES, unsettled_names.name_of_several),
    Rule("N003", "unused-alias", _NOTE, _NAMES, unused_declarations.unused_alias),
    Rule("N004", "described-name", _NOTE, _QUESTIONS, described_names.described_name),
    # V: verdicts.
    Rule(
        "V001", "outright-contradiction", _ERROR, _QUESTIONS, contradictions.outright_contradiction
    ),
    Rule(
        "V002",
        "apparent-contradiction",
        _WARNING,
        _QUESTIONS,
        contradictions.apparent_contradiction,
    ),
    Rule("V003", "self-contradiction", _WARNING, _QUESTIONS, contradictions.self_contradiction),
    Rule("V004", "echo-of-one-origin", _NOTE, _QUESTIONS, corroboration.echo_of_one_origin),
    Rule("V005", "unknown-nouns", _NOTE, _QUESTIONS, counted_nouns.unknown_nouns),
    # C: constraints between questions. The first is found on reading.
    Rule("C001", "bad-constraint", _ERROR, _FILES, constraint_faults.bad_constraint, alone=True),
    Rule(
        "C002",
        "constraint-never-applied",
        _WARNING,
        _QUESTIONS,
        constraint_faults.constraint_never_applied,
    ),
    Rule("C101", "outright-conflict", _ERROR, _QUESTIONS, across_questions.outright_conflict),
    Rule("C102", "apparent-conflict", _WARNING, _QUESTIONS, across_questions.apparent_conflict),
    # D: decisions.
    Rule(
        "D001",
        "decision-without-reason",
        _ERROR,
        _DECISIONS,
        decision_entries.decision_without_reason,
    ),
    Rule("D002", "stale-decision", _WARNING, _DECISIONS, lapsed_decisions.stale_decision),
    Rule("D003", "expired-decision", _WARNING, _DECISIONS, lapsed_decisions.expired_decision),
    Rule(
        "D004",
        "decision-about-nothing",
        _WARNING,
        _DECISIONS,
        lapsed_decisions.decision_about_nothing,
    ),
    Rule(
        "D005",
        "decisions-in-conflict",
        _ERROR,
        _DECISIONS,
        conflicting_rulings.decisions_in_conflict,
    ),
    Rule(
        "D006",
        "decision-without-claims",
        _NOTE,
        _DECISIONS,
        decision_entries.decision_without_claims,
    ),
    Rule("D007", "decision-made-twice", _WARNING, _DECISIONS, decision_entries.decision_made_twice),
)

BY_CODE = {rule.code: rule for rule in RULES}
BY_NAME = {rule.name: rule for rule in RULES}
