import LIAVVModel

extension Conflict {
    /// Those that wait for an answer, oldest first; what cannot be read is for `check` to say.
    static func all(_ files: RecordFiles) -> [Conflict] {
        let journal = Journal(files)
        return kept(files).filter { !journal.answers($0.entry, $0.name) }.map { name, entry in
            let clashes = Conflict.clashes(of: entry.change, files)
            let shown = clashes.isEmpty ? entry.clashes : clashes
            let other = shown.first.flatMap { journal.attribution(of: $0.mine) }
            return Conflict(name: name, change: entry.change, clashes: shown, other: other)
        }
    }

    /// Those whose answer stands in the journal already: whoever gave it was cut off before the question was taken away.
    static func answered(_ files: RecordFiles) -> [EntryName] {
        let journal = Journal(files)
        return kept(files).filter { journal.answers($0.entry, $0.name) }.map(\.name)
    }

    private static func kept(_ files: RecordFiles) -> [(name: EntryName, entry: JournalEntry)] {
        let journal = Journal(files)
        return ((try? journal.names(in: Journal.conflicts)) ?? []).compactMap { name in
            (try? journal.entry(at: "\(Journal.conflicts)/\(name)\(RecordPath.ending)")).map { (name, $0) }
        }
    }

    /// Where a change does not fit what stands on the disk now.
    private static func clashes(of change: Change, _ files: RecordFiles) -> [Clash] {
        Merge(change.edits) { record in
            var laboratory = Laboratory()
            guard let content = try? files.content(of: record) else { return nil }
            try? laboratory.place(content.value, at: record)
            return laboratory.value(of: record)
        }.clashes
    }
}

extension Journal {
    /// Whether the change of a conflict was made after all, or given up: its entry then comes after it.
    fileprivate func answers(_ entry: JournalEntry, _ name: EntryName) -> Bool {
        (try? self.entry(of: entry.change, since: name.date)) ?? nil != nil
    }

    /// The last change of what an edit is about: that value, what it stands in, or what stands in it.
    ///
    /// Follows the record from its file back from entry to entry; a record without a file, through the whole journal.
    func attribution(of edit: Edit) -> Attribution? {
        if let content = try? files.content(of: edit.record) {
            var name = content.revision
            for _ in 0..<10_000 {
                guard let current = name, let entry = try? entry(current) else { return nil }
                if let found = entry.attribution(of: edit, current) { return found }
                name = entry.touch(of: edit.record)?.previous
            }
            return nil
        }
        var found: Attribution?
        try? backwards { name, entry in
            found = entry.attribution(of: edit, name)
            return found == nil
        }
        return found
    }
}

extension JournalEntry {
    fileprivate func attribution(of edit: Edit, _ name: EntryName) -> Attribution? {
        let about = change.edits.last { other in
            other.record == edit.record
                && (edit.path.starts(with: other.path) || other.path.starts(with: edit.path))
        }
        return about.map {
            Attribution(author: change.author, date: change.date, label: change.label, entry: name, edit: $0)
        }
    }
}

extension Writing {
    /// The conflict that a change runs into.
    func conflict(_ change: Change, _ clashes: [Clash]) throws(StoreFault) -> Conflict {
        Conflict(change: change, clashes: clashes, other: clashes.first.flatMap { journal.attribution(of: $0.mine) })
    }

    /// What others removed that the change is about: to be put back when the change shall stand.
    func removals(in change: Change, onto before: [RecordReference: Value?]) -> [Edit] {
        let gone = Merge(change.edits) { before[$0] ?? nil }.clashes.filter(\.isGone)
        var found: [Edit] = []
        for clash in gone {
            guard let removal = journal.attribution(of: clash.mine)?.edit, removal.after == nil,
                !found.contains(removal)
            else { continue }
            found.append(removal)
        }
        return found
    }
}

extension Store {
    /// Keeps a change that its author has to decide about, durably, among the conflicts of the journal.
    public func keep(_ conflict: Conflict) throws(StoreFault) -> Conflict {
        guard conflict.name == nil else { return conflict }
        return try locked { writing throws(StoreFault) in
            let name = try writing.nextName(for: conflict.change)
            var entry = JournalEntry(conflict.change)
            entry.clashes = conflict.clashes
            let folder = try writing.writer.folder(Journal.conflicts)
            let path = "\(Journal.conflicts)/\(name)\(RecordPath.ending)"
            let file = try writing.writer.stage(try writing.bytes(of: entry), at: path, in: folder)
            try writing.writer.place(file)
            try writing.writer.synchronize(folder: folder)
            var kept = conflict
            kept.name = name
            return kept
        }
    }

    /// Ends a conflict: what its author chose stands, and the journal keeps the other version.
    ///
    /// - Parameter mine: whether the change shall stand; what someone removed meanwhile is put back for it.
    public func settle(_ conflict: Conflict, mine: Bool) throws(StoreFault) -> Written {
        try locked { writing throws(StoreFault) in
            try writing.begin(conflict.change.date)
            let change = conflict.change
            let written: Written
            if mine {
                written = try writing.commit(change, insisting: true)
            } else {
                var before: [RecordReference: Value?] = [:]
                for record in change.records { before[record] = .some(try writing.content(of: record)?.value) }
                let merge = Merge(change.edits) { before[$0] ?? nil }
                written = try writing.commit(change.with(edits: merge.edits), setAside: merge.clashes.map(\.mine))
            }
            if let name = conflict.name { try writing.dropConflict(name) }
            return written
        }
    }
}

extension Writing {
    fileprivate func dropConflict(_ name: EntryName) throws(StoreFault) {
        let folder = try writer.folder(Journal.conflicts)
        let path = "\(folder)/\(name)\(RecordPath.ending)"
        try writer.naming(path) {
            do throws(SystemFault) { try fileSystem.remove(path) } catch {
                // Gone: it was answered in another window.
                guard DiskReason(error) == .gone else { throw error }
            }
        }
        try writer.synchronize(folder: folder)
    }
}
