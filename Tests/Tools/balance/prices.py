"""A proof that seats cannot all be taken: prices that people cannot earn, each within their room.

Whoever takes seats earns their prices. When all of them together cannot earn what all seats cost, some seat stays
untaken, whatever the prices are. They come from a linear program over what single people could take together, in
floating point; what each can earn at most is then worked out in whole numbers, so that nothing hangs on rounding.
"""

import numpy
from scipy.optimize import linprog
from scipy.sparse import csc_matrix

SCALE = 1000
ROUNDS = 60


def dearest(jobs, weights, prices, room):
    """The most that someone can earn within a room, and how."""
    best, rows = numpy.zeros(room + 1, dtype=numpy.int64), []
    for job in jobs:
        with_it = best.copy()
        with_it[weights[job]:] = numpy.maximum(best[weights[job]:], best[:room + 1 - weights[job]] + prices[job])
        rows.append(with_it > best)
        best = with_it
    chosen, left = [], room
    for job, is_better in zip(reversed(jobs), reversed(rows)):
        if is_better[left]:
            chosen.append(job)
            left -= weights[job]
    return int(best[room]), chosen


def program(seats, people, choices):
    """Prices of the seats, what each person is paid for them, and the weight that stays untaken."""
    jobs, columns = len(seats.weights), len(choices)
    cells = [(job, column) for column, (_, chosen) in enumerate(choices) for job in chosen]
    cells += [(job, columns + job) for job in range(jobs)]
    rows = [job for job, _ in cells] + [jobs + people.index(person) for person, _ in choices]
    places = [column for _, column in cells] + list(range(columns))
    values = [-1] * len(cells) + [1] * columns
    outcome = linprog(
        [0] * columns + seats.weights, A_ub=csc_matrix((values, (rows, places)), shape=(jobs + len(people), columns + jobs)),
        b_ub=[-demand for demand in seats.demand] + [1] * len(people), method="highs")
    duals = -outcome.ineqlin.marginals
    return duals[:jobs], duals[jobs:], outcome.fun


def prove(seats, rooms):
    """Whether some prices prove that not everyone can stay within these rooms."""
    people = [member for member, room in enumerate(rooms) if room > 0]
    able = {m: [j for j, a in enumerate(seats.able) if m in a and seats.weights[j] <= rooms[m]] for m in people}
    values, pay, choices = numpy.array(seats.weights, dtype=float), [-1] * len(people), []
    for _ in range(ROUNDS):
        prices = [round(SCALE * max(0, value)) for value in values]
        found = [dearest(able[m], seats.weights, prices, rooms[m]) for m in people]
        if sum(most for most, _ in found) < sum(p * d for p, d in zip(prices, seats.demand)):
            return True
        new = [(m, chosen) for m, paid, (most, chosen) in zip(people, pay, found) if most > SCALE * paid + 1]
        if not new:
            return False
        choices += new
        values, pay, untaken = program(seats, people, choices)
        if untaken < 1e-7:
            return False
    return False
