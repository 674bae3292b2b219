"""Sentences as reports copy them from each other: cut, joined with the next one, attributed, set in other punctuation.

Of real news nearly all pairs with many words in common are such copies, each saying a little that the other leaves out, and
a model that knows contradictions alone takes what was added for a dispute. A copy leaves the label as it was: a sentence
and its copy do not contradict each other, and copies of two sentences that do still do.
"""
import random
import re

import perturb
from sources import CONTRADICTION, ENTAILMENT, NEUTRAL, Pair

SOURCE = "copies"
COPIES = 5  # of an event
STILL = 3  # contradictions of an event copied
SHORTEST = 35  # characters
TAIL = r",? (?:about|near|after|when|as|with|who|which|where|in|on|at|for|according to|while|during) "
ABBREVIATED = {"California": "Calif.", "Massachusetts": "Mass.", "January": "Jan.", "February": "Feb.", "August": "Aug.",
               "September": "Sept.", "October": "Oct.", "November": "Nov.", "December": "Dec.", "percent": "%", "United States": "U.S.",
               "million": "m", "kilometres": "km", "Governor": "Gov.", "President": "Pres.", "Street": "St.", "and": "&"}


def cut(sentence, chance):
    """Without its end, from a preposition or a conjunction of time or place on."""
    ends = [match.start() for match in re.finditer(TAIL, sentence) if match.start() >= SHORTEST]
    return sentence[: chance.choice(ends)].rstrip(" ,;:–-") + "." if ends else None


def without_insertion(sentence, chance):
    """'X, the owner of Y, said' to 'X said'."""
    found = list(re.finditer(r", (?:(?:a|an|the|who|which|where|one|now|then) )?[^,]{6,60}, (?=[a-z])", sentence))
    if not found or sentence.count(",") > 3:
        return None
    match = chance.choice(found)
    return perturb.replaced(sentence, match, " ")


def day_elsewhere(sentence, chance):
    """'On Friday, X.' to 'X on Friday.' and back."""
    match = re.fullmatch(r"((?:On|In|At|Early on|Late on) [^,]{3,30}), (.+)\.", sentence)
    if match and "," not in match[2]:
        return f"{match[2][0].upper()}{match[2][1:]} {perturb.lowered(match[1]) if match[1][0] in 'IO' else match[1].lower()}."
    match = re.search(r" on (" + "|".join(perturb.DAYS) + r")\b", sentence)
    if not match or match.start() < 12:
        return None
    return f"On {match[1]}, {perturb.lowered(perturb.replaced(sentence, match, ''))}"


def abbreviated(sentence, chance):
    found = [word for word in ABBREVIATED if re.search(rf"\b{word}\b", sentence)]
    return re.sub(rf"\b{(word := chance.choice(found))}\b", ABBREVIATED[word], sentence) if found else None


def tokenized(sentence, chance):
    """With the spaces of a corpus around its punctuation."""
    return re.sub(r"\s+", " ", re.sub(r"('s\b|[.,;:!?\"“”()]+)(?=\s|$)|(?<=\s)[\"“(]", r" \g<0> ", sentence)).strip()


def introduced(sentence, chance):
    """With a phrase before it that decides nothing."""
    phrase = chance.choice(["As first reported here", "By all accounts", "In a brief statement", "Meanwhile", "Also", "In other news",
                            "As was widely expected", "To nobody's surprise", "In what neighbours called a sad day"])
    return f"{phrase}, {perturb.lowered(sentence)}"


def joined(sentence, other, chance):
    """With another true sentence of the same report."""
    if not other:
        return None
    bare = sentence.rstrip(". ")
    return chance.choice([f"{bare}, while {perturb.lowered(other)}", f"{bare}, and {perturb.lowered(other)}", f"{bare}. {other}",
                          f"{other} {sentence}", f"{bare}; {perturb.lowered(other)}"])


FORM = [perturb.attributed, perturb.other_digits, day_elsewhere, abbreviated, tokenized, introduced]
LOSS = [cut, without_insertion, perturb.shortened]


def applied(changes, sentence, chance):
    for change in chance.sample(changes, len(changes)):
        changed = change(sentence, chance)
        if changed and changed != sentence:
            return changed
    return sentence


def copy_pair(sentence, others, chance):
    """Two tellings of one sentence: each may leave out, add or set differently."""
    roll = chance.random()
    if roll < 0.08:
        return sentence, sentence, ENTAILMENT
    if roll < 0.3:
        return sentence, applied(FORM, sentence, chance), ENTAILMENT
    if roll < 0.5:
        return sentence, applied(LOSS, sentence, chance), ENTAILMENT
    one, other = applied(LOSS if chance.random() < 0.5 else FORM, sentence, chance), sentence
    if chance.random() < 0.6 and len(others) > 1:
        more = chance.sample(others, 2)
        one = joined(one, more[0], chance)
        if chance.random() < 0.5:
            other = joined(applied(FORM + LOSS, other, chance), more[1], chance)
    return (one, other, NEUTRAL) if chance.random() < 0.5 else (other, one, NEUTRAL)


def still(one, other, extra, chance):
    """Two sentences that contradict each other, told differently: nothing of either is left out."""
    if chance.random() < 0.5 and extra:
        other = joined(other, chance.choice(extra), chance)
    return applied(FORM, one, chance), applied(FORM, other, chance) if chance.random() < 0.5 else other


def copied(events, longest, seed=14):
    """Of each event's two reports: copies of sentences, and listed contradictions told differently."""
    chance = random.Random(seed)
    for event in events:
        a, b = event["a"]["sentences"], event["b"]["sentences"]
        pairs = []
        for _ in range(COPIES):
            report = chance.choice((a, b))
            at = chance.randrange(len(report))
            pairs.append(copy_pair(report[at], report[:at] + report[at + 1 :], chance))
        listed = [pair for pair in event["pairs"] if pair["relation"] == "CONTRADICTION"]
        for pair in chance.sample(listed, min(STILL, len(listed))):
            extra = [sentence for at, sentence in enumerate(b) if at != pair["b"]]
            one, other = still(a[pair["a"]], b[pair["b"]], extra, chance)
            pairs.append((one, other, CONTRADICTION) if chance.random() < 0.5 else (other, one, CONTRADICTION))
        yield from (Pair(*pair, SOURCE) for pair in pairs if len(pair[0]) + len(pair[1]) <= longest)


def copied_sentences(sentences, count, longest, seed=15):
    """The same of single real sentences; every third pair contradicts, by a change whose label is known."""
    chance = random.Random(seed)
    for sentence in chance.sample(sentences, min(count, len(sentences))):
        changed = applied(perturb.CONTRADICTIONS, sentence, chance) if chance.random() < 0.34 else sentence
        pair = Pair(*still(sentence, changed, [], chance), CONTRADICTION, SOURCE) if changed != sentence else \
            Pair(*copy_pair(sentence, chance.sample(sentences, 2), chance), SOURCE)
        if len(pair.premise) + len(pair.hypothesis) <= longest:
            yield pair
