"""The critical path method: one pass forward for the earliest dates, one backward for the latest, and the slack."""

import dataclasses

import networkx


@dataclasses.dataclass
class Outcome:
    start: dict
    latest_finish: dict
    total_slack: dict
    free_slack: dict

    def written(self, network):
        """Boundaries as they are, and the days that they mean."""
        nodes, day = range(len(network.durations)), network.axis.day

        def days(start, duration):
            # What takes no time stands at the end of a day, and has no other.
            finish = start + duration
            return [str(day(start if duration else finish - 1)), str(day(finish - 1))]

        early = [days(self.start[n], network.durations[n]) for n in nodes]
        late = [
            [None, None] if self.latest_finish[n] is None
            else days(self.latest_finish[n] - network.durations[n], network.durations[n]) for n in nodes
        ]
        return {
            "earliestStart": [self.start[n] for n in nodes], "latestFinish": [self.latest_finish[n] for n in nodes],
            "totalSlack": [self.total_slack[n] for n in nodes], "freeSlack": [self.free_slack[n] for n in nodes],
            "startDay": [pair[0] for pair in early], "finishDay": [pair[1] for pair in early],
            "lateStartDay": [pair[0] for pair in late], "lateFinishDay": [pair[1] for pair in late],
        }


def graph_of(network):
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from(range(len(network.durations)))
    graph.add_edges_from((link.source, link.target, {"link": link}) for link in network.links)
    return graph


def least(bounds):
    """The strictest of some bounds, where None is no bound."""
    return min((bound for bound in bounds if bound is not None), default=None)


def room(network, link, finish, start, later_finish):
    """How far an action that lies at `start` to `finish` can slide before the link's other end feels it."""
    if link.kind == "finish-to-start":
        return later_finish - network.durations[link.target] - link.lag - finish
    if link.kind == "start-to-start":
        return later_finish - network.durations[link.target] - link.lag - start
    return later_finish - link.lag - finish


def earliest_starts(network, graph, order):
    start, length = {}, network.durations
    for node in order:
        start[node] = network.floor(node)
        if network.pinned[node]:
            continue
        for earlier, _, link in graph.in_edges(node, data="link"):
            if link.kind == "finish-to-start":
                bound = start[earlier] + length[earlier] + link.lag
            elif link.kind == "start-to-start":
                bound = start[earlier] + link.lag
            else:
                bound = start[earlier] + length[earlier] + link.lag - length[node]
            start[node] = max(start[node], bound)
    return start


def earliest_finishes(network):
    graph = graph_of(network)
    start = earliest_starts(network, graph, networkx.topological_sort(graph))
    return {node: start[node] + network.durations[node] for node in start}


def outcome(network):
    graph, length = graph_of(network), network.durations
    order = list(networkx.topological_sort(graph))
    start = earliest_starts(network, graph, order)
    finish = {node: start[node] + length[node] for node in order}
    latest, free = {}, {}
    for node in reversed(order):
        links = [link for _, _, link in graph.out_edges(node, data="link")]
        here = start[node], finish[node], network.end(node)
        latest[node] = least(
            [here[2]]
            + [
                here[1] + room(network, link, here[1], here[0], latest[link.target])
                for link in links if latest[link.target] is not None
            ])
        free[node] = least(
            [None if here[2] is None else here[2] - here[1]]
            + [room(network, link, here[1], here[0], finish[link.target]) for link in links])
    total = {node: None if latest[node] is None else latest[node] - finish[node] for node in order}
    return Outcome(start, latest, total, free)
