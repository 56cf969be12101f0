extension String {
    /// One line without anything that steers a reader: no control characters, no line breaks, no change of direction.
    ///
    /// - Parameter most: how many Unicode scalars at most, an ellipsis included.
    func plainLine(atMost most: Int = 200) -> String {
        var line = String.UnicodeScalarView()
        var count = 0
        for scalar in unicodeScalars {
            guard let kept = scalar.onPlainLine else { continue }
            if kept == " ", line.last == " " || line.isEmpty { continue }
            if count == most {
                line.removeLast()
                line.append("…")
                break
            }
            line.append(kept)
            count += 1
        }
        if line.last == " " { line.removeLast() }
        return String(line)
    }
}

extension Unicode.Scalar {
    /// What stands for it on a plain line; nil when nothing does.
    fileprivate var onPlainLine: Unicode.Scalar? {
        switch value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
        case 0...0x1F, 0x7F...0x9F: nil
        // Marks, embeddings, overrides and isolates of direction; the byte order mark; what is no character.
        case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: nil
        case 0xFDD0...0xFDEF: nil
        case let value where value & 0xFFFE == 0xFFFE: nil
        default: self
        }
    }
}
