import LIAVVModel

/// `docs/data-format.md`, from the field descriptors.
enum DataFormatDocument {
    static var text: String { ([prose] + Shape.all.map(section)).joined(separator: "\n") }

    private static func section(_ shape: Shape) -> String {
        let folder = RecordKind(rawValue: shape.name).map { kind in
            kind == .laboratory ? "The file `liavv.plist`.\n\n" : "One file each in `\(kind.folder)/`.\n\n"
        }
        return """
            ## \(shape.name)

            \(folder ?? "")\(shape.title.fr) · \(shape.title.en)

            | Key | French | English | What it holds |
            |---|---|---|---|
            \(shape.fields.map { row($0, in: shape) }.joined(separator: "\n"))

            """
    }

    private static func row(_ field: FieldShape, in shape: Shape) -> String {
        let required = field.isRequired ? "**required**; " : ""
        let fallback = ChoiceDefaults.all[shape.name]?[field.key].map { "; \($0)" } ?? ""
        let holds = required + field.kind.inWords + fallback
        return "| `\(field.key)` | \(field.label.fr) | \(field.label.en) | \(holds) |"
    }

    private static let prose = """
        # Data format

        Generated from the field descriptors in `Sources/LIAVVModel/Records`: `make docs` writes it, a test holds it fresh.

        ## Folders and files

        ```
        FOLDER/
          liavv.plist            the laboratory: format version, name, event, axes of work
          members/  contacts/  actions/  scenarios/  rooms/  layouts/  meetings/      one file a record
          journal/2024-12/…      one change a file; a later version writes it, this one leaves it alone
          bin/                   removed records, each in the folder of its kind
          .liavv/                locks and caches: this machine's own, safe to delete
        ```

        - A record is one property list. It is written as XML, in UTF-8, keys sorted; binary ones are read too. What
          XML cannot hold, such as a control character in a title, is written as a binary property list.
        - The file's name is the record's identifier: a slug of its first title and four random characters
          (`reserver-le-kiosque-7f3k.plist`), lower-case ASCII letters, digits and hyphens, 100 at most. It never
          changes, even when the title does, and the file does not repeat it.
        - A file is replaced whole or not at all. One that cannot be read is reported and left as it is; the others load.
        - Files that are not listed here are left alone.

        ## Values

        - **A key that no field claims is kept** where it stands, in records and in structures inside them, and is
          written back.
        - **What says nothing is left out**: empty texts, empty lists, false, a choice at its default.
        - **A day is a day**, not a moment: the text `2025-03-28`, which is the same day in every time zone. Property
          lists have a date type, but it is a moment in UTC.
        - **A due date** is a day, or a distance to the event's day: `J-45` is 45 days before it, `J+3` three days after.
        - **A moment** is a text in UTC with milliseconds: `2024-12-18T09:15:02.417Z`.
        - **A reference** is the identifier of another record. One that leads nowhere is reported by `liavv check`.
        - **Lengths** are whole centimetres, **efforts** are hours, halves and quarters allowed.
        - `liavv list` and `liavv show` with `--format json`, `csv` or `plist` use the same keys; `id` is the identifier.

        """
}
