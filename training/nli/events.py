"""Makes statement pairs about one imaginary event from actions.txt and states.txt, with the near misses of real news.

The label follows from the two wordings and from which slot differs: a slot that can have one value only contradicts, one
that says which event is meant makes it another event. Every tenth line of both files is kept out of training, to measure
whether anything was learnt beyond the wordings.
"""
import random
import re
from pathlib import Path

from frames import AGENCIES, EVENTS, FIRST, LAST, SPEAKERS, TOWNS
from perturb import DAYS, MONTHS, WORDS, hedged, refused
from sources import CONTRADICTION, ENTAILMENT, NEUTRAL, Pair

SOURCE = "made events"
FIRSTS = FIRST + ("Hannah Viktor Samira Joao Petra Emeka Astrid Miguel Noor Stefan Chiara Daniel Olga Kwame Leila Marek Sofia Henrik "
                  "Aisha Paulo Ingrid Tariq Julia Andrei Beatriz Hugo Mina Oskar Teresa Ivan").split()
LASTS = LAST + ("Lindqvist Baranov Castillo Nyberg Adeyemi Moreau Kowalski Hartmann Ibrahim Costa Fraser Yamada Jensen Duarte Volkov "
                "Osei Brandt Marino Keller Sandoval Aziz Horvath Dubois Walsh Eriksen Pereira Kaya Stone Naidoo Bauer").split()
PLACES = TOWNS + ("Antwerp Valencia Cork Gothenburg Trieste Plovdiv Tampere Aarhus Nantes Cardiff Zagreb Lviv Tbilisi Karachi Manila Recife "
                  "Arequipa Mendoza Winnipeg Dunedin Fukuoka Incheon Kigali Accra Tunis Aleppo Shiraz Nagpur Chittagong Hobart").split()
TRADES = AGENCIES + "Airways Insurance Chemicals Logistics Mining Software Railways Dairy Cement Textiles Shipyards Water".split()
AGAIN = ["A year earlier, {}.", "In an earlier case, {}.", "During a previous term, {}.", "Ten years ago, {}.", "In another incident last month, {}."]
AHEAD = ["It is hoped that {}.", "Organisers had planned that {}.", "A court is to decide whether {}.", "Had the weather been better, it would be so that {}."]
TAILS = ["as the investigation continued", "while relatives waited for news", "in a case that has caused anger across the country",
         "after days of conflicting reports", "despite calls for an inquiry", "in what critics called a test for the government",
         "according to documents seen by this newspaper", "a spokesman told reporters", "and promised more details later in the week",
         "in a statement released overnight", "with the weather making matters worse", "before the start of the holiday season"]
LEADS = ["On {d}, ", "In a statement, the authorities said ", "After a long night, it became clear that ", "Witnesses said ",
         "The latest report says that ", "A person close to the matter said ", "Records show that ", "The final report found that "]


