"""What the records promise beyond their format: references, dates, dependencies, the figures of the minutes."""

import datetime
import re

from .floor import layout_faults, room_faults
from .format import ID
from .settings import EVENT_DAY

FOLDERS = {
    "Member": "members", "Contact": "contacts", "Action": "actions", "Scenario": "scenarios", "Room": "rooms",
    "Layout": "layouts", "Meeting": "meetings",
}


def day(due):
    """The day of the calendar that a due date means."""
    if due.startswith("J"):
        return datetime.date.fromisoformat(EVENT_DAY) + datetime.timedelta(days=int(due[1:]))
    return datetime.date.fromisoformat(due)


def faults(records, settings, format, ninth):
    """Everything wrong with the records; where the format or a reference is, the rest is not looked at."""
    found = list(written_wrong(records, settings, format))
    found += [] if found else references(records, settings, format)
    return found or list(promises_broken(records, settings, ninth))


def written_wrong(records, settings, format):
    yield from format.faults("Settings", settings, "liavv")
    for kind, folder in FOLDERS.items():
        for id, record in records[folder].items():
            if not ID.fullmatch(id):
                yield f"{folder}/{id}: not an identifier"
            yield from format.faults(kind, record, f"{folder}/{id}")


def promises_broken(records, settings, ninth):
    yield from roadmap(records["actions"], settings)
    yield from minutes(records["meetings"], ninth)
    for id, room in records["rooms"].items():
        yield from room_faults(room, f"rooms/{id}")
    for id, layout in records["layouts"].items():
        yield from layout_faults(layout, records["rooms"][layout["room"]], f"layouts/{id}")
    yield from stands(records)


def references(records, settings, format):
    """Every field that the format calls a reference names a record; axes and phases are those of the settings."""
    for kind, folder in FOLDERS.items():
        for id, record in records[folder].items():
            yield from dangling(kind, record, f"{folder}/{id}", records, settings, format)
    yield from dangling("Settings", settings, "liavv", records, settings, format)


def dangling(owner, record, where, records, settings, format):
    for key, (codec, _, _) in format.structures[owner].items():
        value = record.get(key)
        if value is None:
            continue
        nested = re.match(r"\.list\(of: (\w+)", codec)
        if nested or codec.startswith(".nested"):
            name = nested[1] if nested else "Event"
            for element in value if nested else [value]:
                yield from dangling(name, element, f"{where}/{key}", records, settings, format)
        target = re.search(r"references?\(\.(\w+)\)", codec)
        if target:
            for id in value if isinstance(value, list) else [value]:
                if id not in records[target[1] + "s"]:
                    yield f"{where}/{key}: no {target[1]} {id}"
        if codec.startswith(".identifier(.axis)") and value not in [axis["id"] for axis in settings["axes"]]:
            yield f"{where}/{key}: no axis {value}"
    if owner == "Provenance":
        blocks = [block["id"] for block in records["meetings"].get(record["meeting"], {}).get("body", [])]
        if record.get("block") not in blocks:
            yield f"{where}: no block {record.get('block')}"


def roadmap(actions, settings):
    seen = set()
    for id, action in actions.items():
        here = f"actions/{id}"
        if len(action["title"]) > 60:
            yield f"{here}: the title is too long"
        if action["phase"] not in settings["phases"]:
            yield f"{here}: no phase {action['phase']}"
        if not action.get("milestone") and not 1 <= len(action.get("contributions", [])) <= 4:
            yield f"{here}: 1 to 4 contributions are wanted"
        if "start" in action and day(action["start"]) > day(action["due"]):
            yield f"{here}: ends before it starts"
        for piece in action.get("contributions", []):
            if piece["id"] in seen or not ID.fullmatch(piece["id"]):
                yield f"{here}: the contribution {piece['id']} is not unique or not valid"
            seen.add(piece["id"])
            if len(piece["title"]) > 60:
                yield f"{here}/{piece['id']}: the title is too long"
            if "due" in piece and not day(action.get("start", piece["due"])) <= day(piece["due"]) <= day(action["due"]):
                yield f"{here}/{piece['id']}: due outside its action"
        for due in [part.get(key) for part in [action, *action.get("contributions", [])] for key in ("start", "due")]:
            if due and day(due).weekday() >= 5:
                yield f"{here}: {due} is not a working day"
        for link in action.get("dependencies", []):
            yield from out_of_order(id, action, link, actions)
    yield from cycles(actions)


def out_of_order(id, action, link, actions):
    before = actions[link["on"]]
    if link.get("link") == "start-to-start":
        if day(action["start"]) < day(before["start"]):
            yield f"actions/{id}: starts before {link['on']}"
    elif link.get("link") == "finish-to-finish":
        if day(action["due"]) < day(before["due"]):
            yield f"actions/{id}: ends before {link['on']}"
    elif action.get("milestone") or "start" not in action:
        if day(action["due"]) < day(before["due"]):
            yield f"actions/{id}: due before {link['on']}"
    elif day(action["start"]) <= day(before["due"]):
        yield f"actions/{id}: starts before the end of {link['on']}"


def cycles(actions):
    left = {id: {link["on"] for link in action.get("dependencies", [])} for id, action in actions.items()}
    while free := [id for id, waits in left.items() if not waits & left.keys()]:
        for id in free:
            del left[id]
    if left:
        yield f"actions: dependencies go round in {sorted(left)}"


def total(agenda):
    return sum(item.get("minutes", 0) + total(item.get("items", [])) for item in agenda)


def minutes(meetings, ninth):
    meeting = meetings[ninth]
    states = [person["state"] for person in meeting["attendance"]]
    if (states.count("present"), states.count("excused"), total(meeting["agenda"])) != (12, 4, 172):
        yield f"meetings/{ninth}: not 12 present, 4 excused and 172 minutes"
    kinds = {block["id"]: block["kind"] for block in meeting["body"]}
    for block in meeting["body"]:
        if "answers" in block and kinds.get(block["answers"]) != "question":
            yield f"meetings/{ninth}/{block['id']}: answers no question"
        if (block["kind"] in ("question", "decision")) != ("state" in block):
            yield f"meetings/{ninth}/{block['id']}: questions and decisions, and they alone, have a state"


def stands(records):
    """An action and the item that it prepares name each other."""
    items = {}
    for layout in records["layouts"].values():
        for item in layout["items"]:
            if item["id"] in items and "stand" in item["kind"]:
                yield f"layouts: two items are called {item['id']}"
            items[item["id"]] = item
    for id, action in records["actions"].items():
        if "stand" in action and items.get(action["stand"], {}).get("action") != id:
            yield f"actions/{id}: the item {action['stand']} does not name it"
