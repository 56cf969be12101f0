import LIAVVModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Foundation's reader and writer of property lists, seen as functions on `Value`.
enum FoundationCodec {
    static func decode(_ bytes: [UInt8]) throws(PropertyListFault) -> Value {
        do {
            return try PropertyListDecoder().decode(CodableValue.self, from: Data(bytes)).value
        } catch let fault as PropertyListFault {
            throw fault
        } catch {
            throw .damaged
        }
    }

    static func encode(
        _ value: Value, as format: PropertyListDecoder.PropertyListFormat
    ) throws(PropertyListFault) -> [UInt8] {
        let encoder = PropertyListEncoder()
        encoder.outputFormat = format
        do {
            return [UInt8](try encoder.encode(CodableValue(value: value)))
        } catch {
            throw .damaged
        }
    }
}

/// A value as Foundation's coders want it.
private struct CodableValue: Codable {
    let value: Value

    init(value: Value) { self.value = value }

    /// A key that can be any text.
    struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        if let container = try? decoder.singleValueContainer(), let leaf = try Self.leaf(container) {
            value = leaf
        } else if let container = try? decoder.container(keyedBy: Key.self) {
            var record: [String: Value] = [:]
            for key in container.allKeys {
                record[key.stringValue] = try container.decode(CodableValue.self, forKey: key).value
            }
            value = .record(record)
        } else {
            var container = try decoder.unkeyedContainer()
            var list: [Value] = []
            while !container.isAtEnd { list.append(try container.decode(CodableValue.self).value) }
            value = .list(list)
        }
    }

    /// The order matters: a whole number also decodes as a real.
    private static func leaf(_ container: any SingleValueDecodingContainer) throws -> Value? {
        if let text = try? container.decode(String.self) { return .text(text) }
        if let number = try? container.decode(Int.self) { return .integer(number) }
        if let flag = try? container.decode(Bool.self) { return .flag(flag) }
        if (try? container.decode(UInt64.self)) != nil { throw PropertyListFault.integerTooLarge }
        if let number = try? container.decode(Double.self) { return .real(number) }
        if let date = try? container.decode(Date.self) { return .date(date.timeIntervalSince1970) }
        if let data = try? container.decode(Data.self) { return .data([UInt8](data)) }
        return nil
    }

    func encode(to encoder: any Encoder) throws {
        switch value {
        case .text(let text): try encoder.one { try $0.encode(text) }
        case .integer(let number): try encoder.one { try $0.encode(number) }
        case .real(let number): try encoder.one { try $0.encode(number) }
        case .flag(let flag): try encoder.one { try $0.encode(flag) }
        case .date(let seconds): try encoder.one { try $0.encode(Date(timeIntervalSince1970: seconds)) }
        case .data(let bytes): try encoder.one { try $0.encode(Data(bytes)) }
        case .list(let list):
            var container = encoder.unkeyedContainer()
            for element in list { try container.encode(CodableValue(value: element)) }
        case .record(let record):
            var container = encoder.container(keyedBy: Key.self)
            for (key, element) in record {
                try container.encode(CodableValue(value: element), forKey: Key(stringValue: key))
            }
        }
    }
}

extension Encoder {
    fileprivate func one(_ write: (inout any SingleValueEncodingContainer) throws -> Void) throws {
        var container = singleValueContainer()
        try write(&container)
    }
}
