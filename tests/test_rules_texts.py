"""Everything the adviser may say has a sentence in each language, and no sentence says more than the data."""

import re
from decimal import Decimal

import pytest

from analysis.evidence import Confidence, Level
from data.vocabulary import ClaimCheck, Language, Presence, Verdict, WhyNotComputed
from rules.advice import Standing
from rules.book import RuleBook, load_rules
from rules.phrases import bound_key, fact_key, phrase, value_key
from rules.table import Counsel
from texts.phrases import FOLDER
from texts.speech import Speech, speech_for

# Words the product does not use in its own voice; stems, so that every ending is met.
AVOIDED = {
    Language.RU: (
        r"доказан|доказыва|эффект проекта|эффектив|\bзначим|статистически|достоверн|с вероятностью|\bp\b|p-value"
        r"|благодаря|прив[её]л|повлия|лучш|худш|рейтинг|рецидив|ранее судим|не совершали|помога|(?<!не )работает\b"
    ),
    Language.KK: r"дәлелденген|тиімді|арқасында|\bp\b|рецидив|үздік|ықпал|көмектес",
    Language.EN: (
        r"\bproven|\bproves|effective|significan|thanks to|\bbest\b|\bworst\b|\bp\b|p-value|recidivi|\bcaused\b|led to"
        r"|\bhelps|\bworks\b|due to"
    ),
}
CHECKED_BY_COUNTS = {"earlier": 1710, "later": 896}
SAMPLES: dict[str, int | str | Decimal] = {
    **CHECKED_BY_COUNTS,
    "a": 0,
    "b": 3,
    "lo": -61,
    "hi": -30,
    "cv": Decimal("23.2"),
    "published": "52,4%",
    "recomputed": Decimal("-47.6"),
    "why": "…",
    "confidence": "…",
    "level": 1,
    "studies": 0,
    "rule": "M05",
    "fact": "…",
    "value": 3,
}


@pytest.fixture(scope="module", params=Language)
def speech(request: pytest.FixtureRequest) -> Speech:
    """Return the voice of each language in turn."""
    return speech_for(request.param)


def keys_of_rules(book: RuleBook) -> set[str]:
    """Return the phrases that rules, their advice and their conditions are said by."""
    rules = (*book.main, *book.extra)
    recommended = {phrase("rec", rule.rec, *filter(None, [rule.wording])) for rule in rules}
    reasons = {phrase("rule", row.id) for row in (*rules, *book.caveat)}
    advice = {phrase("advice", row.code) for row in book.report_advice} | {"advice-no-own-advice"}
    missing = {phrase("missing", row.id) for row in book.missing}
    bases = {phrase("basis", rule.basis) for rule in rules}
    return recommended | reasons | advice | missing | bases


def keys_of_facts(book: RuleBook) -> set[str]:
    """Return the phrases of the facts and of every value they may hold."""
    values = {value_key(fact, value) for fact, values in book.vocabulary.items() for value in values}
    cells = [cell for row in (*book.main, *book.extra) for cell in row.when]
    bounds = {key for key in map(bound_key, cells) if key}
    return {fact_key(fact) for fact in book.vocabulary} | values | {value_key("size", None)} | bounds


def keys_of_words() -> set[str]:
    """Return the phrases of the closed words: statuses, levels, verdicts, checks."""
    computed = set(Verdict) - {Verdict.NOT_COMPUTED}
    return {
        *(phrase("advice", standing) for standing in Standing),
        *(phrase("presence", status) for status in Presence),
        *(f"evidence-level-{level}" for level in map(int, Level)),
        *(f"cause-level-{level}" for level in map(int, Level)),
        *(phrase("confidence", word) for word in Confidence),
        *(phrase("verdict", word) for word in computed),
        *(phrase("verdict", Verdict.NOT_COMPUTED, why) for why in WhyNotComputed),
        *(phrase("instruction", why) for why in WhyNotComputed),
        *(f"instruction-{word}" for word in ("clear", "likely", "unclear")),
        *(phrase("check", code) for code in ClaimCheck),
        *(f"fixed-f{number}" for number in range(1, 9)),
        *(f"block-{name}" for name in ("report-advises", "data-show", "cannot-be-said", "missing")),
    }


def keys_of_thresholds(book: RuleBook) -> set[str]:
    """Return the phrases that tell the judgements on the page about method."""
    return {phrase("threshold", name) for name in book.reasons}


def own_keys(language: str) -> set[str]:
    """Return the phrases written in the adviser's own file."""
    written = (FOLDER / language / "rules.ftl").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][a-z0-9-]*) =", written, re.MULTILINE))


def said(speech: Speech) -> dict[str, str]:
    """Say every phrase of the adviser's file with plain samples."""
    numbers = load_rules().variables()
    return {key: speech.say(key, **{**SAMPLES, **numbers}) for key in own_keys(speech.language)}


