import LIAVVExchange
import LIAVVModel
import LIAVVStore

/// Reads minutes from files of any form; pandoc is looked for once, when the first file needs it.
struct DocumentReader {
    private var pandoc: Pandoc?
    /// Word processors' files hold pictures too; in bytes.
    private static let archiveLimit = 32 << 20

    /// What was understood of a file.
    ///
    /// - Throws: a sentence, without the file's name.
    mutating func read(_ file: String, members: [Member]) throws -> MinutesReading {
        let form = DocumentForm(of: Disk.name(of: file))
        let bytes = try Self.bytes(of: file, atMost: form == .text ? MinutesReader.byteLimit : Self.archiveLimit)
        let text = try text(bytes, form)
        let reader = MinutesReader(members: members) { day in
            Clock.offset(at: Instant(day, TimeOfDay(minutes: 12 * 60), offset: 0))
        }
        return try reader.read(text, fileName: Disk.name(of: file), original: bytes)
    }

    private mutating func text(_ bytes: [UInt8], _ form: DocumentForm) throws -> [UInt8] {
        guard case .converted(let reader) = form else { return bytes }
        guard !bytes.isEmpty else { throw MinutesFault.empty }
        if DocumentForm.isArchive(reader), ForeignFile(bytes) != .archive { throw Failure(Words.isNot(reader)) }
        let pandoc = try self.pandoc ?? Pandoc()
        self.pandoc = pandoc
        return try pandoc.markdown(of: bytes, reader: reader)
    }

    private static func bytes(of file: String, atMost limit: Int) throws -> [UInt8] {
        let found: (bytes: [UInt8], size: Int)
        do throws(SystemFault) {
            found = try Disk.read(file, atMost: limit)
        } catch {
            throw Failure(Words.unreadable(error.phrase))
        }
        guard found.size <= limit else { throw MinutesFault.tooLarge(bytes: found.size, limit: limit) }
        return found.bytes
    }
}
