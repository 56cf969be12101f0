import Foundation
import LIAVVStore

/// What befalls the calls of a run, which are counted from 1.
struct Mishap {
    /// The call from which on the machine is off.
    var cutAt = Int.max
    /// The one call that fails.
    var failing = Int.max
    /// How that one fails.
    var code = EIO
    /// Whether no call reads or writes more than a few bytes.
    var isShort = false

    /// Why that call is refused; nil when it is not.
    func fault(at call: Int) -> SystemFault? {
        if call >= cutAt { return .machineIsOff }
        return call == failing ? SystemFault(code: code) : nil
    }

    /// How many of those bytes a call moves.
    func most(_ count: Int) -> Int { isShort ? min(count, 7) : count }
}

extension SystemFault {
    /// What every call says once the power is gone.
    static let machineIsOff = SystemFault(code: EIO)
}
