extension Table {
    /// Whether both keep their records in the same memory: then they are the same.
    func isShared(with other: Table) -> Bool {
        slots.withUnsafeBufferPointer { mine in
            other.slots.withUnsafeBufferPointer { $0.baseAddress == mine.baseAddress && $0.count == mine.count }
        }
    }

    /// Calls back, in the order of identifiers, for the records that another table has not or has differently.
    ///
    /// Records that are the same bit by bit, memory that they refer to included, are not looked into.
    func forEachChange(since old: Table, _ body: (_ record: Element, _ isNew: Bool) -> Void) {
        for slot in order where !hasSameBits(as: old, at: slot) {
            let former = old[slots[slot].id]
            if former != slots[slot] { body(slots[slot], former == nil) }
        }
    }

    private func hasSameBits(as other: Table, at slot: Int) -> Bool {
        let size = MemoryLayout<Element>.stride
        guard slot < other.slots.count, size.isMultiple(of: 8) else { return false }
        return slots.withUnsafeBytes { mine in
            other.slots.withUnsafeBytes { other in
                stride(from: slot * size, to: (slot + 1) * size, by: 8).allSatisfy {
                    mine.load(fromByteOffset: $0, as: UInt64.self) == other.load(fromByteOffset: $0, as: UInt64.self)
                }
            }
        }
    }
}
