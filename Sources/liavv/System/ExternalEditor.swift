import LIAVVModel
import LIAVVStore

/// The editor that a member is used to, run on a private temporary file.
struct ExternalEditor {
    /// What the shell is to run, arguments and all, as in `code --wait`.
    let command: String
    /// Larger files are no text that anybody edited here.
    private static let largest = 10_000_000

    /// Runs the editor on a text and waits for it.
    ///
    /// - Returns: the text that it left; the file is gone.
    /// - Throws: a sentence when there can be no file, when the editor fails, or when what it left is no text. The file
    ///   stays where something was written into it, and the sentence says where.
    func edit(_ text: String, title: String) throws(Failure) -> String {
        let file = try file(title)
        let former = Array((text.isEmpty ? "" : text + "\n").utf8)
        do { try file.write(former) } catch {
            file.remove()
            throw Failure(Words.noTemporaryFile(error.phrase))
        }
        let status = Subprocess.run(command + " \"$@\"", [command, file.path])
        guard status == 0 else { throw failure(status, file, former) }
        let edited = try read(file)
        file.remove()
        return edited
    }

    private func file(_ title: String) throws(Failure) -> PrivateFile {
        do throws(SystemFault) {
            return try PrivateFile(name: Identifier.slug(title) + ".md", in: Environment.temporaryFolder)
        } catch {
            throw Failure(Words.noTemporaryFile(error.phrase))
        }
    }

    /// What was written before the editor failed is kept.
    private func failure(_ status: Int32, _ file: PrivateFile, _ former: [UInt8]) -> Failure {
        let left = try? Disk.read(file.path, atMost: Self.largest)
        guard let left, left.bytes != former else {
            file.remove()
            return Failure(Words.editorFailed(command, status))
        }
        return Failure(Words.editorFailed(command, status) + Words.textIsKept(file.path))
    }

    private func read(_ file: PrivateFile) throws(Failure) -> String {
        let read: (bytes: [UInt8], size: Int)
        do throws(SystemFault) { read = try Disk.read(file.path, atMost: Self.largest) } catch {
            throw Failure(Words.textNotRead(error.phrase) + Words.textIsKept(file.path))
        }
        guard read.size <= Self.largest else { throw Failure(Words.textTooLong + Words.textIsKept(file.path)) }
        guard let text = String(validating: read.bytes, as: UTF8.self) else {
            throw Failure(Words.textNotUTF8 + Words.textIsKept(file.path))
        }
        return text
    }
}
