"""The sets the model is measured on, as lists of (premise, hypothesis, label); none is trained on.

A label is 0 entailment, 1 neutral, 2 contradiction; benchmark pairs are 2 (alert expected) or 1 (no alert).
"""
from pathlib import Path

from sources import CONTRADICTION, LABELS, NEUTRAL, json_lines, rows

ALERTS = ("CONTRADICTION", "CORRECTION")


def labelled(path):
    """A tab-separated set with columns label, premise, hypothesis."""
    return [(row["premise"], row["hypothesis"], LABELS[row["label"]]) for row in rows(path, quoting=3)]


def mnli(data):
    """MultiNLI dev matched (9,815)."""
    return labelled(Path(data, "nli/mnli-dev-matched/mnli_dev_matched.tsv"))


def rte3(data):
    """RTE-3 dev, three-way (800)."""
    return labelled(Path(data, "nli/rte3-dev/rte3_en_3way_dev.tsv"))


def gold(benchmark, name):
    """Judged statement pairs of one benchmark folder, with their relation."""
    return [(row["earlierQuote"], row["laterQuote"], CONTRADICTION if row["relation"] in ALERTS else NEUTRAL, row["relation"])
            for row in json_lines(Path(benchmark, name, "gold.jsonl"))]


def emergent_held_out(pairs_folder):
    """Emergent pairs of the claims kept out of training, written by make_data.py."""
    return [(row["p"], row["h"], row["y"]) for row in json_lines(Path(pairs_folder, "emergent-heldout.jsonl"))]


def benchmarks(benchmark):
    return {name: [one[:3] for one in gold(benchmark, name)] for name in ("dev", "dev-direct")}


def small(data, benchmark):
    """The sets looked at while training: the first 1,000 of MNLI, RTE-3 and the benchmark pairs."""
    return {"mnli-1000": mnli(data)[:1000], "rte3": rte3(data), **benchmarks(benchmark)}
