"""Random networks of actions, with dates, closures and links of every kind."""

import dataclasses
import datetime

from . import passes
from .holidays import DAY
from .workdays import WorkDays

KINDS = ["finish-to-start", "start-to-start", "finish-to-finish"]
LARGEST = 300


@dataclasses.dataclass
class Link:
    source: int
    target: int
    kind: str
    lag: int


@dataclasses.dataclass
class Network:
    today: datetime.date
    closures: list
    durations: list
    floors: list
    pinned: list
    ends: list
    links: list

    def __post_init__(self):
        self.axis = WorkDays(self.today, self.closures)

    def floor(self, node):
        """Not before that day begins."""
        return self.axis.before(self.floors[node])

    def end(self, node):
        """Done when that day ends; nothing when it need not be."""
        return None if self.ends[node] is None else self.axis.after(self.ends[node])

    def written(self):
        return {
            "today": str(self.today), "closures": [[str(first), str(last)] for first, last in self.closures],
            "duration": self.durations, "floor": [str(day) for day in self.floors], "pinned": self.pinned,
            "end": [day and str(day) for day in self.ends],
            "from": [link.source for link in self.links], "to": [link.target for link in self.links],
            "kind": [link.kind for link in self.links], "lag": [link.lag for link in self.links],
        }


def random_closures(chance, today):
    """Bridges, weeks and whole summers; they may overlap, touch, or fall on days that are free anyway."""
    closures = []
    for _ in range(chance.choice([0, 0, 1, 3, 8])):
        first = today + chance.randint(-400, 900) * DAY
        closures.append((first, first + chance.choice([0, 0, 1, 4, 6, 13, 40]) * DAY))
        if chance.random() < 0.3:
            closures.append((closures[-1][1] + chance.randint(-2, 1) * DAY,) * 2)
    return closures


def random_links(chance, order):
    """From earlier to later in a random order: near ones make long chains, far ones shortcuts; some come twice."""
    links = []
    reach = chance.choice([1, 3, 10, LARGEST])
    for _ in range(int(len(order) * chance.choice([0, 0.5, 1, 2, 3])) if len(order) > 1 else 0):
        first = chance.randrange(len(order) - 1)
        second = min(len(order) - 1, first + chance.randint(1, reach))
        lag = chance.choice([0, 0, 0, 1, 2, 5, 15, -1, -2, -5, -15])
        links.append(Link(order[first], order[second], chance.choice(KINDS), lag))
    chance.shuffle(links)
    return links


def tighten(chance, network):
    """Ends close to what can be reached at best, so that there is a critical path, or barely none."""
    finish = passes.earliest_finishes(network)
    last = network.axis.day(max(finish.values()) - 1)
    followed = {link.source for link in network.links}
    for node in finish:
        if node not in followed:
            network.ends[node] = last + chance.choice([0, 0, 0, 1, 4, -1]) * DAY


def random_network(chance, index):
    """The first ones are tiny, every tenth has the largest size, every third is tight."""
    size = LARGEST if index % 10 == 9 else chance.randint(1, 8) if index < 100 else chance.randint(1, LARGEST)
    # Whatever comes of it lies between 1990 and 2100.
    today = datetime.date(1995, 1, 1) + chance.randrange(55 * 365) * DAY
    order = list(range(size))
    chance.shuffle(order)
    longest = chance.choice([1, 5, 5, 20])
    share = chance.choice([0, 0.02, 0.2, 0.6])
    network = Network(
        today, random_closures(chance, today),
        [0 if chance.random() < 0.15 else chance.randint(1, longest) for _ in order],
        [today if chance.random() < 0.6 else near(chance, today) for _ in order],
        [chance.random() < share / 3 for _ in order],
        [near(chance, today) + chance.choice([0, 200, 600]) * DAY if chance.random() < share else None for _ in order],
        random_links(chance, order))
    if index % 3 == 1:
        tighten(chance, network)
    return network


def near(chance, today):
    """A day of the months about today, working or not."""
    return today + chance.randint(-60, 240) * DAY
