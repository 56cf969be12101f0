#!/usr/bin/env python3
"""Writes the sample data: the ninth meeting of the LIAVV' and what follows from it, one property list a record.

    python3 Tests/Tools/make-sample-data.py [FOLDER]      FOLDER is sample-data unless told otherwise

Nothing is written unless every record passes the checks. Running it twice gives the same bytes.
"""

import pathlib
import plistlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from sample import checks, minutes, people, roadmap, roadmap_day, scenarios, settings, venue  # noqa: E402
from sample.format import Format  # noqa: E402
from sample.french import identifier, typeset_all  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]


def provenance(names):
    """Where something came from, spelled out from the names of blocks of the ninth minutes."""
    section, found = "", {}
    for block in minutes.BODY:
        if block["kind"] == "heading":
            section = block["text"]
        source = {"id": block["id"], "meeting": minutes.NINTH, "block": block["id"], "section": section}
        source |= {key: block[key] for key in ("line", "speaker", "group") if key in block}
        found[block["id"]] = source
    if set(names) - found.keys():
        raise SystemExit(f"no such blocks in the ninth minutes: {sorted(set(names) - found.keys())}")
    return [found[name] for name in names]


def action(id, written):
    """An action as it stands in its file, from the shorter way in which the script writes it."""
    record = {key: value for key, value in written.items() if key not in ("source", "priority")}
    if written.get("priority", "normal") != "normal":
        record["priority"] = written["priority"]
    record["provenance"] = provenance(written["source"])
    if "dependencies" in written:
        links = [(link,) if isinstance(link, str) else link for link in written["dependencies"]]
        record["dependencies"] = [dict(zip(("on", "link", "lag"), link)) for link in links]
    if "contributions" in written:
        record["contributions"] = [
            {"id": identifier(piece["title"], id + "/" + piece["title"]), **piece} for piece in written["contributions"]
        ]
    return record


def all_records():
    written = {}
    for part in (
        roadmap.FRAMING, roadmap.PARTNERSHIPS, roadmap.GUESTS, roadmap.BEYOND, roadmap_day.PROGRAM,
        roadmap_day.PUBLICITY, roadmap_day.LOGISTICS, roadmap_day.DAY, roadmap_day.AFTERWARDS,
    ):
        if written.keys() & part.keys():
            raise SystemExit(f"repeated: {sorted(written.keys() & part.keys())}")
        written |= part
    return typeset_all({
        "members": people.MEMBERS,
        "contacts": people.CONTACTS,
        "actions": {id: action(id, one) for id, one in written.items()},
        "scenarios": {
            id: one | {"provenance": provenance(one["provenance"])} for id, one in scenarios.SCENARIOS.items()
        },
        "rooms": venue.ROOMS,
        "layouts": venue.LAYOUTS,
        "meetings": minutes.meetings(people.MEMBERS),
    })


def write(folder, records, laboratory):
    """One file a record; files of an earlier run that are no longer wanted are removed."""
    wanted = {folder / "liavv.plist": laboratory}
    for name, kind in records.items():
        wanted |= {folder / name / (id + ".plist"): record for id, record in kind.items()}
        for stale in set((folder / name).glob("*.plist")) - wanted.keys():
            stale.unlink()
    for path, record in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(plistlib.dumps(record, fmt=plistlib.FMT_XML, sort_keys=True))
    return len(wanted)


def main(arguments):
    folder = pathlib.Path(arguments[0]) if arguments else ROOT / "sample-data"
    records, laboratory = all_records(), typeset_all(settings.SETTINGS)
    format = Format(ROOT / "Sources" / "LIAVVModel" / "Records")
    found = checks.faults(records, laboratory, format, minutes.NINTH)
    for fault in found:
        print(fault, file=sys.stderr)
    if found:
        return 1
    print(f"{write(folder, records, laboratory)} records written to {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
