import LIAVVModel
import LIAVVStore

/// A folder that a command is to make.
enum NewFolder {
    /// Makes the folders above it that are not there; the store makes the last one.
    ///
    /// - Throws: a sentence that says which one cannot be made, and why.
    static func makeParents(of path: String) throws(Failure) {
        let above = path.split(separator: "/").dropLast().joined(separator: "/")
        let parent = path.hasPrefix("/") ? "/" + above : above
        do { try Disk.makeFolders(parent) } catch { throw Failure(Words.folderNotMade(parent, error.phrase)) }
    }
}
