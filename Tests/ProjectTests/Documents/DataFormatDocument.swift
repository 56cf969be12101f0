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
          journal/2024-12/       the changes, one a file, never rewritten
          journal/pending/       a change that is being made
          journal/conflicts/     changes that wait for their author's answer
          bin/                   removed records, and files that could not be read
          .liavv/                lock and presence: safe to delete while nobody works
        ```

        - A record is one property list. It is written as XML, in UTF-8, keys sorted; binary ones are read too. What
          XML cannot hold, such as a control character in a title, is written as a binary property list.
        - The file's name is the record's identifier: a slug of its first title and four random characters
          (`reserver-le-kiosque-7f3k.plist`), lower-case ASCII letters, digits and hyphens, 100 at most. It never
          changes, even when the title does, and the file does not repeat it.
        - A file is replaced whole or not at all. One that cannot be read is reported and left as it is; the others load.
        - **`revision`** in a record's file is the name of the journal's entry that wrote it. It belongs to the file, not to
          the record; whoever edits a file by hand leaves it as it is.
        - Files that are not listed here are left alone.

        \(journal)
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

    private static let journal = """
        ## Formats

        `format` in `liavv.plist` is the version of the folder. An older one is read as it is and becomes the present one,
        \(Settings.currentFormat), with the first change; a newer one is refused before anything is written.

        | Format | Since the one before |
        |---|---|
        | 1 | records only |
        | 2 | the journal, and `revision` in records |

        ## The journal

        `journal/2024-12/20241218T091502417Z-cindy-delvoye-4f2a.plist`: the moment in UTC with milliseconds, then who did it,
        `anonyme` when nobody said. The names are in the order in which the changes were made: the moment is that of the
        change by the clock of whoever made it, or one millisecond after the entry before when that is later. The folder is
        the month of that moment.

        Applied one after the other, the entries make every record again: `liavv check` compares, and `liavv check --repair`
        rebuilds from them. A folder without a journal is in order; the first change begins one, with all records as they
        stand.

        | Key | What it holds |
        |---|---|
        | `format` | whole number: the version of the entry, \(JournalEntry.currentFormat) |
        | `id` | identifier of the change, the same however often it is saved |
        | `author` | identifier of a [member](#member); absent when nobody said |
        | `date` | moment, by the clock of whoever made it |
        | `label` | what was done, in words: a dictionary with `fr` and `en` |
        | `undoes`, `redoes` | identifier of the change that this one takes back, or makes again |
        | `edits` | list of edits, in the order in which they are applied |
        | `bases` | list of `record` and `value`: how records stood before that the journal did not know so, because they came from elsewhere or were edited by hand; without `value` there was none. They hold before the edits do |
        | `touched` | list of `record`, `previous` (the entry that wrote it before) and `fingerprint` (of the record now; absent when it was removed) |
        | `setAside` | list of edits that the author gave up when asked, because someone else had changed the same thing |
        | `clashes` | in `conflicts/`: list of `edit`, `theirs` (what stands there instead) and `gone` (whether what it stood in was removed) |

        An edit is `record` (`actions/reserver-le-kiosque-7f3k`, or `liavv`), `path` (a list of keys and of the identifiers of
        list elements; absent: the record as a whole), `before` and `after` (absent: nothing stood, or stands, there), and
        `place`, from 0, for an element that comes into a list or leaves it.

        - **`pending/`** holds the entry of a change from before the first of its records is written until after the last:
          whoever opens the folder after a crash makes the change to the end.
        - **`conflicts/`** holds what somebody wanted and has not decided about yet.
        - **`bin/action-reserver-le-kiosque-7f3k-1.plist`** is the first removal of that record. Emptying the bin deletes such
          files only.
        - **`bin/unreadable-…-1.plist.bad`**, and the same in `journal/bin/`, is what `liavv check --repair` set aside, with
          the path in its name. Nothing here ever deletes it.
        - **`.liavv/lock`** is held by whoever writes, while they write; where the file system has no locks, `lock.held` is.
          **Presence**, in `.liavv/` too, says who has what open; nothing depends on it.

        """
}