def test_every_id_has_a_sentence(speech: Speech) -> None:
    """A rule, a fact, a status or a check without words would stop an answer half-way."""
    book = load_rules()
    needed = keys_of_rules(book) | keys_of_facts(book) | keys_of_words() | keys_of_thresholds(book)
    assert needed - set(speech.keys()) == set()


def test_every_recommendation_is_recommended_by_some_rule() -> None:
    """A recommendation no rule gives would have no sentence either."""
    book = load_rules()
    assert {rule.rec for rule in (*book.main, *book.extra)} == set(Counsel)


def test_no_sentence_stands_there_that_nothing_says(speech: Speech) -> None:
    """A rule that was taken out takes its sentence along."""
    book = load_rules()
    needed = keys_of_rules(book) | keys_of_facts(book) | keys_of_words() | keys_of_thresholds(book)
    by_hand = re.compile(r"why-|instruction-not-comparable-months|fixed-f[28]-|evidence-(line|effect-studies)")
    assert {key for key in own_keys(speech.language) - needed if not by_hand.match(key)} == set()


def test_every_sentence_can_be_said_with_the_numbers_of_the_rules(speech: Speech) -> None:
    """No variable is left open, and none is printed by its name."""
    for key, sentence in said(speech).items():
        assert sentence.strip(), key
        assert not re.search(r"[{}$]", sentence), key


def test_sentences_need_the_same_variables_in_every_language() -> None:
    """A number that one language leaves out is a fact that its readers do not get."""
    russian, kazakh, english = (speech_for(language) for language in Language)
    for key in own_keys(Language.RU):
        assert russian.variables(key) == kazakh.variables(key) == english.variables(key), key


def test_no_sentence_uses_a_word_of_the_avoid_list(speech: Speech) -> None:
    """The product's own voice neither praises nor blames, and names no cause."""
    for key, sentence in said(speech).items():
        assert not re.search(AVOIDED[speech.language], sentence, re.IGNORECASE), (key, sentence)


@pytest.mark.parametrize("forbidden", ["Это доказано", "проект эффективен", "снизилось благодаря проекту"])
def test_the_avoid_list_meets_what_it_is_there_for(forbidden: str) -> None:
    """A pattern that meets nothing would be a test that cannot fail."""
    assert re.search(AVOIDED[Language.RU], forbidden, re.IGNORECASE)


def test_each_language_keeps_to_its_own_letters() -> None:
    """Kazakh sentences are not Russian ones left untranslated, and English has no Cyrillic."""
    russian, kazakh, english = (said(speech_for(language)) for language in Language)
    same = {key for key in russian if russian[key] == kazakh[key] and re.search(r"[а-яё]{4}", russian[key])}
    assert same == set()
    own_letters = [key for key, sentence in kazakh.items() if re.search(r"[әғқңөұүһі]", sentence, re.IGNORECASE)]
    assert len(own_letters) > 0.8 * len(kazakh)
    assert not [key for key, sentence in english.items() if re.search(r"[а-яё]", sentence, re.IGNORECASE)]


def test_numbers_of_the_rules_are_never_written_into_a_sentence(speech: Speech) -> None:
    """A changed threshold changes every sentence that names it."""
    book = load_rules()
    changed = {name: number * 2 for name, number in book.variables().items()}
    for key in ("rule-m03", "rule-c09", "rule-x01", "fact-size", "fact-big-jump", "fact-value-size-small"):
        before, after = speech.say(key, **book.variables()), speech.say(key, **changed)
        assert (before != after) == bool(speech.variables(key)), key
    assert str(changed["few_regions"]) in speech.say("rule-c09", **changed)
    assert str(changed["small_count"]) in speech.say("rule-m03", **changed)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            Language.RU,
            "В отчёте: «52,4%». По числам отчёта: −47,6\u00a0%. Это доля (896 от 1\u00a0710), а не изменение.",
        ),
        (
            Language.EN,
            "In the report: “52,4%”. From the report's counts: −47.6%. This is a share (896 of 1,710), not a change.",
        ),
    ],
)
def test_a_published_figure_stands_beside_its_recomputation(language: Language, sentence: str) -> None:
    """Shown once, neutrally, with the reason."""
    speech = speech_for(language)
    why = speech.say("check-ratio-given-as-change", **CHECKED_BY_COUNTS)
    assert speech.say("fixed-f8", published="52,4%", recomputed=Decimal("-47.6"), why=why) == sentence


def test_kazakh_figures_carry_the_ending_of_their_last_word() -> None:
    """20 is жиырма and takes -дан, 8 is сегіз and takes -ден."""
    kazakh, numbers = speech_for(Language.KK), load_rules().variables()
    assert "20-дан кем" in kazakh.say("rule-m03", **numbers)
    assert "8-ден кем" in kazakh.say("rule-c09", **numbers)
