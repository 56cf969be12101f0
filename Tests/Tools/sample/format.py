"""The file format, read from the field tables of the model library, and the check of records against it."""

import datetime
import re

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")
DUE = re.compile(r"\d{4}-\d\d-\d\d|J[-+]\d{1,4}")
TABLE = re.compile(r"static let fields: \[Field<(\w+)>\] = \[\n(.*?)\n    \]", re.S)
FIELD = re.compile(
    r'Field\(\s*"(\w+)",\s*Phrase\(\s*"[^"]*",\s*"[^"]*"\),\s*\\\.(\w+),\s*(\..*?)\),?\s*(?=Field\(|\Z)', re.S
)
STRUCT = re.compile(r"^public struct (\w+):.*?^}", re.S | re.M)
PROPERTY = re.compile(r"public var (\w+)(?:: (\w+)\?| = (\w+)\.(\w+))")
TERM = re.compile(r"enum (\w+): String, Term \{(.*?)public var label", re.S)
CASE = re.compile(r'(\w+)(?: = "([^"]*)")?')
REACH = (-20_000, 20_000)


class Format:
    """Per structure, its fields: key → (codec as written, choices, default of the property)."""

    def __init__(self, folder):
        self.structures = {}
        for path in sorted(folder.glob("*.swift")):
            self._read(path.read_text(encoding="utf-8"))
        if len(self.structures) < 20:
            raise SystemExit(f"{folder}: the field tables are not written as expected")

    def _read(self, source):
        terms = {name: self._cases(cases) for name, cases in TERM.findall(source)}
        types = {}
        for struct in STRUCT.finditer(source):
            for name, optional, plain, default in PROPERTY.findall(struct[0]):
                types[struct[1], name] = (optional or plain, default)
        for owner, table in TABLE.findall(source):
            fields = FIELD.findall(table)
            if len(fields) != table.count("Field("):
                raise SystemExit(f"{owner}: a field is not written as expected")
            self.structures[owner] = {
                key: (codec, *self._choices(terms, *types.get((owner, name), ("", ""))))
                for key, name, codec in fields
            }

    @staticmethod
    def _cases(text):
        cases = {}
        for line in re.findall(r"^\s*case (.*)$", text, re.M):
            cases |= {name: raw or name for name, raw in CASE.findall(line)}
        return cases

    @staticmethod
    def _choices(terms, kind, default):
        cases = terms.get(kind, {})
        return set(cases.values()), cases.get(default)

    def faults(self, owner, record, where):
        """What the model library would refuse, or would write otherwise."""
        fields = self.structures[owner]
        for key in record.keys() - fields.keys():
            yield f"{where}: no field {key}"
        for key, (codec, choices, default) in fields.items():
            here = f"{where}/{key}"
            if key not in record:
                if codec.endswith(".required") or codec.startswith((".identity", ".measured", ".chosen")):
                    yield f"{here}: missing"
            elif codec.startswith((".list(", ".nested")):
                yield from self._nested(codec, record[key], here)
            else:
                yield from self._value(codec, choices, default, record[key], here)

    def _nested(self, codec, value, where):
        if codec.startswith(".nested"):
            yield from self.faults("Event", value, where)
            return
        owner = re.search(r"of: (\w+)\.self", codec)[1]
        identity = "on" if owner == "Dependency" else "member" if owner == "Share" else "id"
        if not value:
            yield f"{where}: an empty list is left out"
        names = [element[identity] for element in value if identity in element]
        if len(names) != len(set(names)):
            yield f"{where}: an identity is repeated"
        for place, element in enumerate(value):
            yield from self.faults(owner, element, f"{where}/{element.get(identity, place)}")

    def _value(self, codec, choices, default, value, where):
        name = re.match(r"\.(\w+)", codec)[1]
        if name in ("choice", "chosen", "optionalChoice"):
            if value not in choices:
                yield f"{where}: {value} is not one of {sorted(choices)}"
            elif name == "choice" and value == default:
                yield f"{where}: the default is left out"
        elif name == "flag":
            if value is not True:
                yield f"{where}: a flag is true or left out"
        elif name in ("integer", "count", "measured"):
            yield from self._number(codec, value, where)
        elif name == "hours":
            if type(value) not in (int, float) or value < 0 or (type(value) is float and value.is_integer()):
                yield f"{where}: {value} is not hours"
        elif name in ("tags", "references"):
            if not value or not all(isinstance(element, str) and element for element in value):
                yield f"{where}: not a list of texts"
        elif not isinstance(value, str) or not value:
            yield f"{where}: not a text"
        elif name in ("identifier", "reference", "identity") and not ID.fullmatch(value):
            yield f"{where}: {value} is not an identifier"
        elif name in ("day", "due"):
            yield from self._date(name, value, where)
        elif name == "text" and "\n" in value:
            yield f"{where}: more than one line"

    @staticmethod
    def _number(codec, value, where):
        bounds = re.search(r"(-?[\d_]+)\.\.\.(-?[\d_]+)", codec)
        low, high = (int(bound) for bound in bounds.groups()) if bounds else REACH
        if type(value) is not int or not low <= value <= high:
            yield f"{where}: {value} is not a whole number from {low} to {high}"
        fallback = re.search(r"default: (\d+)", codec)
        if codec.startswith(".count") and value == int(fallback[1] if fallback else 0):
            yield f"{where}: the default is left out"

    @staticmethod
    def _date(name, value, where):
        try:
            if not (name == "due" and value.startswith("J") and DUE.fullmatch(value)):
                datetime.date.fromisoformat(value)
        except ValueError:
            yield f"{where}: {value} is not a {name}"
