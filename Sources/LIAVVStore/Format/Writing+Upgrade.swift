import LIAVVModel

extension Writing {
    /// Brings the folder to the present format, the settings last: an upgrade that is cut off is made again.
    func upgrade(_ date: Instant) throws(StoreFault) {
        let settings = Settings().reference
        guard let former = try content(of: settings)?.value, let format = Migration.format(of: former),
            format < Settings.currentFormat
        else { return }
        let label = label(of: migrations.steps(from: format))
        if migrations.steps(from: format).contains(where: { $0.convert != nil }) {
            try adopt(try converted(from: format), date, label: label)
        }
        let present = migrations.present(former, of: .laboratory, from: format)
        let edits = Edit.between(former, present, of: settings)
        _ = try commit(Change(stamp: .ofTheStore(date), label: label, edits: edits))
    }

    private func converted(from format: Int) throws(StoreFault) -> [(RecordReference, Value?)] {
        try records().filter { $0.kind != .laboratory }.compactMap { record in
            guard let value = try? content(of: record)?.value else { return nil }
            return (record, migrations.present(value, of: record.kind, from: format))
        }
    }

    private func label(of steps: [Migration]) -> Phrase {
        let head = Phrase(
            "Passage au format \(Settings.currentFormat)\u{A0}: ", "Upgrade to format \(Settings.currentFormat): ")
        let (fr, en) = (steps.map(\.change.fr), steps.map(\.change.en))
        return head + Phrase(fr.joined(separator: "\u{A0}; "), en.joined(separator: "; "))
    }
}
