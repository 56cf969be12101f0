import LIAVVDashboard
import LIAVVModel
import LIAVVStore

/// What this user alone has: nothing of it stands in the shared folder.
enum Personal {
    /// The file of preferences; nil where the home folder is unknown.
    static var file: PersonalFile? {
        Environment.configurationFolder.map { PersonalFile(path: $0 + "/settings.plist") }
    }

    /// What stands in the file; nothing where it cannot be read, which the dashboard and `liavv settings` say.
    static let settings: PersonalSettings = {
        guard let file, let content = try? file.read() else { return PersonalSettings() }
        return PersonalSettings(content)
    }()

    /// The file of preferences and what stands in it; defaults, and why, where it cannot be read.
    static func preferences() -> (file: PersonalFile?, preferences: Preferences, trouble: [Phrase]) {
        guard let file else { return (nil, Preferences(), []) }
        do {
            let content = try file.read()
            return (file, Preferences(content), trouble(in: content))
        } catch {
            return (file, Preferences(), [error.phrase + Words.usualPreferences])
        }
    }

    /// What of the settings is not used, and what they lead to.
    static func trouble(in content: [String: Value]) -> [Phrase] {
        let keymap = Keymap(PersonalSettings(content).keys)
        return PersonalSettings.problems(in: content).map(\.phrase) + KeymapCheck(keymap).phrases()
    }
}

extension Saver {
    /// Keeps preferences once the queue comes to it: of several changes, what they come to.
    func remember(_ preferences: Preferences, since former: Preferences) {
        let isFirst = self.preferences.withLock { waiting in
            defer { waiting = (preferences, waiting?.former ?? former) }
            return waiting == nil
        }
        if isFirst { answer { $0.writePreferences() } }
    }

    private func writePreferences() -> [Intent] {
        let taken = preferences.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        guard let settings, let (new, former) = taken else { return [] }
        do {
            try settings.change { new.amend(&$0, since: former) }
            return []
        } catch {
            return [.notRemembered(error.phrase)]
        }
    }
}

extension Personal {
    /// Who is at the keyboard, as far as the settings fit this laboratory; nobody, and why, where they do not.
    static func member(in laboratory: Laboratory) -> (id: Identifier?, trouble: [Phrase]) {
        let name = settings.member
        guard !name.isEmpty else { return (nil, []) }
        if let id = Identifier(name), laboratory.members[id] != nil { return (id, []) }
        do throws(Refusal) {
            return (try laboratory.member(named: name).id, [])
        } catch {
            return (nil, [Words.settingsMember + error.phrase])
        }
    }
}
