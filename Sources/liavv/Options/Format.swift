import ArgumentParser
import LIAVVModel
import LIAVVStore

/// How a result is written.
enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json, plist

    /// The rows of a list, ended by a line break.
    func text(of listing: Listing, in session: Session) throws -> String {
        switch self {
        case .text: TextTable(listing, session.language).text
        case .csv: CSV.text(listing.records, keys: listing.keys)
        case .json: JSON.text(.list(listing.records)) + "\n"
        case .plist: try Self.plist(.list(listing.records))
        }
    }

    /// A value as a property list.
    static func plist(_ value: Value) throws -> String {
        do {
            return String(decoding: try PropertyList.encode(value), as: UTF8.self)
        } catch {
            throw Failure(Words.noPropertyList)
        }
    }
}
