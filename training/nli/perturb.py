"""Makes pairs from one real sentence: small changes whose label is known by construction.

Every function takes (sentence, random) and returns a changed sentence or None where it does not apply.
"""
import re

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " \
        "seventeen eighteen nineteen twenty".split()
PLACES = ("London Paris Berlin Madrid Rome Vienna Warsaw Athens Cairo Lagos Nairobi Moscow Delhi Mumbai Tokyo Seoul Beijing "
          "Sydney Toronto Chicago Boston Houston Texas Florida California Ohio France Germany Spain Italy Poland Greece "
          "Egypt Nigeria Kenya Russia India Japan China Australia Canada Mexico Brazil Chile Peru Turkey Iran Iraq Israel "
          "Ireland Scotland England Sweden Norway Finland Denmark Portugal Hungary Ukraine Pakistan Indonesia").split()
OPPOSITES = [pair.split("/") for pair in (
    "won/lost increased/decreased rose/fell opened/closed accepted/rejected approved/rejected confirmed/denied "
    "survived/died supported/opposed before/after first/last largest/smallest highest/lowest oldest/newest north/south "
    "northern/southern east/west eastern/western early/late more/fewer higher/lower above/below inside/outside "
    "successful/unsuccessful alive/dead guilty/innocent legal/illegal public/private male/female left/right always/never "
    "many/few most/few all/none major/minor allowed/banned joined/left bought/sold arrived/departed started/ended "
    "began/ended married/unmarried permanent/temporary upper/lower majority/minority friend/enemy victory/defeat "
    "increase/decrease rise/fall gained/lost strong/weak old/new married/divorced able/unable known/unknown").split()]
SWAPS = {a: b for a, b in OPPOSITES} | {b: a for a, b in OPPOSITES}
AUXILIARY = r"\b(was|were|is|are|has|had|have|will|can|could|would)\b(?! (not|no|been no|never)\b)"
NUMBER = r"(?<![\w.,$/-])\d{1,3}(?:,\d{3})+(?![\w/-])|(?<![\w.,/-])\d+(?![\w/-]|[.,]\d)"


def replaced(sentence, match, text):
    return sentence[: match.start()] + text + sentence[match.end():]


def picked(pattern, sentence, chance, flags=0):
    """A random match of the pattern, or None."""
    found = list(re.finditer(pattern, sentence, flags))
    return chance.choice(found) if found else None


def other_value(value, chance):
    """Another value of the same size: near years for years, else 0.4 to 3 times the value."""
    if 1500 <= value <= 2030:
        return value + chance.choice([-40, -12, -7, -3, -2, -1, 1, 2, 3, 5, 11])
    return next((v for v in (int(value * chance.uniform(0.4, 3)) + chance.randint(0, 2) for _ in range(9))
                 if v != value and v > 0), value + 3)


def other_number(sentence, chance):
    match = picked(NUMBER, sentence, chance)
    if not match:
        return other_number_word(sentence, chance)
    value = int(match[0].replace(",", ""))
    new = other_value(value, chance)
    return replaced(sentence, match, f"{new:,}" if "," in match[0] else str(new))


def other_number_word(sentence, chance):
    match = picked(r"\b(" + "|".join(WORDS[2:]) + r")\b", sentence, chance)
    return match and replaced(sentence, match, chance.choice([w for w in WORDS[2:] if w != match[0]]))


def other_of(names):
    """A swap of one name of a closed list for another one of it."""
    pattern = r"\b(" + "|".join(names) + r")\b"

    def swap(sentence, chance):
        match = picked(pattern, sentence, chance)
        return match and replaced(sentence, match, chance.choice([n for n in names if n != match[0]]))
    return swap


other_month, other_day = other_of(MONTHS), other_of(DAYS)


def other_place(sentence, chance):
    match = picked(r"\b(?:in|near|from|to) (" + "|".join(PLACES) + r")\b", sentence, chance)
    if not match:
        return None
    new = chance.choice([p for p in PLACES if p != match[1]])
    return sentence[: match.start(1)] + new + sentence[match.end(1):]


def exchanged_names(sentence, chance):
    """Exchanges the two parties of '<Name> defeated <Name>' and like verbs."""
    name = r"([A-Z][\w'.-]+(?: [A-Z][\w'.-]+){0,2})"
    verbs = r" (defeated|beat|replaced|succeeded|attacked|invaded|bought|acquired|sued|killed|murdered|hired|followed) "
    match = re.search(name + verbs + name, sentence)
    return match and replaced(sentence, match, f"{match[3]} {match[2]} {match[1]}")


