"""Readers of the public pair sets a shipped model may be trained on.

Each reader takes the root of the data folder and yields Pair(premise, hypothesis, label, source).
Labels: 0 entailment, 1 neutral, 2 contradiction.
"""
import csv
import json
import random
import re
from collections import namedtuple
from pathlib import Path

ENTAILMENT, NEUTRAL, CONTRADICTION = 0, 1, 2
LABELS = {"entailment": ENTAILMENT, "neutral": NEUTRAL, "contradiction": CONTRADICTION}
Pair = namedtuple("Pair", "premise hypothesis label source")

csv.field_size_limit(1 << 24)


def either_way(one, other, label, source, chance):
    """A pair of two sentences that stand to each other alike, in random order."""
    first, second = (one, other) if chance.random() < 0.5 else (other, one)
    return Pair(first, second, label, source)


def rows(path, delimiter="\t", **options):
    """Rows of a delimited file with a header, as dictionaries."""
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter, **options)


def json_lines(path):
    """Objects of a JSON-lines file."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def te_new_protocols(root):
    """Textual-Entailment-New-Protocols (Wikipedia, CC BY-SA 3.0), all protocols, train and val."""
    for path in sorted(Path(root, "nli/te-new-protocols").glob("*/*.tsv")):
        for row in rows(path):
            if row["gold_label"] in LABELS:
                yield Pair(row["sentence1"], row["sentence2"], LABELS[row["gold_label"]], "te-new-protocols")


def snli_subset(root):
    """SNLI and MNLI captions and sentences of the open-IE subset (CC BY-SA 4.0)."""
    for path in sorted(Path(root, "nli/snli-subset").glob("oie-*.csv")):
        for row in rows(path, delimiter=","):
            if row["GoldLabel"] in LABELS:
                yield Pair(row["Premise"], row["Hypothesis"], LABELS[row["GoldLabel"]], "snli-subset")


def untokenized(text):
    """Undoes Penn Treebank brackets and spaces before punctuation."""
    text = re.sub(r"-LRB-\s*(.*?)\s*-RRB-", r"(\1)", text)
    text = re.sub(r"-LSB-\s*(.*?)\s*-RSB-", r"[\1]", text)
    return re.sub(r"\s+([.,;:')])", r"\1", text.replace("``", '"').replace("''", '"').replace("--", "-"))


def fever_symmetric(root):
    """FEVER-symmetric claim and evidence pairs (CC BY-SA 3.0); refuted = contradiction."""
    for path in sorted(Path(root, "nli/fever-symmetric").glob("*.jsonl")):
        for row in json_lines(path):
            label = CONTRADICTION if row["label"] == "REFUTES" else ENTAILMENT
            yield Pair(untokenized(row["evidence_sentence"]), untokenized(row["claim"]), label, "fever-symmetric")


def fool_me_twice(root):
    """Fool Me Twice claims with gold evidence, and as neutral the same page's other sentences."""
    chance = random.Random(11)
    for page in json_lines(Path(root, "nli/fool-me-twice/dev.jsonl")):
        gold = [one["text"] for one in page["gold_evidence"]]
        others = [one["text"] for one in page["retrieved_evidence"] if one["text"] not in gold]
        label = CONTRADICTION if page["label"] == "REFUTES" else ENTAILMENT
        yield Pair(" ".join(gold), page["text"], label, "fool-me-twice")
        if others:
            yield Pair(" ".join([chance.choice(others)] + gold), page["text"], label, "fool-me-twice")
            yield Pair(chance.choice(others), page["text"], NEUTRAL, "fool-me-twice other sentence")


def page_sentences(root):
    """Groups of sentences of one Wikipedia page (Fool Me Twice evidence; wikigold documents)."""
    for page in json_lines(Path(root, "nli/fool-me-twice/dev.jsonl")):
        yield sorted({one["text"] for one in page["gold_evidence"] + page["retrieved_evidence"]})
    yield from wikigold_documents(root)


def wikigold_documents(root):
    """Wikigold (CC BY 4.0) documents as lists of sentences, joined from CoNLL tokens."""
    text = Path(root, "ner/wikigold/wikigold.conll.txt").read_text(encoding="utf-8")
    for document in re.split(r"-DOCSTART-.*", text):
        blocks = [block for block in document.strip().split("\n\n") if block.strip()]
        yield [untokenized(" ".join(line.split(" ")[0] for line in block.split("\n"))) for block in blocks]


def cannot(root, refutations=9000, antonyms=5000):
    """CANNOT negation pairs (CC BY-SA 4.0) without its two diagnostic sets; counts are rows kept."""
    base, chance = Path(root, "nli/cannot/datasets"), random.Random(12)
    refuted = [Pair(row["sentence"], row["negated"], CONTRADICTION, "cannot")
               for path in sorted(base.glob("wikifactcheck-english/processed/*.tsv")) for row in rows(path, quoting=3)
               if row["negated"]]
    swapped = [Pair(row["premise"], row["hypothesis"], CONTRADICTION if row["label"] == "1" else ENTAILMENT, "cannot")
               for row in rows(base / "antonym-substitution/processed/sem_anto_neg.tsv", quoting=3)]
    return chance.sample(refuted, refutations) + chance.sample(swapped, antonyms)


def emergent_claims(root):
    """Emergent claims (CC BY 4.0) in two disjoint sets: (train, held out = every sixth)."""
    claims = sorted({row["claim"] for row in rows(Path(root, "nli/emergent-train/train.tsv"), quoting=3)})
    return set(claims) - set(claims[::6]), set(claims[::6])


def emergent_headlines(root, claims):
    """All headline pairs about the given Emergent claims, those that agree included."""
    for row in rows(Path(root, "nli/emergent-train/derived_headline_pairs_train.tsv"), quoting=3):
        if row["claim"] in claims:
            label = CONTRADICTION if row["label"] == "contradiction" else NEUTRAL
            yield Pair(row["headline_a"], row["headline_b"], label, "emergent headlines")


def emergent(root, claims):
    """Emergent headlines against the given claims, and headline pairs about them."""
    stances = {"for": ENTAILMENT, "observing": NEUTRAL, "against": CONTRADICTION}
    for row in rows(Path(root, "nli/emergent-train/train.tsv"), quoting=3):
        if row["claim"] in claims:
            yield Pair(row["headline"], row["claim"], stances[row["stance"]], "emergent")
    for number, row in enumerate(rows(Path(root, "nli/emergent-train/derived_headline_pairs_train.tsv"), quoting=3)):
        disputed = row["label"] == "contradiction"
        if row["claim"] in claims and (disputed or number % 2):
            label = CONTRADICTION if disputed else NEUTRAL
            yield Pair(row["headline_a"], row["headline_b"], label, "emergent headline pairs")
