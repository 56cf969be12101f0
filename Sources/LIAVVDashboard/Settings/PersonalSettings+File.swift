import LIAVVModel

extension PersonalSettings {
    /// Reads what stands in the file; what makes no sense is as before anyone chose, and is left there as it is.
    public init(_ file: [String: Value]) { self = Self.read(file).settings }

    /// What of the file is not used, each with its reason.
    public static func problems(in file: [String: Value]) -> [SettingProblem] { read(file).problems }

    private static func read(_ file: [String: Value]) -> (settings: PersonalSettings, problems: [SettingProblem]) {
        var settings = PersonalSettings()
        var problems: [SettingProblem] = []
        for field in SettingField.all {
            guard let value = file[field.key] else { continue }
            do throws(SettingFault) {
                if case .entries(let entries) = field.kind, let record = value.record {
                    problems += entries.read(record, into: &settings, under: field.key)
                } else {
                    try field.set(value, in: &settings)
                }
            } catch {
                problems.append(SettingProblem(path: field.key, fault: error))
            }
        }
        return (settings, problems)
    }

    /// Puts what differs from former settings into the file's content; every other key stays as it is.
    public func amend(_ file: inout [String: Value], since former: PersonalSettings) {
        for field in SettingField.all where field.value(in: self) != field.value(in: former) {
            guard case .entries(let entries) = field.kind else {
                file[field.key] = field.value(in: self)
                continue
            }
            var record = file[field.key]?.record ?? [:]
            for name in entries.names where entries.value(of: name, in: self) != entries.value(of: name, in: former) {
                record[name] = entries.value(of: name, in: self)
            }
            file[field.key] = record.isEmpty ? nil : .record(record)
        }
    }
}

extension SettingEntries {
    fileprivate func read(
        _ record: [String: Value], into settings: inout PersonalSettings, under key: String
    ) -> [SettingProblem] {
        record.keys.sorted().compactMap { name in
            do throws(SettingFault) {
                try set(record[name], of: name, in: &settings)
                return nil
            } catch {
                return SettingProblem(path: "\(key).\(name)", fault: error)
            }
        }
    }
}
