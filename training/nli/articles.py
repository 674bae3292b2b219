"""Pairs from the article pairs written for this model (articles/*.jsonl; README there says how they came about).

One line is an imagined event in two reports, a and b: {"event", "a": {"sentences"}, "b": {"sentences"}, "pairs": [{"a", "b",
"relation", "kind"}]}, with indexes of sentences; a pair that is not listed is no contradiction. The hardest of those, with
the most telling words in common, are what the model is asked at run time.
"""
import math
import random
import re
from collections import Counter
from itertools import combinations, product
from pathlib import Path

from sources import CONTRADICTION, ENTAILMENT, NEUTRAL, Pair, json_lines

SOURCE = "articles"
ALIKE = 9  # unlisted pairs with most in common, of an event
AGREED = 80  # the same of an event whose reports agree: so it is with nearly all real ones
ANY = 4  # other unlisted pairs of an event
INSIDE = 2  # pairs of one report, those with most in common
LABEL = {"CONTRADICTION": CONTRADICTION, "RESTATEMENT": ENTAILMENT}


def events(folder):
    for path in sorted(Path(folder).glob("*.jsonl")):
        yield from json_lines(path)


def article_pairs(folder, seed=12):
    """Each pair in both directions, since a report may come first that another writer put second."""
    chance, told = random.Random(seed), list(events(folder))
    rarity = weights(told)
    for event in told:
        for one, other, label in of_event(event, rarity, chance):
            yield Pair(one, other, label, SOURCE)
            yield Pair(other, one, label, SOURCE)


def of_event(event, rarity, chance):
    a, b = event["a"]["sentences"], event["b"]["sentences"]
    listed = {(pair["a"], pair["b"]): LABEL.get(pair["relation"], NEUTRAL) for pair in event["pairs"]}
    found = [(a[i], b[j], label) for (i, j), label in listed.items()]
    others = [(a[i], b[j], NEUTRAL) for i, j in product(range(len(a)), range(len(b))) if (i, j) not in listed]
    others.sort(key=lambda pair: -likeness(*pair[:2], rarity))
    alike = ALIKE if listed else AGREED
    found += others[:alike] + chance.sample(others[alike:], min(ANY, len(others[alike:])))
    for report in (a, b):
        inside = sorted(combinations(report, 2), key=lambda pair: -likeness(*pair, rarity))
        found += [(*pair, NEUTRAL) for pair in inside[:INSIDE]]
    return found


def words(sentence):
    return set(re.findall(r"\w+", sentence.lower()))


def weights(told):
    """Inverse document frequency of words, a sentence being a document."""
    sentences = [words(s) for event in told for side in "ab" for s in event[side]["sentences"]]
    counts = Counter(word for sentence in sentences for word in sentence)
    return {word: math.log(len(sentences) / count) for word, count in counts.items()}


def likeness(one, other, rarity):
    """Cosine of the two sentences' words by their rarity, 0 to 1."""
    left, right = words(one), words(other)
    length = math.sqrt(sum(rarity[w] ** 2 for w in left) * sum(rarity[w] ** 2 for w in right))
    return sum(rarity[w] ** 2 for w in left & right) / length if length else 0.0
