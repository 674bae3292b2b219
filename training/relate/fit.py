"""Fits the weights of the pair judgement on the pairs that meet in the tuning parts of the labelled sets.

    mvn -Pquality -pl streams-app -am test -Dtest=PairTableTest -Dsurefire.failIfNoSpecifiedTests=false
    pip install -r training/relate/requirements.txt
    python training/relate/fit.py streams-app/target/relate-pairs.tsv \
        > streams-app/src/main/resources/org/newsmonitor/relate/pair-weights.txt

A logistic model with a little L2 on standardised signs. Each set counts as much as the square root of its number of pairs,
headlines alone a tenth of that: they have thousands of pairs and say little of whole articles.
"""
import csv
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

HEADLINES = "UCI headlines"


def read(path):
    with open(path, encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t")
        names = next(rows)[2:]
        table = [(row[0], int(row[1]), [float(cell) for cell in row[2:]]) for row in rows]
    sets, same, signs = zip(*table)
    return names, np.array(sets), np.array(same), np.array(signs)


def importance(sets):
    weights = np.empty(len(sets))
    for name in np.unique(sets):
        chosen = sets == name
        weights[chosen] = 33 / np.sqrt(chosen.sum()) * (0.1 if name == HEADLINES else 1)
    return weights


def main():
    names, sets, same, signs = read(sys.argv[1])
    mean, spread = signs.mean(0), signs.std(0) + 1e-9
    model = LogisticRegression(C=1.0, max_iter=2000)
    model.fit((signs - mean) / spread, same, sample_weight=importance(sets))
    weights = model.coef_[0] / spread
    print("# What each sign of a common event counts, and the constant. Fitted by training/relate/fit.py on")
    print(f"# {len(same)} pairs, {same.sum()} of them of one story; change the signs, then fit anew, never by hand.")
    print(f"bias {model.intercept_[0] - (weights * mean).sum():.3f}")
    for name, weight in zip(names, weights):
        print(f"{name} {weight:.3f}")


if __name__ == "__main__":
    main()
