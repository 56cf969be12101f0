import LIAVVModel
import LIAVVStore

/// What the journal knows of one thing.
extension Session {
    /// What a reference means to the journal: also a record in the bin, and one that the journal alone still knows.
    ///
    /// - Throws: `Refusal.unknownReference` or `.ambiguousReference`.
    func pastTarget(_ text: String) throws -> Target {
        if let exact = removedExactly(text) { return Target(record: exact) }
        do throws(Refusal) {
            return try laboratory.target(text)
        } catch {
            guard case .unknownReference = error else { throw error }
        }
        do throws(Refusal) {
            return Target(record: try laboratory.removedRecord(text))
        } catch {
            guard case .unknownReference = error, let record = try store.formerRecord(text) else { throw error }
            return Target(record: record)
        }
    }

    /// The changes of a thing, or all of them, the latest first.
    func history(of target: Target?, most: Int) throws(StoreFault) -> [PastChange] {
        guard let target else { return try store.history(most: most) }
        guard !target.path.isEmpty else { return try store.history(of: target.record, most: most) }
        let all = try store.history(of: target.record)
        return Array(all.filter { $0.change.edits.contains(where: target.isTouched) }.prefix(most))
    }

    /// A whole identifier means what bears it, and not something else that only begins so.
    private func removedExactly(_ text: String) -> RecordReference? {
        let found = laboratory.removed.keys.filter { $0.id.text == text || $0.description == text }
        guard found.count == 1, !laboratory.targets.contains(where: { $0.target.name == text }) else { return nil }
        return found.first
    }
}

extension Target {
    /// Whether an edit is about it, about what it stands in, or about what stands in it.
    func isTouched(by edit: Edit) -> Bool {
        edit.record == record && (edit.path.starts(with: path) || path.starts(with: edit.path))
    }
}
