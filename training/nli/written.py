"""Pairs from the sentences written for this model (written/*.jsonl; README there says how they came about).

One line is one aspect of an imagined news event, as several reporters tell it: {"event", "kind", "a": sentence,
"contra": sentences that cannot be true with it, "same": restatements, "near": look-alikes that do not clash}.
"""
import random
from itertools import groupby
from pathlib import Path

from sources import CONTRADICTION, ENTAILMENT, NEUTRAL, either_way, json_lines

SOURCE = "written"
ACROSS = 8  # pairs of an aspect with other aspects of its event


def aspects(folder):
    """All aspects, one list an event, in a fixed order."""
    for path in sorted(Path(folder).glob("*.jsonl")):
        for _, lines in groupby(json_lines(path), key=lambda line: line["event"]):
            yield list(lines)


def written_pairs(folder, seed=11):
    """Contradictions and near misses of each aspect, and neutral pairs of two aspects of one event."""
    chance = random.Random(seed)
    for event in aspects(folder):
        for aspect in event:
            yield from of_one_aspect(aspect, chance)
            others = [other for other in event if other is not aspect]
            yield from of_two_aspects(aspect, others, chance)


def of_one_aspect(aspect, chance):
    first, second = aspect["same"][:2]
    for other in aspect["contra"]:
        for told in (aspect["a"], chance.choice((first, second))):
            yield either_way(told, other, CONTRADICTION, SOURCE, chance)
    for told in (first, second):
        yield either_way(aspect["a"], told, ENTAILMENT, SOURCE, chance)
    yield either_way(first, second, ENTAILMENT, SOURCE, chance)
    for near in aspect["near"]:
        yield either_way(aspect["a"], near, NEUTRAL, SOURCE, chance)
    yield either_way(first, chance.choice(aspect["near"]), NEUTRAL, SOURCE, chance)


def of_two_aspects(aspect, others, chance):
    """Sentences of one event that speak of something else; half of them are told by the party that disputes its aspect."""
    for _ in range(ACROSS if others else 0):
        other = chance.choice(others)
        told = chance.choice([other["a"], *other["contra"], *other["same"], *other["near"]])
        mine = chance.choice([aspect["a"], *aspect["same"], *aspect["contra"]])
        yield either_way(mine, told, NEUTRAL, SOURCE, chance)
