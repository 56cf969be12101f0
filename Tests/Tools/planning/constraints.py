"""The same outcome a second way: no order, no recurrence, only what must hold between the ends of the actions.

Each action has two events, S and F, exactly its duration apart, and each link and date is an inequality between two
events. The earliest dates are the longest ways from an origin, the latest the shortest: Bellman and Ford's algorithm.
"""

import networkx

ORIGIN = "origin"


def ends(link):
    """The two events that a link ties."""
    kinds = {"finish-to-start": "FS", "start-to-start": "SS", "finish-to-finish": "FF"}
    before, after = kinds[link.kind]
    return (before, link.source), (after, link.target)


def add(graph, source, target, weight):
    """Of two edges between the same events, the shorter one binds."""
    if not graph.has_edge(source, target) or graph[source][target]["weight"] > weight:
        graph.add_edge(source, target, weight=weight)


def lengths(graph):
    return networkx.single_source_bellman_ford_path_length(graph, ORIGIN)


def earliest(network):
    """Longest ways, as the shortest ones over weights turned round."""
    graph = networkx.DiGraph()
    for node, duration in enumerate(network.durations):
        add(graph, ORIGIN, ("S", node), -network.floor(node))
        add(graph, ("S", node), ("F", node), -duration)
        add(graph, ("F", node), ("S", node), duration)
    for link in network.links:
        if not network.pinned[link.target]:
            add(graph, *ends(link), -link.lag)
    return {event: -length for event, length in lengths(graph).items()}


def latest(network):
    """Each event is at most so much after another; what the origin does not reach has no bound."""
    graph = networkx.DiGraph()
    graph.add_node(ORIGIN)
    for node, duration in enumerate(network.durations):
        add(graph, ("F", node), ("S", node), -duration)
        add(graph, ("S", node), ("F", node), duration)
        if network.end(node) is not None:
            add(graph, ORIGIN, ("F", node), network.end(node))
    for link in network.links:
        before, after = ends(link)
        add(graph, after, before, -link.lag)
    return lengths(graph)


def holds(network, node, slip, early):
    """Whether an action moved by `slip` keeps its end and every link to what follows it, which stays."""
    end = network.end(node)
    if end is not None and early["F", node] + slip > end:
        return False
    tied = [ends(link) + (link.lag,) for link in network.links if link.source == node]
    return all(early[before] + slip + lag <= early[after] for before, after, lag in tied)


def agree(node, one, other):
    if one != other:
        raise SystemExit(f"the oracle contradicts itself at action {node}: {one} or {other}")


def check(network, outcome):
    """Ends the program when the two ways disagree."""
    early, late = earliest(network), latest(network)
    for node in range(len(network.durations)):
        free, bound = outcome.free_slack[node], late.get(("F", node))
        agree(node, outcome.start[node], early["S", node])
        agree(node, outcome.latest_finish[node], bound)
        agree(node, outcome.total_slack[node], None if bound is None else bound - early["F", node])
        agree(node, holds(network, node, 10**6 if free is None else free, early), True)
        agree(node, free is not None and holds(network, node, free + 1, early), False)
