#!/usr/bin/env python3
"""An independent judgement of balance proposals, for a test to compare with.

    balance-oracle.py cases [--count 500] [--seed N]          random groups, one JSON object a line
    balance-oracle.py judge FILE [--count 500] [--seed N]     what is wrong with what was proposed for each of them

FILE holds a line for each case: who takes part in each contribution once every transfer is accepted, and the largest
loads that the proposal states. A line of the answer names the rules that it breaks, the largest loads as computed here,
and the smallest possible one, of which scipy's exact solver `milp`, or else exact prices, say that nothing lies below it.
"""

import argparse
import json
import multiprocessing
import pathlib
import random
import signal
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from balance import cases, exact, rules  # noqa: E402


def random_cases(arguments):
    for index in range(arguments.count):
        # A case depends on the seed and its number alone, so that one that fails can be made again by itself.
        yield cases.random_case(random.Random(f"{arguments.seed}/{index}"), index)


def print_cases(arguments):
    for case in random_cases(arguments):
        print(json.dumps(case, separators=(",", ":")))


def judgement(case, line):
    group, after = rules.Group(case), json.loads(line)["after"]
    found = {"faults": group.faults(after), "largest": None, "given": None, "optimum": None}
    if not found["faults"]:
        given = group.largest_given(after)
        found["largest"], found["given"] = float(group.largest(after)), float(given)
        found["optimum"] = exact.optimum(group, given)
    return found


def print_judgements(arguments):
    with open(arguments.file, encoding="utf-8") as file:
        questions = list(zip(random_cases(arguments), file, strict=True))
    # Two at a time, as one takes a minute; forked, so that they know this file.
    with multiprocessing.get_context("fork").Pool(2, initializer=hear_the_end) as pool:
        for found in pool.starmap(judgement, questions, chunksize=5):
            print(json.dumps(found, separators=(",", ":")))
        # Leaving the block only ends workers by a signal, which one that waits for its queue may not hear.
        pool.close()
        pool.join()


def hear_the_end():
    """The tests block signals, and what they start inherits it: a worker must be ended all the same."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for name, run in (("cases", print_cases), ("judge", print_judgements)):
        command = commands.add_parser(name)
        if name == "judge":
            command.add_argument("file")
        command.add_argument("--count", type=int, default=500)
        command.add_argument("--seed", type=int, default=1)
        command.set_defaults(run=run)
    arguments = parser.parse_args()
    arguments.run(arguments)


main()
