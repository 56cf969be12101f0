import LIAVVDashboard
import LIAVVModel
import LIAVVStore

/// What this user alone has: nothing of it stands in the shared folder.
enum Personal {
    /// The file of preferences and what stands in it; defaults, and why, where it cannot be read.
    static func preferences() -> (file: PersonalFile?, preferences: Preferences, trouble: [Phrase]) {
        guard let folder = Environment.configurationFolder else { return (nil, Preferences(), []) }
        let file = PersonalFile(path: folder + "/settings.plist")
        do {
            return (file, Preferences(try file.read()), [])
        } catch {
            return (file, Preferences(), [error.phrase + Words.usualPreferences])
        }
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
