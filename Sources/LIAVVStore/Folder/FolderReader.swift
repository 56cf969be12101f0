import LIAVVModel

/// Reads a folder: the settings first, which decide whether it is ours, then kind by kind in the order of names.
struct FolderReader {
    let folder: String
    let fileSystem: any FileSystem
    let migrations: [Migration]
    private var problems: [FileProblem] = []
    private var format = Settings.currentFormat

    init(folder: String, fileSystem: any FileSystem, migrations: [Migration] = Migration.all) {
        self.folder = folder
        self.fileSystem = fileSystem
        self.migrations = migrations
    }

    /// The files of the folder.
    ///
    /// - Throws: `StoreFault` when there is no such folder.
    func files() throws(StoreFault) -> RecordFiles { RecordFiles(root: try root(), fileSystem: fileSystem) }

    /// Reads everything.
    ///
    /// - Parameter recovered: what was done before, to be told together with what was read.
    func read(_ files: RecordFiles, _ recovered: [Recovery.Result]) throws(StoreFault) -> LoadedFolder {
        var reader = self
        var laboratory = Laboratory()
        laboratory.settings = try reader.settings(files)
        laboratory.members = reader.table(files)
        laboratory.contacts = reader.table(files)
        laboratory.actions = reader.table(files)
        laboratory.scenarios = reader.table(files)
        laboratory.rooms = reader.table(files)
        laboratory.layouts = reader.table(files)
        laboratory.meetings = reader.table(files)
        let problems = reader.problems.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let identity = (try? fileSystem.status(of: files.root))?.identity
        return LoadedFolder(
            laboratory: laboratory, problems: problems, recovered: recovered.compactMap(\.told),
            conflicts: Conflict.all(files), identity: identity)
    }

    private func root() throws(StoreFault) -> String {
        do {
            let root = try fileSystem.resolve(folder)
            guard try fileSystem.status(of: root).kind == .folder else { throw StoreFault.notAFolder(path: folder) }
            return root
        } catch let fault as StoreFault {
            throw fault
        } catch let fault as SystemFault {
            if fault.isNotAFolder { throw .notAFolder(path: folder) }
            throw DiskReason(fault) == .gone ? .notThere(path: folder) : .disk(DiskReason(fault), path: folder)
        } catch {
            throw .disk(.inputOutput, path: folder)
        }
    }

    private mutating func settings(_ files: RecordFiles) throws(StoreFault) -> Settings {
        do {
            let value = try files.content(at: RecordPath.settings).value
            format = Migration.format(of: value) ?? format
            guard format <= Settings.currentFormat else {
                throw StoreFault.newerFormat(path: folder, found: format, readable: Settings.currentFormat)
            }
            do { return try Settings(migrations.present(value, of: .laboratory, from: format)) } catch {
                throw FileProblem(path: RecordPath.settings, reason: .field(error))
            }
        } catch let fault as StoreFault {
            throw fault
        } catch let problem as FileProblem {
            if problem.reason == .disk(.gone) { throw .notALaboratory(path: folder) }
            throw .settings(path: folder, problem)
        } catch {
            throw .disk(.inputOutput, path: folder)
        }
    }

    private mutating func table<R: Record>(_ files: RecordFiles) -> Table<R> {
        var records: [R] = []
        for name in names(of: R.kind, files) {
            do {
                let path = R.kind.folder + "/" + name
                records.append(
                    try files.record(at: path, named: name) { migrations.present($0, of: R.kind, from: format) })
            } catch {
                problems.append(error)
            }
        }
        return Table(records)
    }

    private mutating func names(of kind: RecordKind, _ files: RecordFiles) -> [String] {
        do {
            return try files.names(in: kind.folder)
        } catch {
            problems.append(error)
            return []
        }
    }
}
