extension Laboratory {
    /// Gives an action of the trunk other dates in one scenario; the trunk and the other scenarios keep theirs.
    ///
    /// - Parameter fields: pairs of `start`, `due` or `note` and a text; an empty one goes back to the trunk's.
    /// - Throws: `Refusal` for another field, a value that does not fit, or an action that is not in the scenario.
    public func changing(
        _ id: Identifier, in scenario: Identifier, _ fields: [(key: String, text: String)], reader: FieldReader,
        stamp: Stamp
    ) throws(Refusal) -> Change {
        guard let former = scenarios[scenario], let action = action(id, in: scenario) else {
            throw .unknownReference(actions[id] == nil ? id.text : scenario.text)
        }
        let place = former.changes.firstIndex { $0.action == id }
        var difference = place.map { former.changes[$0] } ?? ScenarioChange()
        difference.action = id
        var record = difference.value.record ?? [:]
        for (key, text) in fields {
            let keys = ScenarioChange.shape.editableKeys.filter { $0 != "action" }
            guard let field = ScenarioChange.shape.field(key), keys.contains(key) else {
                throw .unknownField(key, known: keys)
            }
            record[key] = try reader.value(of: field, from: text)
        }
        var changed = former
        changed.changes.removeAll { $0.action == id }
        do throws(FieldFault) { difference = try ScenarioChange(.record(record)) } catch {
            throw .change(.invalid(former.reference, error))
        }
        // What changes nothing any more is no change.
        if record.count > 1 { changed.changes.insert(difference, at: min(place ?? .max, changed.changes.count)) }
        let label = Phrase(
            "«\u{A0}\(action.title)\u{A0}» dans «\u{A0}\(former.title)\u{A0}»", "“\(action.title)” in “\(former.title)”"
        )
        return Change(
            stamp: stamp, label: label, edits: Edit.between(former.value, changed.value, of: former.reference))
    }
}
