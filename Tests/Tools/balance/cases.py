"""Random groups with open contributions; hours are counted in quarters."""

import datetime

from planning.workdays import WorkDays

TODAY, EVENT = datetime.date(2025, 1, 6), datetime.date(2025, 3, 28)
LARGEST = (16, 60)
SIZES = [LARGEST, LARGEST, (16, 30), (12, 45), (8, 20), (5, 12), (3, 9), (16, 45), (10, 60), (2, 5)]
DEPARTMENTS = ["Finances", "Juridique", "Achats durables"]
DAYS = WorkDays(TODAY, [])


def between(chance, first, last):
    """A working day, its number counted from today."""
    return chance.randint(first, max(first, last))


def random_member(chance):
    absences = []
    for _ in range(chance.choice([0, 0, 0, 0, 1, 1, 2])):
        first = TODAY + datetime.timedelta(chance.randint(-10, 80))
        absences.append([str(first), str(first + datetime.timedelta(chance.choice([0, 2, 4, 11, 25, 90])))])
    return {
        "capacity": chance.choice([None, None, 4, 4, 6, 8, 8, 8, 12, 16, 0 if chance.random() < 0.5 else 10]),
        "left": chance.random() < 0.05, "department": chance.choice([""] + DEPARTMENTS), "absences": absences,
    }


def random_action(chance):
    start = between(chance, 0, 50)
    due = between(chance, start, min(57, start + chance.choice([0, 3, 10, 30])))
    begun = str(TODAY - datetime.timedelta(5)) if chance.random() < 0.2 else str(DAYS.day(start))
    tags = [chance.choice(DEPARTMENTS).upper()] if chance.random() < 0.2 else []
    return {"start": begun, "due": str(DAYS.day(due)), "tags": tags + ["salle"]}


def random_shares(chance, members, wanted):
    shares = []
    for member in chance.sample(range(members), min(members, chance.choice([0, 0, 0, 1, 1, 2, 3]))):
        shares.append([member, chance.choice(["proposed", "proposed", "to-confirm", "accepted", "declined"])])
    return shares if chance.random() < 0.6 else shares[:wanted]


def random_effort(chance, wanted):
    """Usually hours and half hours for each person, at times any number of quarters for all of them."""
    if chance.random() < 0.05:
        return None
    if chance.random() < 0.08:
        return chance.randint(0, 32)
    return wanted * chance.choice([2, 4, 4, 6, 8, 8, 12, 12, 16, 16, 24, 32])


def random_case(chance, index):
    members, contributions = SIZES[index % len(SIZES)]
    actions = [random_action(chance) for _ in range(max(1, contributions // 4))]
    found = []
    for _ in range(contributions):
        wanted = chance.choice([1] * 7 + [2] * 3 + [3])
        found.append({
            "action": chance.randrange(len(actions)), "effort": random_effort(chance, wanted),
            "wanted": None if wanted == 1 and chance.random() < 0.5 else wanted,
            "shares": random_shares(chance, members, wanted),
        })
    return {
        "today": str(TODAY), "event": str(EVENT), "members": [random_member(chance) for _ in range(members)],
        "actions": actions, "contributions": found,
    }
