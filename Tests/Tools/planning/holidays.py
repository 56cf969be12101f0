"""The eleven public holidays of France: Code du travail, article L3133-1."""

import datetime

DAY = datetime.timedelta(days=1)
FIXED = [
    (1, 1, "jour de l’An"), (5, 1, "fête du Travail"), (5, 8, "victoire de 1945"), (7, 14, "fête nationale"),
    (8, 15, "Assomption"), (11, 1, "Toussaint"), (11, 11, "armistice de 1918"), (12, 25, "Noël"),
]
AFTER_EASTER = [(1, "lundi de Pâques"), (39, "Ascension"), (50, "lundi de Pentecôte")]


def epact(year):
    """The moon's age on 1 January, after Lilius and Clavius: the cycle of Meton, and the corrections of 1582."""
    golden, century = year % 19 + 1, year // 100 + 1
    solar, lunar = 3 * century // 4 - 12, (8 * century + 5) // 25 - 5
    age = (11 * golden + 20 + lunar - solar) % 30
    return age + 1 if age == 24 or age == 25 and golden > 11 else age


def easter(year):
    """The Sunday after the fourteenth day of the first moon to be fourteen days old on 21 March or later."""
    full_moon = datetime.date(year, 3, 1) + (43 - epact(year)) * DAY
    if full_moon < datetime.date(year, 3, 21):
        full_moon += 30 * DAY
    day = full_moon + DAY
    while day.isoweekday() != 7:
        day += DAY
    return day


def of_year(year):
    """Days and names; two of them can be on one day, as Ascension and 1 May were in 2008."""
    sunday = easter(year)
    fixed = [(datetime.date(year, month, day), name) for month, day, name in FIXED]
    return fixed + [(sunday + days * DAY, name) for days, name in AFTER_EASTER]
