import LIAVVDashboard
import LIAVVModel
import LIAVVStore

/// What the dashboard asks of the folder beside saving.
extension Saver {
    /// Carries out an effect; what comes of it is answered later.
    func perform(_ effect: Effect) {
        switch effect {
        case .settle(let conflict, let mine): answer { $0.settle(conflict, mine) }
        case .attribute(let conflict): answer { $0.attribute(conflict) }
        case .recall(let member): answer { $0.recall(member) }
        case .readHistory(let record):
            answer { saver in
                saver.telling { store throws(StoreFault) in
                    guard let record else { return .history(of: nil, try store.history(most: 500)) }
                    return .history(of: record, try store.history(of: record, most: 500))
                }
            }
        case .readReview:
            answer { $0.telling { store throws(StoreFault) in .reviewed(try store.history(most: 5000)) } }
        case .readBin: answer { $0.telling { store throws(StoreFault) in .bin(try store.bin()) } }
        case .measure(let requests): answer { _ in requests.map { .measured($0.study) } }
        case .index(let laboratory): answer { _ in [.indexed(TextIndex(laboratory))] }
        case .announce(let record): answer { $0.announce(record) }
        case .remember(let preferences, let former): remember(preferences, since: former)
        case .dump(let text, let name): dump(text, name: name)
        case .save, .quit, .leave, .captureMouse, .copy, .editText: break
        }
    }

    private func telling(_ read: (Store) throws(StoreFault) -> Intent) -> [Intent] {
        do { return [try read(store)] } catch { return [.notRead(error.phrase)] }
    }

    private func settle(_ conflict: Conflict, _ mine: Bool) -> [Intent] {
        do {
            let written = try store.settle(conflict, mine: mine)
            if let name = written.name { own.withLock { _ = $0.insert(name) } }
            return [.written(written)]
        } catch {
            return [.notSettled(conflict, error.phrase)]
        }
    }

    private func attribute(_ conflict: Conflict) -> [Intent] {
        let other = conflict.clashes.first.flatMap { store.attribution(of: $0.mine) }
        return [.overwrites(Conflict(change: conflict.change, clashes: conflict.clashes, other: other))]
    }

    /// What a member did in earlier sittings, and what others did since they were here last.
    private func recall(_ member: Identifier?) -> [Intent] {
        viewer.withLock { $0 = member }
        var results: [Intent] = []
        if let stack = try? store.undoStack(of: member) { results.append(.recalled(stack, of: member)) }
        if let member, let last = Visits.last(of: member, in: store.folder) {
            let news = (try? store.history(after: last.latest, most: 200)) ?? []
            results.append(.missed(news.filter { $0.change.author != member }))
        }
        return results
    }

    private func announce(_ record: RecordReference?) -> [Intent] {
        guard let member = viewer.withLock({ $0 }) else { return [] }
        store.announce(record.map { Presence(member: member, record: $0) })
        return []
    }

    /// The records as they stand on the disk; what cannot be read is left out.
    func values(of records: [RecordReference]) -> [RecordReference: Value?] {
        var values: [RecordReference: Value?] = [:]
        for record in records {
            if let value = try? store.value(of: record) { values[record] = .some(value) }
        }
        return values
    }

    /// Where the journal cannot be read, what was noted last stands.
    private func noteVisit(of member: Identifier) {
        do { Visits.note(try store.latestEntry(), of: member, in: store.folder) } catch {}
    }

    /// What is left to be done when the dashboard is left: the others are told, and the visit ends here.
    func leave() {
        answer { saver in
            saver.store.announce(nil)
            if let member = saver.viewer.withLock({ $0 }) { saver.noteVisit(of: member) }
            return []
        }
        _ = finish()
    }
}
