"""The smallest possible largest load, by scipy's solver of mixed-integer programs.

Where that takes long to see that nothing better is possible, exact prices prove it; see `prices`.
"""

import math
from fractions import Fraction

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_matrix

from . import prices

# A seat is a variable of 0 or 1. Beside them stands, for everyone, how many of the usual step they have in seats that
# are multiples of it: the solver sees by itself that few odd seats cannot fill what multiples leave, but far too late.
USUAL = 0.9

# Seconds: how long it tries before prices do, and how long it may take where these prove nothing.
SHORT, LONG = 0.4, 60
UNDECIDED = object()


class Seats:
    """The seats that weigh something, in whole numbers of their greatest common divisor."""

    def __init__(self, group):
        numbers = [n for n, (_, _, demand) in enumerate(group.seats) if demand and group.hours_each(n)]
        hours = [group.hours_each(n) for n in numbers]
        common = math.lcm(*(h.denominator for h in hours)) if hours else 1
        divisor = math.gcd(*(int(h * common) for h in hours)) if hours else 1
        self.grain = Fraction(divisor, common)
        self.weights = [int(h / self.grain) for h in hours]
        self.able = [group.seats[n][1] for n in numbers]
        self.demand = [group.seats[n][2] for n in numbers]
        self.capacities, self.fixed = group.capacities, group.fixed()

    def rooms(self, limit):
        """How many grains each can take and stay below a load."""
        rooms = []
        for member, (capacity, fixed) in enumerate(zip(self.capacities, self.fixed)):
            room = max(0, math.ceil((limit * capacity - fixed) / self.grain) - 1)
            sums = 1
            for weight, able in zip(self.weights, self.able):
                sums |= sums << weight if member in able and weight <= room else 0
            rooms.append((sums & (1 << room + 1) - 1).bit_length() - 1)
        return rooms


def below(seats, limit):
    """Who takes which seat so that everyone stays below a load; None when the solver proves that nobody can."""
    rooms = seats.rooms(limit)
    program = integer_program(seats, rooms)
    outcome = solve(program, SHORT)
    if outcome is UNDECIDED:
        outcome = None if prices.prove(seats, rooms) else solve(program, LONG)
    if outcome is UNDECIDED:
        raise RuntimeError("the solver came to no end")
    return outcome


def integer_program(seats, rooms):
    """Who could take which seat, and what the solver is asked."""
    pairs = [(member, job) for job, able in enumerate(seats.able) for member in able
             if seats.weights[job] <= rooms[member]]
    jobs, members, size = len(seats.weights), len(rooms), len(pairs)
    step = max(q for q in range(1, max(seats.weights) + 1)
               if sum(w % q == 0 for w in seats.weights) >= USUAL * jobs)
    matrix = lil_matrix((jobs + 2 * members, size + members))
    for column, (member, job) in enumerate(pairs):
        weight = seats.weights[job]
        matrix[job, column], matrix[jobs + member, column] = 1, weight
        if weight % step == 0:
            matrix[jobs + members + member, column] = weight // step
    for member in range(members):
        matrix[jobs + members + member, size + member] = -1
    low = numpy.concatenate([seats.demand, numpy.full(members, -numpy.inf), numpy.zeros(members)])
    high = numpy.concatenate([seats.demand, rooms, numpy.zeros(members)])
    most = numpy.concatenate([numpy.ones(size), [room // step for room in rooms]])
    return pairs, dict(
        c=numpy.zeros(size + members), constraints=LinearConstraint(matrix.tocsr(), low, high),
        integrality=numpy.ones(size + members), bounds=Bounds(0, most))


def solve(program, seconds):
    pairs, question = program
    outcome = milp(**question, options={"time_limit": seconds})
    if outcome.status == 2:
        return None
    if outcome.x is None:
        return UNDECIDED
    return [pair for pair, value in zip(pairs, outcome.x) if value > 0.5]


def optimum(group, given):
    """The smallest possible largest load of those who are given something, starting from one that was reached."""
    seats = Seats(group)
    while seats.weights:
        better = below(seats, given)
        if better is None:
            break
        hours = {}
        for member, job in better:
            hours[member] = hours.get(member, seats.fixed[member]) + seats.weights[job] * seats.grain
        given = max(h / seats.capacities[m] for m, h in hours.items())
    return float(given)
