import LIAVVLayout
import LIAVVModel

extension LayoutStudy {
    /// The item that the narrowest way leads to, and how wide it is there, in centimetres, never overstated. Ways to what
    /// nobody walks to, a screen or a plant, are none.
    var narrowestWay: (item: Item, width: Int)? {
        guard let ways = report.circulation else { return nil }
        let visited = Set(report.scene.obstacles.filter(\.isDestination).map(\.id))
        let widths = layout.items.filter { visited.contains($0.id.text) }.compactMap { item in
            ways.neck(to: item.id.text).map { (item: item, width: $0.width) }
        }
        return widths.filter { $0.width.isFinite }.min { $0.width < $1.width }
            .map { ($0.item, Int($0.width.rounded(.down))) }
    }
}

extension DetailWriter {
    /// The narrowest aisle first: it is what people look for.
    mutating func writeNarrowest(of study: LayoutStudy) {
        guard let way = study.narrowestWay else { return }
        let name = way.item.title.isEmpty ? say(way.item.kind.label) : way.item.title
        let to = Phrase(", vers «\u{A0}\(name)\u{A0}»", ", towards “\(name)”")
        field(
            Phrase("Passage le plus étroit", "Narrowest way"), say(.length(way.width) + to), style: .strong)
    }
}
