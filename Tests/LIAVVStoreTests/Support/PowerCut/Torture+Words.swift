import Foundation

extension Torture {
    /// A count as people read it: `1,234`.
    static func words(_ count: Int) -> String { count.formatted(.number.locale(Locale(identifier: "en_US"))) }
}
