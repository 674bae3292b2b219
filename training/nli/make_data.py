"""Writes the training pairs (JSON lines: p, h, y, s) and the held-out Emergent pairs.

Usage: make_data.py --data <data folder> --benchmark <benchmark folder> --out <folder>
Any pair whose sentence also occurs in a measured set is dropped. Deterministic for given inputs.
"""
import argparse
import json
import random
import re
from collections import Counter
from pathlib import Path

import perturb
import sources
from articles import article_pairs, events
from copies import copied, copied_sentences
from news import news_pairs
from sources import CONTRADICTION, ENTAILMENT, NEUTRAL, Pair, either_way
from written import written_pairs


def real_sentences(root):
    """Wikipedia sentences of 40 to 300 characters to make pairs from, in a fixed order."""
    found = {pair.premise for pair in sources.te_new_protocols(root)}
    found |= {sentence for page in sources.page_sentences(root) for sentence in page}
    return sorted(s for s in found if 40 <= len(s) <= 300 and "|" not in s)


def made_pairs(sentences, seed=1):
    """One to three pairs a sentence: a change that contradicts, one that is entailed, one that decides nothing."""
    chance = random.Random(seed)
    for sentence in sentences:
        changed = applied(perturb.CONTRADICTIONS, sentence, chance)
        if changed and chance.random() < 0.5:
            yield either_way(sentence, changed, CONTRADICTION, "made contradiction", chance)
        entailed = applied(perturb.ENTAILMENTS, sentence, chance)
        if entailed and chance.random() < 0.5:
            yield Pair(sentence, entailed, ENTAILMENT, "made entailed")
        if chance.random() < 0.35:
            yield from spoken_of(sentence, changed, chance)


def applied(changes, sentence, chance):
    """The first change, in random order, that applies and leaves another sentence."""
    for change in chance.sample(changes, len(changes)):
        result = change(sentence, chance)
        if result and result != sentence:
            return result
    return None


def spoken_of(sentence, changed, chance):
    """Hedges (neutral), denials (contradiction), and a refuted falsehood beside the truth (neutral)."""
    roll = chance.random()
    if roll < 0.5:
        yield Pair(sentence, perturb.hedged(chance.choice([sentence, changed or sentence]), chance), NEUTRAL, "made hedge")
    elif roll < 0.75:
        yield either_way(sentence, perturb.refused(sentence, chance), CONTRADICTION, "made contradiction", chance)
    elif changed:
        yield Pair(sentence, perturb.refused(changed, chance), NEUTRAL, "made old dispute")


def neighbours(root, per_page=10, seed=2):
    """Two different sentences of one page: the same topic, another detail (neutral)."""
    chance = random.Random(seed)
    for page in sources.page_sentences(root):
        for _ in range(min(per_page, len(page) - 1)):
            first, second = chance.sample(page, 2)
            yield Pair(first, second, NEUTRAL, "made neighbours")


def unrelated(sentences, count, seed=3):
    chance = random.Random(seed)
    for _ in range(count):
        yield Pair(*chance.sample(sentences, 2), NEUTRAL, "made unrelated")


def lengthened(pairs, sentences, share, seed=4):
    """Puts an unrelated sentence before or after some premises; the label stays (long premises are not a cue)."""
    chance = random.Random(seed)
    for pair in pairs:
        if len(pair.premise) < 200 and chance.random() < share:
            extra = chance.choice(sentences)
            both = (extra, pair.premise) if chance.random() < 0.5 else (pair.premise, extra)
            pair = pair._replace(premise=" ".join(both))
        yield pair


def key(text):
    return re.sub(r"\W+", " ", text).strip().lower()


def measured_sentences(root, benchmark):
    """Keys of every sentence of the measured sets that is long enough to identify a pair."""
    found = set()
    for name in ("mnli-dev-matched/mnli_dev_matched.tsv", "rte3-dev/rte3_en_3way_dev.tsv"):
        for row in sources.rows(Path(root, "nli", name), quoting=3):
            found |= {key(row["premise"]), key(row["hypothesis"])}
    for path in Path(benchmark).glob("*/gold.jsonl"):
        for row in sources.json_lines(path):
            found |= {key(row["earlierQuote"]), key(row["laterQuote"])}
    return {k for k in found if len(k) > 20}


def unmeasured(pairs, kept_aside):
    """Those of which no sentence is measured on."""
    return [pair for pair in pairs if not kept_aside & {key(pair.premise), key(pair.hypothesis)}]