def opposite_word(sentence, chance):
    match = picked(r"\b(" + "|".join(SWAPS) + r")\b", sentence, chance)
    return match and replaced(sentence, match, SWAPS[match[0]])


def negated(sentence, chance):
    match = re.search(AUXILIARY, sentence)
    if not match or re.search(r"\b(not|never|no)\b", sentence):
        return None
    return replaced(sentence, match, match[0] + chance.choice([" not", " not", " never"]))


def lower_bound(sentence, chance):
    """'34 people' to 'at least 30 people' (entailed)."""
    match = picked(r"(?<![\w.,$/-])\d{2,3}(?= [a-z]+s\b)", sentence, chance)
    if not match:
        return None
    value = int(match[0])
    return replaced(sentence, match, f"{chance.choice(['at least', 'more than'])} {max(1, value - chance.randint(1, 9))}")


def rounded(sentence, chance):
    """'1,487' to 'about 1,500' (entailed)."""
    match = picked(r"(?<![\w.$-])\d{1,3}(?:,\d{3})+(?= [a-z])", sentence, chance)
    if not match:
        return None
    value = int(match[0].replace(",", ""))
    step = 10 ** (len(str(value)) - 2)
    return replaced(sentence, match, f"{chance.choice(['about', 'around', 'some', 'nearly'])} {round(value / step) * step:,}")


def other_digits(sentence, chance):
    """Number words to digits and back (entailed)."""
    match = picked(r"\b(" + "|".join(WORDS[2:]) + r")\b", sentence, chance)
    if match:
        return replaced(sentence, match, str(WORDS.index(match[0])))
    match = picked(r"(?<![\w.,$/-])(1?[2-9]|1[01])(?= [a-z])", sentence, chance)
    return match and replaced(sentence, match, WORDS[int(match[0])])


def shortened(sentence, chance):
    """Drops a parenthesis or a trailing ', which / who / where / while ...' clause (entailed)."""
    cut = re.sub(r" ?\([^()]*\)", "", sentence)
    cut = re.sub(r", (which|who|where|while|with|including|after|during|although|but) [^,]*\.$", ".", cut)
    return cut if cut != sentence and len(cut) > 30 else None


def vaguer_date(sentence, chance):
    """'on 12 March 1998' to 'in 1998' (entailed)."""
    months = "|".join(MONTHS)
    match = re.search(rf"\b(on|in) (?:\d{{1,2}} )?(?:{months})(?: \d{{1,2}})?,? (\d{{4}})\b", sentence)
    return match and replaced(sentence, match, f"in {match[2]}")


def attributed(sentence, chance):
    speaker = chance.choice(["officials", "police", "the ministry", "a spokesman", "local media", "the company", "witnesses"])
    body = sentence.rstrip(". ")
    return chance.choice([f"{body}, {speaker} said.", f"According to {speaker}, {lowered(body)}.",
                          f"{speaker[0].upper()}{speaker[1:]} said that {lowered(body)}."])


def lowered(sentence):
    """Lower-cases an opening article or pronoun, never a name."""
    first = sentence.split(" ")[0]
    return sentence[0].lower() + sentence[1:] if first in ("The", "A", "An", "It", "He", "She", "In", "On", "They") else sentence


def hedged(sentence, chance):
    """The statement only asked about, planned or conditional (neutral)."""
    body = lowered(sentence.rstrip(". "))
    return chance.choice(["It is not yet clear whether {}.", "Investigators are looking into whether {}.",
                          "Lawyers asked the court to examine whether {}.", "Some had speculated online that {}.",
                          "Nobody could say whether {}.", "If it turns out that {}, an appeal is possible.",
                          "Reporters asked whether {}, but got no answer."]).format(body)


def refused(sentence, chance):
    """A flat denial of the statement (contradiction)."""
    body = lowered(sentence.rstrip(". "))
    return chance.choice(["A spokeswoman denied that {}.", "It is not true that {}.", "The report that {} is false.",
                          "Officials rejected the claim that {}.", "The ministry said it was wrong that {}.",
                          "Correction: an earlier report wrongly said that {}.", "The family disputes that {}."]).format(body)


CONTRADICTIONS = [other_number, other_number, other_month, other_day, other_place, exchanged_names, opposite_word, negated]
ENTAILMENTS = [lower_bound, rounded, other_digits, shortened, vaguer_date, attributed]
