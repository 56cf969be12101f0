import LIAVVModel

extension FieldKind {
    /// What a field of that kind holds, for `docs/data-format.md`.
    var inWords: String {
        switch self {
        case .text: "text, one line"
        case .prose: "text of several lines"
        case .identifier: "identifier"
        case .integer(let range, let unit): "whole number\(unit.inWords), \(range.lowerBound) to \(range.upperBound)"
        case .hours: "number of hours"
        case .flag: "true or false"
        case .day: "day"
        case .instant: "moment"
        case .time: "time of day"
        case .due: "due date"
        case .choice(let choices): choices.map(\.inWords).joined(separator: ", ")
        case .reference(let kind): "identifier of a \(kind.link)"
        case .references(let kind): "list of identifiers of \(kind.link) records"
        case .axis: "identifier of an [axis](#axis)"
        case .tags: "list of texts"
        case .structure(let name): "one [\(name)](#\(name))"
        case .structures(let name, let identity):
            "list of [\(name)](#\(name))"
                + (identity.map { ", told apart by `\($0)`" } ?? ", told apart by their place")
        }
    }
}

extension FieldKind.Unit {
    fileprivate var inWords: String { self == .none ? "" : " of \(rawValue)" }
}

extension FieldKind.Choice {
    fileprivate var inWords: String { "`\(value)` (\(label.fr) · \(label.en))" }
}

extension RecordKind {
    fileprivate var link: String { "[\(rawValue)](#\(rawValue))" }
}
