import LIAVVModel

extension Value {
    /// Whether more than `levels` arrays and dictionaries stand inside each other.
    func isDeeper(than levels: Int) -> Bool {
        switch self {
        case .list(let list): levels == 0 || list.contains { $0.isDeeper(than: levels - 1) }
        case .record(let record): levels == 0 || record.values.contains { $0.isDeeper(than: levels - 1) }
        default: false
        }
    }

    /// Whether an XML property list can hold the value without losing anything.
    var fitsXML: Bool {
        switch self {
        case .text(let text): text.fitsXML
        case .date(let seconds): seconds.rounded() == seconds && Self.datesInXML.contains(seconds)
        case .list(let list): list.allSatisfy(\.fitsXML)
        case .record(let record): record.allSatisfy { $0.key.fitsXML && $0.value.fitsXML }
        case .real(let number): !number.isNaN || number.bitPattern == Double.nan.bitPattern
        case .integer, .flag, .data: true
        }
    }

    /// Years 1 to 9999, which is what four digits can write and every reader reads.
    private static let datesInXML = -62_135_596_800.0...253_402_300_799.0
}

extension String {
    /// Whether XML 1.0 (production 2, « Char ») allows every character.
    fileprivate var fitsXML: Bool {
        unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: true
            case 0..<0x20, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
    }
}
