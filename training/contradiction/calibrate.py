"""Fits how sure a finding is, on alerts that are known to be right or wrong, and says how well that holds.

    mvn -Pquality -pl streams-app -am test -Dtest=ConfidenceTableTest -Dsurefire.failIfNoSpecifiedTests=false
    pip install -r training/relate/requirements.txt
    python training/contradiction/calibrate.py streams-app/target/judged-alerts.tsv \
        streams-app/src/main/resources/org/newsmonitor/contradiction/confidence-weights.txt docs/quality/confidence.md

A logistic model with L2, since there are about a hundred alerts. The report is of left-out alerts: each is scored by a
model fitted on all others.
"""
import csv
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

BINS = (0, 0.25, 0.5, 0.75, 0.9, 1.01)
HEAD = """# Confidence: how often an alert of a given score is right

Written by `training/contradiction/calibrate.py` (its head says how to run it) from {n} alerts, {right} of them right: those of the
labelled sets, and all alerts of three corpora of unlabelled news, read one by one (false-alarms.md). Each alert is scored here by a model
fitted on the others. The rules were written with the same texts in view, so unseen news will come out lower; the sets count alike.

Brier score {brier:.3f}; {base:.3f} for a model that gives each alert the same score. The operating point is {point}: an alert
below it is not raised. At it, of the right alerts {kept} of {right} remain, of the wrong ones {wrong_kept} of {wrong}.

| score | alerts | right | share |
|---|---|---|---|
"""
POINT = 0.5


def read(path):
    with open(path, encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t")
        names = next(rows)[2:]
        table = [(row[0], int(row[1]), [float(cell) for cell in row[2:]]) for row in rows]
    sets, right, signs = zip(*table)
    return names, np.array(sets), np.array(right), np.array(signs)


def fitted(signs, right):
    return LogisticRegression(C=1.0, max_iter=2000).fit(signs, right)


def left_out(signs, right):
    """The score of each alert by a model that has not seen it."""
    scores = np.empty(len(right))
    for i in range(len(right)):
        others = np.arange(len(right)) != i
        scores[i] = fitted(signs[others], right[others]).predict_proba(signs[i : i + 1])[0, 1]
    return scores


def report(scores, sets, right):
    kept = scores >= POINT
    text = HEAD.format(n=len(right), right=right.sum(), brier=((scores - right) ** 2).mean(), base=right.mean() * (1 - right.mean()),
                       point=POINT, kept=(kept & (right == 1)).sum(), wrong_kept=(kept & (right == 0)).sum(), wrong=(right == 0).sum())
    for low, high in zip(BINS, BINS[1:]):
        inside = (scores >= low) & (scores < high)
        if inside.any():
            text += f"| {low:.2f}–{min(high, 1):.2f} | {inside.sum()} | {right[inside].sum()} | {right[inside].mean():.2f} |\n"
    text += "\n| set | right, at the operating point | wrong |\n|---|---|---|\n"
    for name in dict.fromkeys(sets):
        one = sets == name
        text += f"| {name} | {(kept & one & (right == 1)).sum()} of {(one & (right == 1)).sum()} " \
                f"| {(kept & one & (right == 0)).sum()} of {(one & (right == 0)).sum()} |\n"
    return text


def main():
    names, sets, right, signs = read(sys.argv[1])
    model = fitted(signs, right)
    lines = [f"# What each sign counts for a finding, and the constant. Fitted by training/contradiction/calibrate.py on {len(right)}",
             "# judged alerts; change the signs, then fit anew, never by hand.", f"bias {model.intercept_[0]:.3f}"]
    lines += [f"{name} {weight:.3f}" for name, weight in zip(names, model.coef_[0])]
    Path(sys.argv[2]).write_text("\n".join(lines) + "\n", encoding="utf-8")
    Path(sys.argv[3]).write_text(report(left_out(signs, right), sets, right), encoding="utf-8")


if __name__ == "__main__":
    main()
