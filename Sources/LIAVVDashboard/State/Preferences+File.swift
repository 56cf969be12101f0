import LIAVVModel

/// What stands in the file: settings, dictionaries of which each key is somebody's last word by itself, and two lists.
extension Preferences {
    /// Reads what was remembered; what is missing, or nothing that this version knows, is as before anyone chose.
    public init(_ file: [String: Value]) {
        self.init()
        settings = PersonalSettings(file)
        for (name, line) in file["filters"]?.record ?? [:] { filters[name] = line.text }
        searches = Self.list(file["searches"])
        recent = Self.list(file["recent"])
        roadmap = RoadmapView(remembered: file["roadmap"]?.record ?? [:])
        minutes = MinutesView(remembered: file["minutes"]?.record ?? [:])
    }

    /// Puts what differs from a former state into the file's content; every other key stays as it is.
    public func amend(_ file: inout [String: Value], since former: Preferences) {
        settings.amend(&file, since: former.settings)
        Self.amend("filters", filters.mapValues(Value.text), former.filters.mapValues(Value.text), &file)
        Self.amend("roadmap", roadmap.fields, former.roadmap.fields, &file)
        Self.amend("minutes", minutes.fields, former.minutes.fields, &file)
        if searches != former.searches { file["searches"] = .list(searches.map(Value.text)) }
        if recent != former.recent { file["recent"] = .list(recent.map(Value.text)) }
    }

    private static func list(_ value: Value?) -> [String] {
        Array((value?.list ?? []).compactMap(\.text).filter { !$0.isEmpty }.prefix(mostRecent))
    }

    private static func amend(
        _ key: String, _ new: [String: Value], _ old: [String: Value], _ file: inout [String: Value]
    ) {
        let changed = Set(new.keys).union(old.keys).filter { new[$0] != old[$0] }
        guard !changed.isEmpty else { return }
        // What stands there and is no dictionary gives way, but only to what someone chose.
        var record = file[key]?.record ?? [:]
        for name in changed { record[name] = new[name] }
        file[key] = .record(record)
    }
}

extension RoadmapView {
    fileprivate init(remembered fields: [String: Value]) {
        self.init()
        let text = { (key: String) in fields[key]?.text ?? "" }
        form = Form(rawValue: text("form")) ?? form
        grouping = RoadmapGrouping(rawValue: text("grouping")) ?? grouping
        sort = RoadmapColumn(rawValue: text("sort")) ?? sort
        if case .flag(let isReversed)? = fields["reversed"] { self.isReversed = isReversed }
        if case .flag(let shows)? = fields["contributions"] { showsContributions = shows }
        if let names = fields["columns"]?.list { columns = Self.columns(names) }
        for (name, width) in fields["widths"]?.record ?? [:] {
            guard let column = RoadmapColumn(rawValue: name), case .integer(let width) = width,
                Self.sensibleWidths.contains(width)
            else { continue }
            widths[column] = width
        }
    }

    /// Columns that a file may ask for, in characters.
    private static let sensibleWidths = 1...200

    private static func columns(_ names: [Value]) -> [RoadmapColumn] {
        var columns: [RoadmapColumn] = []
        for column in names.compactMap({ $0.text.flatMap(RoadmapColumn.init) }) where !columns.contains(column) {
            columns.append(column)
        }
        return columns
    }

    fileprivate var fields: [String: Value] {
        let widths = widths.map { ($0.key.rawValue, Value.integer($0.value)) }
        return [
            "form": .text(form.rawValue), "grouping": .text(grouping.rawValue), "sort": .text(sort.rawValue),
            "reversed": .flag(isReversed), "contributions": .flag(showsContributions),
            "columns": .list(columns.map { .text($0.rawValue) }),
            "widths": .record(Dictionary(widths, uniquingKeysWith: { first, _ in first })),
        ]
    }
}

extension MinutesView {
    fileprivate init(remembered fields: [String: Value]) {
        self.init()
        form = fields["form"]?.text.flatMap(Form.init) ?? form
        readingForm = form.isReading ? form : .outline
        if case .flag(let shows)? = fields["source"] { showsSource = shows }
        last = fields["last"]?.text.flatMap { Identifier($0) }
        for (meeting, block) in fields["places"]?.record ?? [:] {
            guard let meeting = Identifier(meeting), let block = block.text.flatMap({ Identifier($0) }) else {
                continue
            }
            places[meeting] = block
        }
    }

    fileprivate var fields: [String: Value] {
        var fields: [String: Value] = ["form": .text(form.rawValue), "source": .flag(showsSource)]
        if let last { fields["last"] = .text(last.text) }
        fields["places"] = .record(Dictionary(uniqueKeysWithValues: places.map { ($0.text, .text($1.text)) }))
        return fields
    }
}
