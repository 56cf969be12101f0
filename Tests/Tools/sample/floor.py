"""Plane geometry of the layouts: nothing outside, nothing overlapping, doors free, a wide enough way to everything."""

import heapq
import math

MAIN_PATH = 140
CELL = 10


def rectangle(thing, margin=0):
    """Left, top, right, bottom of something turned by quarter turns."""
    turned = thing.get("rotation", 0) % 180 == 90
    width, depth = (thing["depth"], thing["width"]) if turned else (thing["width"], thing["depth"])
    x, y = thing["x"], thing["y"]
    return (x - width / 2 - margin, y - depth / 2 - margin, x + width / 2 + margin, y + depth / 2 + margin)


def overlap(a, b):
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def edges(outline):
    points = [(corner["x"], corner["y"]) for corner in outline]
    return list(zip(points, points[1:] + points[:1]))


def distance_to_edge(x, y, edge):
    (ax, ay), (bx, by) = edge
    length = (bx - ax) ** 2 + (by - ay) ** 2
    t = max(0, min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    return math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))


def distance_to_rectangle(x, y, r):
    return math.hypot(max(r[0] - x, 0, x - r[2]), max(r[1] - y, 0, y - r[3]))


def inside(x, y, walls):
    """Whether a point is in the room; its edge counts as in."""
    if any(distance_to_edge(x, y, wall) < 1e-9 for wall in walls):
        return True
    odd = False
    for (ax, ay), (bx, by) in walls:
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            odd = not odd
    return odd


def rectangle_inside(r, walls):
    """All points of a 5 cm lattice on the rectangle: enough for walls that are longer than that."""
    xs = [r[0] + (r[2] - r[0]) * k / max(1, int((r[2] - r[0]) / 5)) for k in range(max(1, int((r[2] - r[0]) / 5)) + 1)]
    ys = [r[1] + (r[3] - r[1]) * k / max(1, int((r[3] - r[1]) / 5)) for k in range(max(1, int((r[3] - r[1]) / 5)) + 1)]
    return all(inside(x, y, walls) for x in xs for y in ys)


def inward(door, walls, length):
    """The point `length` inside the room, straight from the middle of a door."""
    x, y = door["x"], door["y"]
    (ax, ay), (bx, by) = min(walls, key=lambda wall: distance_to_edge(x, y, wall))
    size = math.hypot(bx - ax, by - ay)
    nx, ny = -(by - ay) / size, (bx - ax) / size
    if not inside(x + nx, y + ny, walls):
        nx, ny = -nx, -ny
    return x + nx * length, y + ny * length


def room_faults(room, where):
    walls = edges(room["outline"])
    for door in room["doors"]:
        here = f"{where}/{door['id']}"
        wall = min(walls, key=lambda wall: distance_to_edge(door["x"], door["y"], wall))
        half = door["clearWidth"] / 2
        if distance_to_edge(door["x"], door["y"], wall) > 0:
            yield f"{here}: not on the outline"
        elif any(math.hypot(door["x"] - x, door["y"] - y) < half for x, y in wall):
            yield f"{here}: wider than its wall"
    for obstacle in room.get("obstacles", []):
        if not rectangle_inside(rectangle(obstacle), walls):
            yield f"{where}/{obstacle['id']}: outside the room"
    if {"entrance", "emergency"} - {door["role"] for door in room["doors"]}:
        yield f"{where}: no entrance or no emergency exit"


def layout_faults(layout, room, where):
    walls = edges(room["outline"])
    solid = {thing["id"]: rectangle(thing) for thing in room.get("obstacles", []) + layout["items"]}
    used = {thing["id"]: rectangle(thing, thing.get("envelope", 0)) for thing in layout["items"]}
    for thing in layout["items"]:
        if thing.get("rotation", 0) % 90:
            yield f"{where}/{thing['id']}: only quarter turns are checked"
        if not rectangle_inside(used[thing["id"]], walls):
            yield f"{where}/{thing['id']}: outside the room"
    places = {**solid, **used}
    names = sorted(places)
    for index, a in enumerate(names):
        for b in names[index + 1:]:
            if overlap(places[a], places[b]):
                yield f"{where}: {a} and {b} overlap"
    for zone in layout.get("zones", []):
        xs, ys = ([corner[axis] for corner in zone["outline"]] for axis in "xy")
        bounds = (min(xs), min(ys), max(xs), max(ys))
        if not rectangle_inside(bounds, walls):
            yield f"{where}/{zone['id']}: outside the room"
        for name, place in places.items():
            if overlap(bounds, place):
                yield f"{where}: {name} stands in {zone['id']}"
    for door in room["doors"]:
        x, y = inward(door, walls, door["clearWidth"] / 2)
        half = door["clearWidth"] / 2
        for name, place in places.items():
            if overlap((x - half, y - half, x + half, y + half), place):
                yield f"{where}: {name} stands in the way of {door['id']}"
    yield from path_faults(layout, room, walls, list(places.values()), where)


def path_faults(layout, room, walls, solid, where):
    """The widest way from the entrance to each exit and to the front of each stand."""
    entrance = next(door for door in room["doors"] if door["role"] == "entrance")
    widest = widest_from(inward(entrance, walls, 75), walls, solid)
    goals = {door["id"]: inward(door, walls, 75) for door in room["doors"] if door is not entrance}
    for item in layout["items"]:
        if item["kind"] in ("stand", "coffee", "reception"):
            angle = math.radians(90 + item.get("rotation", 0) + item.get("front", 0))
            reach = item["depth"] / 2 + 75
            goals[item["id"]] = (item["x"] + reach * math.cos(angle), item["y"] + reach * math.sin(angle))
    for name, (x, y) in goals.items():
        # Sampled at the middle of cells, a width is never overstated and short by less than one cell.
        width = widest.get((int(x // CELL), int(y // CELL)), 0)
        if width < MAIN_PATH - CELL:
            yield f"{where}: only {width:.0f} cm to reach {name}"


def widest_from(start, walls, solid):
    """For each cell, twice the clearance at the narrowest cell of the widest way to it."""

    def clearance(cell):
        x, y = (cell[0] + 0.5) * CELL, (cell[1] + 0.5) * CELL
        if not inside(x, y, walls):
            return 0
        return min([distance_to_edge(x, y, wall) for wall in walls] + [distance_to_rectangle(x, y, r) for r in solid])

    first = (int(start[0] // CELL), int(start[1] // CELL))
    best, queue, clear = {}, [(-clearance(first), first)], {}
    while queue:
        width, cell = heapq.heappop(queue)
        if cell in best or not width:
            continue
        best[cell] = -2 * width
        for step in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            near = (cell[0] + step[0], cell[1] + step[1])
            if near not in best:
                if near not in clear:
                    clear[near] = clearance(near)
                heapq.heappush(queue, (-min(-width, clear[near]), near))
    return best
