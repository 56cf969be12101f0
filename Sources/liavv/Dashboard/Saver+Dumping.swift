import LIAVVDashboard
import LIAVVModel
import LIAVVStore

extension Saver {
    /// Writes a frame to a file of that name, or of the next one that is free: in the current folder, else among the
    /// user's own things. Never in the laboratory's folder, which everyone shares.
    func dump(_ text: String, name: String) {
        answer { saver in
            let places = [Environment.currentFolder, Environment.stateFolder].compactMap { $0 }
            var reason = Words.noHome
            for place in places where !saver.isInLaboratory(place) {
                do throws(SystemFault) {
                    return [.dumped(try Self.write(text, in: place, name))]
                } catch {
                    reason = Words.notDumped(place, error.phrase)
                }
            }
            return [.notDumped(reason)]
        }
    }

    private func isInLaboratory(_ place: String) -> Bool {
        guard let folder = Disk.resolve(store.folder), let place = Disk.resolve(place) else { return false }
        return place == folder || place.hasPrefix(folder + "/")
    }

    private static func write(_ text: String, in folder: String, _ name: String) throws(SystemFault) -> String {
        try Disk.makeFolders(folder)
        let parts = name.split(separator: ".").map(String.init)
        let names = [name] + (2...99).map { "\(parts[0])-\($0)." + (parts.last ?? "txt") }
        let path = folder + "/" + (names.first { !Disk.exists(folder + "/" + $0) } ?? name)
        try Disk.replace(path, with: Array(text.utf8))
        return Environment.brief(path)
    }
}

extension Words {
    static func notDumped(_ folder: String, _ why: Phrase) -> Phrase {
        Phrase("L’écran n’a pas pu être écrit dans \(folder)\u{A0}: ", "The screen could not be written to \(folder): ")
            + why + Phrase("\u{A0}; ouvrez liavv depuis un autre dossier.", "; open liavv from another folder.")
    }
}
