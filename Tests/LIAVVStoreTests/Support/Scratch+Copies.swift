import Foundation
import LIAVVStore

extension Scratch {
    /// Becomes a copy of a folder.
    func fill(from folder: String) throws {
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: folder, toPath: path)
    }

    /// Every ordinary file with its bytes, the lock apart, whose line tells who had it last.
    func contents() throws -> [String: [UInt8]] {
        let disk = LocalFileSystem()
        let names = files().filter { name in
            !name.hasPrefix(".liavv/") && (try? disk.status(of: path + "/" + name).kind) == .file
        }
        return Dictionary(uniqueKeysWithValues: try names.map { ($0, try read($0)) })
    }
}
