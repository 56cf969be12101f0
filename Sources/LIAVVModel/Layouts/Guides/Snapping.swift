/// Where an item that is moved comes to rest: in line with others, side by side with them, or flush to a wall.
///
/// All is looked at along the item's own edges: what is turned otherwise counts with its middle only. Each of the two
/// directions snaps for itself, to the nearest line within reach; of two as near the one where things touch is taken.
public struct Snapping: Hashable, Sendable {
    /// Where the centre comes to rest, to the nearest whole centimetre.
    public let centre: Corner
    /// What it snapped to: none, one across, one down, or both.
    public let guides: [SnapGuide]

    /// Snaps an item.
    ///
    /// - Parameters:
    ///   - shape: the item where the hand holds it.
    ///   - reach: as far as it is pulled, in centimetres; nothing is for none or less.
    public init(_ shape: TurnedShape, among things: Surroundings, reach: Int) {
        let frame = SnapFrame(shape)
        let lines = frame.lines(of: things, within: Double(reach.within(0...20_000)))
        let across = lines.filter { $0.isAcross }.min { $0.rank < $1.rank }
        let down = lines.filter { !$0.isAcross }.min { $0.rank < $1.rank }
        let shift = Spot(x: across?.pull ?? 0, y: down?.pull ?? 0)
        centre = (Spot(shape.centre) + frame.turn(shift)).corner
        guides = [across, down].compactMap(\.self).map { frame.guide($0, after: shift) }
    }
}
