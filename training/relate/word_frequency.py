"""Makes streams-app/src/main/resources/org/newsmonitor/relate/word-frequency.txt (pip install wordfreq==3.1.1).

usage: python3 training/relate/word_frequency.py > streams-app/src/main/resources/org/newsmonitor/relate/word-frequency.txt
"""
import collections
import math
import re

import wordfreq

HEADER = """# How common English words are: tenths of log10 of occurrences per billion words, then the words of that frequency.
# Counted by wordfreq 3.1.1 (Robyn Speer, https://github.com/rspeer/wordfreq) from Wikipedia, news, books, subtitles and web
# text up to 2021; its data, and so this table, are licensed CC BY-SA 4.0. Changes: words of Latin letters only, down to 2.5,
# rounded. Made by training/relate/word_frequency.py."""

words = collections.defaultdict(list)
for word, share in wordfreq.get_frequency_dict("en", wordlist="best").items():
    tenths = round((math.log10(share) + 9) * 10)
    if tenths >= 25 and re.fullmatch(r"[a-z]{2,}", word):
        words[tenths].append(word)
print(HEADER)
for tenths in sorted(words, reverse=True):
    print(tenths, " ".join(sorted(words[tenths])))
