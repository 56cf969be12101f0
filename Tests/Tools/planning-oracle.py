#!/usr/bin/env python3
"""An independent computation of what the planning engine computes, for a test to compare with.

    planning-oracle.py holidays [--from 1990] [--to 2050]     the French public holidays, a line each: day, tab, name
    planning-oracle.py networks [--count 1000] [--seed N]     random networks with their outcome, one JSON object a line
    planning-oracle.py cycles   [--count 1000] [--seed N]     random graphs, and whether each turns in a circle

It shares no line with the engine: the calendar is a list of days made one by one, Easter comes from the tables of the
moon, the two passes walk a graph of networkx, and one network in ten is computed a second time in another way.
Boundaries are counted from the morning of « today », which is 0.
"""

import argparse
import json
import pathlib
import random
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from planning import constraints, graphs, holidays, networks, passes  # noqa: E402


def print_holidays(arguments):
    for year in range(getattr(arguments, "from"), arguments.to + 1):
        for day, name in sorted(holidays.of_year(year)):
            print(day.isoformat(), name, sep="\t")


def print_networks(arguments):
    for index in range(arguments.count):
        # A network depends on the seed and its number alone, so that one that fails can be made again by itself.
        network = networks.random_network(random.Random(f"{arguments.seed}/{index}"), index)
        outcome = passes.outcome(network)
        if index % 10 == 0:
            constraints.check(network, outcome)
        print(json.dumps(network.written() | outcome.written(network), separators=(",", ":")))


def print_cycles(arguments):
    for index in range(arguments.count):
        graph = graphs.random_graph(random.Random(f"{arguments.seed}/{index}"), index)
        print(json.dumps(graph, separators=(",", ":")))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("holidays")
    command.add_argument("--from", type=int, default=1990)
    command.add_argument("--to", type=int, default=2050)
    command.set_defaults(run=print_holidays)
    for name, run in (("networks", print_networks), ("cycles", print_cycles)):
        command = commands.add_parser(name)
        command.add_argument("--count", type=int, default=1000)
        command.add_argument("--seed", type=int, default=1)
        command.set_defaults(run=run)
    arguments = parser.parse_args()
    arguments.run(arguments)


main()
