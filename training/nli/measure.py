"""Measures an exported model (or any batch scorer) on the development sets.

Usage: measure.py --model <folder with model.onnx> --trained <folder written by train.py> --data <data folder>
                  --benchmark <benchmark folder> --pairs <folder written by make_data.py>
"""
import argparse
import time
from collections import Counter
from pathlib import Path

import numpy as np
import onnxruntime

import measured_sets
from model import logits, tokenizer
from sources import CONTRADICTION

THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


def probabilities(scores):
    """Softmax by rows."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def precision_recall(truth, guess):
    """(precision, recall, F1, true positives, guessed) of two boolean arrays."""
    right = int((truth & guess).sum())
    precision, recall = right / max(1, guess.sum()), right / max(1, truth.sum())
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall), right, int(guess.sum())


def summary(score, coder, sets):
    """One line a set: accuracy where labels are three-way, contradiction P/R/F1 by the likeliest label."""
    for name, pairs in sets.items():
        guess = logits(score, coder, [pair[:2] for pair in pairs]).argmax(axis=1)
        truth = np.array([pair[2] for pair in pairs])
        accuracy = f"accuracy {(guess == truth).mean():.3f} " if 0 in truth else ""
        p, r, f, _, _ = precision_recall(truth == CONTRADICTION, guess == CONTRADICTION)
        yield f"{name:12} {accuracy}contradiction P {p:.3f} R {r:.3f} F1 {f:.3f}"


def both_ways(score, coder, pairs):
    """Contradiction probability of the pair: the mean of both reading orders."""
    there = probabilities(logits(score, coder, pairs))[:, CONTRADICTION]
    back = probabilities(logits(score, coder, [(b, a) for a, b in pairs]))[:, CONTRADICTION]
    return there, back


def threshold_table(score, coder, gold):
    """Lines of P/R at thresholds on the benchmark pairs: one order (earlier first), mean and minimum of both."""
    there, back = both_ways(score, coder, [pair[:2] for pair in gold])
    truth = np.array([pair[2] == CONTRADICTION for pair in gold])
    for way, value in (("one order", there), ("mean of both", (there + back) / 2), ("least of both", np.minimum(there, back))):
        for threshold in THRESHOLDS:
            p, r, f, right, guessed = precision_recall(truth, value >= threshold)
            yield f"{way:13} >= {threshold:.2f}: P {p:.3f} R {r:.3f} F1 {f:.3f} ({right} right of {guessed})"
    alarms = Counter(pair[3] for pair, v in zip(gold, np.minimum(there, back)) if v >= 0.9)
    yield f"at least of both >= 0.90, by relation: {dict(alarms)} of {dict(Counter(pair[3] for pair in gold))}"


def onnx_scorer(path, threads=1):
    """A batch scorer that runs an ONNX file on the given number of threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return lambda inputs: session.run(["logits"], inputs)[0]


def throughput(score, coder, pairs, size):
    """Pairs a second at the given batch size, tokenizing included."""
    start = time.monotonic()
    logits(score, coder, pairs, size)
    return len(pairs) / (time.monotonic() - start)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("model", "trained", "data", "benchmark", "pairs"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    score, coder = onnx_scorer(Path(args.model, "model.onnx")), tokenizer(args.trained)
    sets = {"mnli": measured_sets.mnli(args.data), "rte3": measured_sets.rte3(args.data),
            "emergent": measured_sets.emergent_held_out(args.pairs), **measured_sets.benchmarks(args.benchmark)}
    print(*summary(score, coder, sets), sep="\n")
    for name in ("dev", "dev-direct"):
        print(name, *threshold_table(score, coder, measured_sets.gold(args.benchmark, name)), sep="\n  ")
    news = [pair[:2] for pair in sets["dev"]]
    for size in (1, 8, 32):
        print(f"batch {size}: {throughput(score, coder, news, size):.0f} pairs/s on one thread")


if __name__ == "__main__":
    main()
