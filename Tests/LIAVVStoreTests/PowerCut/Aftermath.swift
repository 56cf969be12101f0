import LIAVVModel

@testable import LIAVVStore

/// What is wrong with a folder that is opened again after something went wrong while a change was being saved.
struct Aftermath {
    let former: Laboratory
    let latter: Laboratory
    let change: Change

    init(of number: Int, in script: SaveScript) {
        (former, latter) = (script.states[number], script.states[number + 1])
        change = script.changes[number]
    }

    /// What is wrong, in words; nil when nothing is.
    ///
    /// - Parameter isAcknowledged: whether saving has said that the change is on the disk.
    func problem(on files: PowerCutFileSystem, isAcknowledged: Bool) -> String? {
        do {
            let loaded = try SaveScript.store(files).load()
            if let problem = loaded.problems.first { return "\(problem.path) cannot be read: \(problem.reason)" }
            if isAcknowledged {
                return loaded.laboratory == latter ? nil : "a change that was acknowledged is not there"
            }
            return isWhole(loaded.laboratory) ? nil : "a change in flight is there in part, or an earlier one is not"
        } catch {
            return "the folder cannot be opened: \(error)"
        }
    }

    /// Whether a change in flight is there as a whole or not at all.
    func isWhole(_ found: Laboratory) -> Bool { found == former || found == latter }
}

extension Aftermath {
    /// What is wrong with the bin, in words; nil when nothing is: what stands there can be read, and a record that the
    /// change removes is in its place or there.
    func binProblem(on files: PowerCutFileSystem) throws -> String? {
        let found = try SaveScript.store(files).load().laboratory
        let bin = SaveScript.folder + "/" + RecordPath.bin
        var values: [Value] = []
        for name in (try? files.names(in: bin)) ?? [] {
            guard let value = try? PropertyList.decode(Array(files.text(bin + "/" + name).utf8)) else {
                return "\(name) in the bin cannot be read"
            }
            values.append(RecordContent(file: value).value)
        }
        let gone = change.records.filter { found.value(of: $0) == nil }.compactMap { former.value(of: $0) }
        return gone.allSatisfy(values.contains) ? nil : "a removed record is neither in its place nor in the bin"
    }
}