FIRST_SHARES = {"cannot": 0.25, "emergent": 3, "emergent headline pairs": 3, "made contradiction": 0.4, "made entailed": 0.3,
                 "made hedge": 0.5, "made neighbours": 0.2, "made old dispute": 0.6, "made unrelated": 0.15, "made news": 0.6}


WRITTEN = Path(__file__).with_name("written")
ARTICLES = Path(__file__).with_name("articles")
REPEATED = {"te-new-protocols": 0.12, "snli-subset": 0.12, "emergent": 1, "emergent headline pairs": 0.5, "fever-symmetric": 0.3,
            "fool-me-twice": 0.3, "fool-me-twice other sentence": 0.5, "cannot": 0.03}
LONGEST = 330


def news_mix(pairs, kept_aside):
    """The second phase: the written news (written.py), and a share of what people wrote elsewhere, lest it be forgotten."""
    chosen = [pair for pair in pairs if pair.source in REPEATED and len(pair.premise) + len(pair.hypothesis) <= LONGEST]
    chosen = unmeasured(written_pairs(WRITTEN), kept_aside) + mixed(chosen, REPEATED)
    random.Random(8).shuffle(chosen)
    return chosen


def article_mix(second, kept_aside):
    """The third phase: pairs of whole articles, with a share of the second phase."""
    shares = {pair.source: 0.33 if pair.source == "written" else 0.45 for pair in second}
    chosen = unmeasured(article_pairs(ARTICLES), kept_aside) + mixed(second, shares, seed=9)
    random.Random(10).shuffle(chosen)
    return chosen


def copy_mix(third, root, kept_aside):
    """The fourth phase: the third's pairs, sentences as reports copy them from each other, and real headlines of one rumour."""
    copies = list(copied(events(ARTICLES), LONGEST)) + list(copied_sentences(real_sentences(root), 4500, LONGEST))
    headlines = list(sources.emergent_headlines(root, sources.emergent_claims(root)[0]))
    chosen = third + unmeasured(copies + headlines, kept_aside)
    random.Random(16).shuffle(chosen)
    return chosen


def mixed(pairs, shares, seed=6):
    """A share of the pairs of each source, shuffled; a share above 1 repeats."""
    chance, chosen = random.Random(seed), []
    for pair in pairs:
        share = shares.get(pair.source, 1)
        chosen += [pair] * (int(share) + (chance.random() < share % 1))
    chance.shuffle(chosen)
    return chosen


def all_pairs(root):
    """The public pairs, then the made ones."""
    train_claims, _ = sources.emergent_claims(root)
    sentences = real_sentences(root)
    public = [*sources.te_new_protocols(root), *sources.snli_subset(root), *sources.fever_symmetric(root),
              *sources.fool_me_twice(root), *sources.cannot(root), *sources.emergent(root, train_claims)]
    made = [*made_pairs(sentences), *neighbours(root), *unrelated(sentences, 3000)]
    return [*lengthened(public + made, sentences, share=0.12), *news_pairs(stories=900)]


def write(path, pairs):
    with open(path, "w", encoding="utf-8") as file:
        for p, h, y, s in pairs:
            file.write(json.dumps({"p": " ".join(p.split()), "h": " ".join(h.split()), "y": y, "s": s}) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "benchmark", "out"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    kept_aside = measured_sentences(args.data, args.benchmark)
    unique = {(key(p.premise), key(p.hypothesis), p.source.startswith("made") and p.premise): p for p in all_pairs(args.data)}
    pairs = unmeasured((p for (a, b, _), p in unique.items() if a and b), kept_aside)
    random.Random(5).shuffle(pairs)
    Path(args.out).mkdir(parents=True, exist_ok=True)
    write(Path(args.out, "first.jsonl"), mixed(pairs, FIRST_SHARES))
    second = news_mix(pairs, kept_aside)
    write(Path(args.out, "second.jsonl"), second)
    third = article_mix(second, kept_aside)
    write(Path(args.out, "third.jsonl"), third)
    write(Path(args.out, "fourth.jsonl"), copy_mix(third, args.data, kept_aside))
    write(Path(args.out, "emergent-heldout.jsonl"), sources.emergent(args.data, sources.emergent_claims(args.data)[1]))
    for (source, label), count in sorted(Counter((p.source, p.label) for p in pairs).items()):
        print(f"{source:30} {'ENC'[label]} {count}")
    print(len(pairs), "pairs,", len(unique) - len(pairs), "dropped as measured;", Counter(p.label for p in pairs))


if __name__ == "__main__":
    main()
