"""Random graphs of which some turn in a circle."""

import networkx


def random_graph(chance, index):
    """Either a graph without a circle, to which one edge back may be added, or edges anywhere."""
    size = chance.randint(1, 12) if index % 2 else chance.randint(13, 300)
    order = list(range(size))
    chance.shuffle(order)
    edges = []
    for _ in range(int(size * chance.choice([0.3, 0.8, 1.5])) if size > 1 else 0):
        edges.append([order[place] for place in sorted(chance.sample(range(size), 2))])
    case = chance.randrange(4)
    if case == 0:
        edges += [[order[n], order[n + 1]] for n in range(size - 1)] + [[order[-1], order[0]]]
    elif case == 1 and edges:
        edges.append(chance.choice(edges)[::-1])
    elif case == 2 and size > 1:
        edges += [chance.sample(order, 2) for _ in range(chance.randint(1, 3))]
    chance.shuffle(edges)
    acyclic = networkx.is_directed_acyclic_graph(networkx.MultiDiGraph(edges))
    return {
        "count": size, "from": [edge[0] for edge in edges], "to": [edge[1] for edge in edges], "isCyclic": not acyclic,
    }
