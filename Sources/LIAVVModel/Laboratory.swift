/// The whole that both front ends share: settings, people, roadmap, layouts and minutes, as one value.
public struct Laboratory: Sendable, Equatable {
    /// The format, the event, the axes.
    public var settings = Settings()
    /// The people of the group.
    public var members = Table<Member>()
    /// The people outside it.
    public var contacts = Table<Contact>()
    /// The roadmap.
    public var actions = Table<Action>()
    /// The versions of the event.
    public var scenarios = Table<Scenario>()
    /// The rooms, to scale.
    public var rooms = Table<Room>()
    /// The arrangements of the rooms.
    public var layouts = Table<Layout>()
    /// The meetings and their minutes.
    public var meetings = Table<Meeting>()
    /// What people called the records that were removed and can be put back: for what still refers to them.
    public var removed: [RecordReference: String] = [:]

    /// A laboratory in which nothing has happened yet.
    public init() {}

    /// What the roadmap leads to.
    public var event: Event { settings.event }

    /// The same records; what was removed is none any more.
    public static func == (a: Laboratory, b: Laboratory) -> Bool {
        a.settings == b.settings && a.members == b.members && a.contacts == b.contacts && a.actions == b.actions
            && a.scenarios == b.scenarios && a.rooms == b.rooms && a.layouts == b.layouts && a.meetings == b.meetings
    }
}

extension Laboratory {
    /// A record as it stands in its file, whatever its kind; nil when there is none.
    public func value(of reference: RecordReference) -> Value? {
        switch reference.kind {
        case .laboratory: settings.value
        case .member: members[reference.id]?.value
        case .contact: contacts[reference.id]?.value
        case .action: actions[reference.id]?.value
        case .scenario: scenarios[reference.id]?.value
        case .room: rooms[reference.id]?.value
        case .layout: layouts[reference.id]?.value
        case .meeting: meetings[reference.id]?.value
        }
    }

    /// Puts a record in its place, or removes it when `value` is nil.
    ///
    /// - Throws: `FieldFault` when the value is no such record; nothing has changed then.
    public mutating func place(_ value: Value?, at reference: RecordReference) throws(FieldFault) {
        let id = reference.id
        let former = value == nil ? heading(of: reference) : nil
        switch reference.kind {
        case .laboratory: settings = try Self.read(value, Settings.identifier) ?? Settings()
        case .member: members[id] = try Self.read(value, id)
        case .contact: contacts[id] = try Self.read(value, id)
        case .action: actions[id] = try Self.read(value, id)
        case .scenario: scenarios[id] = try Self.read(value, id)
        case .room: rooms[id] = try Self.read(value, id)
        case .layout: layouts[id] = try Self.read(value, id)
        case .meeting: meetings[id] = try Self.read(value, id)
        }
        if value != nil { removed[reference] = nil } else if let former { removed[reference] = former }
    }

    private static func read<R: Record>(_ value: Value?, _ id: Identifier) throws(FieldFault) -> R? {
        guard let value else { return nil }
        var record = try R(value)
        record.id = id
        return record
    }

    /// Every record there is, settings first, then by kind and identifier.
    public var references: [RecordReference] {
        var all = [settings.reference]
        all += members.map(\.reference) + contacts.map(\.reference) + actions.map(\.reference)
        all += scenarios.map(\.reference) + rooms.map(\.reference) + layouts.map(\.reference)
        return all + meetings.map(\.reference)
    }

    /// What people call a record, be it in the bin: « Réserver le kiosque (dans la corbeille) »; nil when it is nowhere.
    public func heading(of reference: RecordReference, in language: Language) -> String? {
        let aside = Phrase(" (dans la corbeille)", " (in the bin)")
        if reference.kind == .meeting, let meeting = meetings[reference.id] { return meeting.heading(in: language) }
        return heading(of: reference) ?? removed[reference].map { $0 + aside(language) }
    }

    /// What people call a record; nil when there is none.
    public func heading(of reference: RecordReference) -> String? {
        let id = reference.id
        return switch reference.kind {
        case .laboratory: settings.heading
        case .member: members[id]?.heading
        case .contact: contacts[id]?.heading
        case .action: actions[id]?.heading
        case .scenario: scenarios[id]?.heading
        case .room: rooms[id]?.heading
        case .layout: layouts[id]?.heading
        case .meeting: meetings[id]?.heading
        }
    }
}
