"""What a proposal must keep to, and what load it leaves: in fractions, from the case as it was written."""

import datetime
import statistics
from fractions import Fraction

from .cases import DAYS, TODAY


def date(text):
    return datetime.date.fromisoformat(text)


class Group:
    def __init__(self, case):
        self.case, self.members, self.contributions = case, case["members"], case["contributions"]
        self.last = date(case["event"])
        here = [member for member in self.members if not member["left"]]
        known = [member["capacity"] for member in here if member["capacity"]]
        self.usual = statistics.median_low(known) if known else 8
        self.capacities = [self.capacity(member) for member in self.members]
        self.seats = [self.seats_of(contribution) for contribution in self.contributions]

    def working_days(self, first, last):
        """Day by day: the numbers of the working days from one date to another."""
        return set(range(DAYS.before(first), DAYS.after(last)))

    def days_away(self, member):
        return set().union(*(self.working_days(date(a), date(b)) for a, b in member["absences"]), set())

    def capacity(self, member):
        if member["left"]:
            return Fraction(0)
        days = len(self.working_days(TODAY, self.last) - self.days_away(member))
        quarters = self.usual if member["capacity"] is None else member["capacity"]
        return Fraction(quarters * days, 4 * 5)

    def can_take(self, place, contribution):
        """Whether someone could be offered it, had they never heard of it."""
        member, action = self.members[place], self.case["actions"][contribution["action"]]
        named = {tag.lower() for tag in action["tags"]} & {m["department"].lower() for m in self.members} - {""}
        time = self.working_days(max(TODAY, date(action["start"])), date(action["due"]))
        return self.capacities[place] > 0 and not time <= self.days_away(member) and (
            not named or member["department"].lower() in named)

    def seats_of(self, contribution):
        """Who stays, who could take a seat, how many seats are to be taken."""
        having = {state: [m for m, s in contribution["shares"] if s == state]
                  for state in ("accepted", "declined", "proposed", "to-confirm")}
        offered = having["proposed"] + having["to-confirm"]
        seats = max(contribution["wanted"] or 1, len(offered) + len(having["accepted"])) - len(having["accepted"])
        if contribution["effort"] is None:
            return having["accepted"] + offered, [], 0
        able = [m for m in range(len(self.members)) if self.can_take(m, contribution)
                and m not in having["accepted"] + having["declined"]]
        # Those who cannot keep a seat give it up as far as someone is there for it.
        stranded = [m for m, s in contribution["shares"] if m in offered and m not in able]
        demand = min(seats, len(able))
        kept = stranded[max(0, demand - len([m for m in offered if m in able])):]
        return having["accepted"] + kept, able, demand

    def faults(self, after):
        found = []
        for number, (people, (staying, able, demand)) in enumerate(zip(after, self.seats, strict=True)):
            taking = [m for m in people if m not in staying]
            if len(set(people)) != len(people):
                found.append(f"{number}: someone twice")
            if not set(staying) <= set(people):
                found.append(f"{number}: {set(staying) - set(people)} lost a seat that was theirs")
            if not set(taking) <= set(able):
                found.append(f"{number}: {set(taking) - set(able)} cannot take it")
            if len(taking) != demand:
                found.append(f"{number}: {len(taking)} people, not {demand}")
        return found

    def hours_each(self, number):
        staying, _, demand = self.seats[number]
        effort = self.contributions[number]["effort"]
        return Fraction(effort or 0, 4 * max(1, len(staying) + demand))

    def fixed(self):
        """Hours of what stays, by member."""
        hours = [Fraction(0)] * len(self.members)
        for number, (staying, _, _) in enumerate(self.seats):
            for member in staying:
                hours[member] += self.hours_each(number)
        return hours

    def loads(self, after):
        hours = [Fraction(0)] * len(self.members)
        for number, people in enumerate(after):
            for member in people:
                hours[member] += self.hours_each(number)
        return [hours[m] / c if c else Fraction(0) for m, c in enumerate(self.capacities)]

    def largest(self, after):
        return max(self.loads(after), default=Fraction(0))

    def largest_given(self, after):
        """Among those who have a seat that weighs something and was not settled."""
        loads, taking = self.loads(after), set()
        for number, (people, (staying, _, _)) in enumerate(zip(after, self.seats)):
            if self.hours_each(number):
                taking |= set(people) - set(staying)
        return max((loads[m] for m in taking), default=Fraction(0))