def read(name):
    """The data lines of one of the two files: (in training, kept out)."""
    lines = [line for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [line for i, line in enumerate(lines) if i % 10 != 9], lines[9::10]


def action(line):
    single, *wordings = [part.strip() for part in line.split(";")]
    return single.split(), wordings


def state(line):
    return [[wording.strip() for wording in part.split("|")] for part in line.split(";")]


def slots_of(wording):
    return set(re.findall(r"{(\w)}", wording))


def clock(chance):
    return f"{chance.randint(1, 12)}{chance.choice(['', ':15', ':30', ':45', ':20', ':07'])} {chance.choice(['a.m.', 'p.m.'])}"


def new_value(slot, chance):
    if slot in "AB":
        return f"{chance.choice(FIRSTS)} {chance.choice(LASTS)}"
    if slot == "n":
        return chance.randint(*chance.choice([(2, 20), (3, 60), (20, 900), (1000, 40000)]))
    makers = {"p": lambda: chance.choice(PLACES), "O": lambda: f"{chance.choice(LASTS)} {chance.choice(TRADES)}", "t": lambda: clock(chance),
              "y": lambda: f"{chance.choice(['', chance.choice(MONTHS) + ' '])}{chance.randint(1990, 2025)}",
              "d": lambda: chance.choice(DAYS), "e": lambda: chance.choice(EVENTS)}
    return makers[slot]()


def other_value(slot, value, chance):
    """Another value; a count stays of the same size."""
    if slot == "n":
        near = max(2, int(value * chance.choice([0.4, 0.6, 0.75, 0.85, 1.2, 1.4, 1.7, 2.5]))) + chance.choice([0, 0, 1])
        return near if near != value else value + 3
    return next(new for new in iter(lambda: new_value(slot, chance), None) if new != value)


class Event:
    """The values of all slots of one imaginary event."""

    def __init__(self, chance):
        self.chance, self.values = chance, {slot: new_value(slot, chance) for slot in "ABpOdntye"}

    def but(self, slot):
        changed = Event(self.chance)
        changed.values = self.values | {slot: other_value(slot, self.values[slot], self.chance)}
        return changed

    def plain(self, wording, count=None):
        """The wording filled in, its first letter as in the middle of a sentence."""
        value = self.values["n"]
        written = count or (WORDS[value] if value <= 20 and self.chance.random() < 0.5 else f"{value:,}")
        return wording.format(**(self.values | {"n": written}))

    def say(self, wording, count=None):
        """The wording filled in, often with a speaker, an opening or a clause that changes nothing."""
        inner, roll, chance = self.plain(wording, count), self.chance.random(), self.chance
        text = inner[0].upper() + inner[1:]
        if roll < 0.35:
            return f"{text}, {chance.choice(SPEAKERS)} said{chance.choice(['', '', ' on ' + chance.choice(DAYS)])}."
        if roll < 0.5:
            return f"{text}, {chance.choice(TAILS)}."
        if roll < 0.65:
            return chance.choice(LEADS).format(**self.values) + inner + "."
        if roll < 0.75:
            return f"\u201c{text},\u201d {chance.choice(SPEAKERS)} said."
        return text + "."


def action_pairs(line, event, chance):
    """Pairs about one action: the same, one slot changed, another event, another time, hedged, denied."""
    single, wordings = action(line)
    first, second = chance.choice(wordings), chance.choice(wordings)
    shared = slots_of(first) & slots_of(second)
    told = [slot for slot in single if slot in shared]
    if slots_of(second) <= slots_of(first):
        yield event.say(first), event.say(second), ENTAILMENT
        yield event.say(first), event.say(second), ENTAILMENT
    if told:
        yield event.say(first), event.but(chance.choice(told)).say(second), CONTRADICTION
        yield event.say(second), event.but(chance.choice(told)).say(first), CONTRADICTION
        yield event.but(chance.choice(told)).say(second), event.say(first), CONTRADICTION
    which = sorted(shared - set(single) - set("d"))
    if which:
        yield event.say(first), event.but(chance.choice(which)).say(second), NEUTRAL
    changed = event.but(chance.choice(told or single))
    yield event.say(first), chance.choice(AGAIN + AHEAD).format(changed.plain(second)), NEUTRAL
    yield event.say(first), hedged(changed.plain(second), chance), NEUTRAL
    yield event.say(first), refused(event.plain(second), chance), CONTRADICTION if slots_of(second) <= slots_of(first) else NEUTRAL
    if "n" in told and event.values["n"] > 30:
        yield from count_pairs(first, second, event, chance)


def count_pairs(first, second, event, chance):
    """Bounds, rounding and growth of one count."""
    count = event.values["n"]
    size = 10 ** (len(str(count)) - 1)
    yield event.say(first), event.say(second, f"about {round(count / size * 10) * size // 10:,}"), ENTAILMENT
    yield event.say(first, f"at least {count:,}"), event.say(second, f"{count + size // 5 + 1:,}"), NEUTRAL
    yield event.say(first, f"at least {count:,}"), event.say(second, f"{max(2, count // 2):,}"), CONTRADICTION
    yield event.say(first, f"more than {count // 2:,}"), event.say(second), NEUTRAL
    yield event.say(first), f"{event.say(second)[:-1]}, up from {count // 2:,}.", NEUTRAL


def state_pairs(line, event, chance):
    """Pairs about one state: agreed, opposed, undecided, of another event, hedged, at another time."""
    yes, no, maybe = state(line)
    if chance.random() < 0.4:
        yes, no = no, yes

    def said(wordings, told=event):
        return told.say(chance.choice(wordings))

    yield said(yes), said(no), CONTRADICTION
    yield said(no), said(yes), CONTRADICTION
    yield said(yes), said(yes), ENTAILMENT
    yield said(no), said(no), ENTAILMENT
    yield said(yes), said(maybe), NEUTRAL
    yield said(maybe), said(no), NEUTRAL
    named = sorted(set().union(*map(slots_of, yes)) & set("ApO"))
    if named:
        other = event
        for slot in named:
            other = other.but(slot)
        yield other.say(chance.choice(yes)), said(no), NEUTRAL
    yield said(yes), hedged(event.plain(chance.choice(no)), chance), NEUTRAL
    yield said(yes), chance.choice(AGAIN).format(event.plain(chance.choice(no))), NEUTRAL


def across(lines, event, chance):
    """Two statements of one event about different matters, the names shared: what most pairs of real reports are."""
    one, two = chance.sample(lines, 2)
    wordings = [action(x)[1] if x in ACTIONS else sum(state(x), []) for x in (one, two)]
    yield event.say(chance.choice(wordings[0])), event.but("n").but("t").say(chance.choice(wordings[1])), NEUTRAL


ACTIONS, OTHER_ACTIONS = read("actions.txt")
STATES, OTHER_STATES = read("states.txt")


def pairs_of(actions, states, rounds, seed):
    """Pairs of all the given lines, each told about the given number of imaginary events."""
    chance = random.Random(seed)
    for _ in range(rounds):
        for line in actions + states:
            event = Event(chance)
            made = list(action_pairs(line, event, chance) if line in actions else state_pairs(line, event, chance))
            made += [] if actions is OTHER_ACTIONS else [p for p in across(ACTIONS + STATES, event, chance)]
            for premise, hypothesis, label in made:
                if premise != hypothesis:
                    yield Pair(premise, hypothesis, label, SOURCE)


def event_pairs(rounds=25, seed=21):
    return pairs_of(ACTIONS, STATES, rounds, seed)


def kept_out_pairs(rounds=6, seed=22):
    """Pairs of the lines kept out of training, to measure."""
    return pairs_of(OTHER_ACTIONS, OTHER_STATES, rounds, seed)
