import ArgumentParser
import LIAVVModel
import LIAVVStore

/// How a result is written.
enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json, plist

    /// A list as it is written.
    func bytes(of listing: Listing, in session: Session) throws -> [UInt8] {
        switch self {
        case .text: Array(TextTable(listing.fitted(to: Output.columns, session.language), session.language).text.utf8)
        case .csv: Array(CSV.text(listing.records, keys: listing.keys).utf8)
        case .json: Array((JSON.text(.list(listing.records)) + "\n").utf8)
        case .plist: try Self.plist(.list(listing.records))
        }
    }

    /// A value as a property list: XML, or binary when a character in it cannot stand in XML.
    static func plist(_ value: Value) throws -> [UInt8] {
        do {
            return try PropertyList.encode(value)
        } catch {
            throw Failure(Words.noPropertyList)
        }
    }
}
