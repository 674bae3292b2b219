"""Makes news-like statement pairs from frames, for the near misses no public set labels.

A measure has several wordings of one count; a state has wordings that say it, wordings that say the opposite,
and wordings that only look like it. Labels follow from which two wordings are paired and how the slots differ.
"""
import random

from frames import AGENCIES, EVENTS, FIRST, LAST, MEASURES, RISING, SPEAKERS, STATES, TOWNS
from perturb import DAYS, WORDS
from sources import CONTRADICTION, ENTAILMENT, NEUTRAL, Pair

SOURCE = "made news"


class Story:
    """One imaginary event: its slots are shared by the statements made about it."""

    def __init__(self, chance):
        self.chance = chance
        names = [f"{chance.choice(FIRST)} {chance.choice(LAST)}" for _ in range(2)]
        self.slots = {"e": chance.choice(EVENTS), "p": chance.choice(TOWNS), "d": chance.choice(DAYS),
                      "A": names[0], "B": names[1], "O": f"{chance.choice(LAST)} {chance.choice(AGENCIES)}"}

    def but(self, slot):
        """The same story with one slot changed: another place, day or event."""
        other, changed = Story(self.chance), Story(self.chance)
        changed.slots = dict(self.slots)
        while changed.slots[slot] == self.slots[slot]:
            changed.slots[slot] = Story(self.chance).slots[slot]
        return changed

    def say(self, wording, count=None):
        """The wording with its slots filled, capitalised, perhaps with a speaker or a dateline."""
        text = wording.format(n=count, **self.slots)
        return self.dressed(text[0].upper() + text[1:])

    def dressed(self, text):
        roll, speaker = self.chance.random(), self.chance.choice(SPEAKERS)
        if roll < 0.4:
            return f"{text}, {speaker} said{self.chance.choice(['', '', ' on ' + self.chance.choice(DAYS)])}."
        if roll < 0.5:
            return f"{self.slots['p'].upper()} - {text}, according to {speaker}."
        if roll < 0.6:
            return f"According to {speaker}, {text[0].lower() if text.split()[0] in ('The', 'A', 'At', 'About') else text[0]}{text[1:]}."
        return text + "."


def number(value, chance):
    """A count as a word (to twenty, half the time) or as digits with thousands separators."""
    return WORDS[value] if value <= 20 and chance.random() < 0.6 else f"{value:,}"


def counts(chance):
    """Two clearly different counts of the same order of magnitude."""
    low, high = chance.choice([(2, 20), (5, 60), (20, 400), (200, 9000)])
    first = chance.randint(low, high)
    second = next(v for v in iter(lambda: max(2, int(first * chance.uniform(0.5, 2)) + chance.randint(-2, 2)), None) if v != first)
    return first, second


def measure_pairs(story, chance):
    """Pairs about one count: same, other, bounded, rounded, risen, other measure, other event."""
    measure, other = chance.sample(MEASURES, 2)
    a, b = counts(chance)
    one, two = number(a, chance), number(b, chance)

    def said(count, wordings=measure, told=story):
        return told.say(chance.choice(wordings), count)

    bound = chance.choice(["at least", "more than"])
    yield said(one), said(two), CONTRADICTION
    yield said(one), said(number(a, chance)), ENTAILMENT
    yield said(one), said(f"{bound} {number(max(1, a - chance.randint(1, 3)), chance)}"), ENTAILMENT
    yield said(f"at least {number(min(a, b), chance)}"), said(number(max(a, b), chance)), NEUTRAL
    yield said(f"at least {number(max(a, b), chance)}"), said(chance.choice(["", "only "]) + number(min(a, b), chance)), CONTRADICTION
    yield said(one), said(two, other), NEUTRAL
    yield said(one), said(two, measure, story.but(chance.choice("pde"))), NEUTRAL
    yield said(one), story.dressed(chance.choice(RISING[MEASURES.index(measure) % len(RISING)]).format(
        n=number(max(a, b) + 1, chance), **story.slots)), NEUTRAL
    yield said(number(round(a, -1) + 3, chance)), said(f"about {number(max(10, round(a, -1)), chance)}"), ENTAILMENT
    if a > 23:
        yield said(one), said(chance.choice(["dozens of" if a < 200 else "hundreds of"]).removesuffix(" of")), ENTAILMENT


def state_pairs(story, chance):
    """Pairs about one state: said twice, said and opposed, only expected, of another story."""
    (yes, no, maybe), (yes2, no2, _) = chance.sample(STATES, 2)

    def said(wordings, told=story):
        return told.say(chance.choice(wordings))

    yield said(yes), said(no), CONTRADICTION
    yield said(no), said(yes), CONTRADICTION
    yield said(yes), said(yes), ENTAILMENT
    yield said(no), said(no), ENTAILMENT
    yield said(yes), said(maybe), NEUTRAL
    yield said(maybe), said(chance.choice([yes, no])), NEUTRAL
    yield said(chance.choice([yes, no])), said(chance.choice([yes2, no2])), NEUTRAL
    yield said(yes), said(no, story.but("O").but("A").but("p")), NEUTRAL
    yield said(yes), said(chance.choice(MEASURES)).replace("{n}", number(counts(chance)[0], chance)), NEUTRAL


def time_pairs(story, chance):
    """Pairs about clock times and places of the event; scheduled against actual times are neutral."""
    hours = [f"{h}:{m:02d} {half}" for h in range(1, 13) for m in (0, 15, 20, 30, 45) for half in ("a.m.", "p.m.")]
    t, u = chance.sample(hours, 2)
    began = ["the {e} in {p} happened at %s", "the {e} near {p} was reported to have begun at %s", "it was %s when the {e} hit {p}"]
    ended = ["the last crews left the site of the {e} in {p} at %s", "roads around {p} were reopened at %s"]
    due = ["a briefing on the {e} in {p} is due at %s", "the {e} inquiry in {p} sits at %s"]

    def said(wordings, time):
        return story.say(chance.choice(wordings) % time)

    yield said(began, t), said(began, u), CONTRADICTION
    yield said(began, t), said(began, t), ENTAILMENT
    yield said(began, t), said(chance.choice([ended, due]), u), NEUTRAL


def metric_pairs(story, chance):
    """The same length in other units (entailed) or clearly another length (contradiction)."""
    kilometres = chance.choice([1, 2, 3, 5, 8, 10, 12, 16, 20, 25, 40, 60, 80])
    wordings = ["the {e} left a scar %s long near {p}", "the front of the {e} near {p} stretched for %s"]
    same = [f"{kilometres * 1000:,} metres", f"{kilometres / 1.609:.1f} miles", f"{kilometres} kilometres", f"{kilometres} km"]
    other = [f"{kilometres * 2} km", f"{kilometres * 3 / 1.609:.0f} miles", f"{kilometres * 500:,} metres"]

    def said(lengths):
        return story.say(chance.choice(wordings) % chance.choice(lengths))

    yield said(same[2:]), said(same), ENTAILMENT
    yield said(same), said(other), CONTRADICTION


def news_pairs(stories, seed=7):
    """All pairs of the given number of imaginary stories."""
    chance = random.Random(seed)
    for _ in range(stories):
        story = Story(chance)
        for maker in (measure_pairs, state_pairs, state_pairs, time_pairs, metric_pairs):
            for premise, hypothesis, label in maker(story, chance):
                if premise != hypothesis:
                    yield Pair(premise, hypothesis, label, SOURCE)
