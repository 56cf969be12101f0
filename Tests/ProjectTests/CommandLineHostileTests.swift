import Testing

@Suite("Command line: what nobody means to write")
struct CommandLineHostileTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try sandbox.liavv("init", "lab")
        try sandbox.shell("mkdir -p lab/actions")
    }

    @Test("CSV: quotes and formulas are seen through what is joined to them")
    func joinedScalars() throws {
        let titles = #"""
            titles = ['dit "\u0301 oui", puis', '"', '""\u200d', 'a\r\nb', 'x,"\u0301', '=\u200d1+1', '+\u0301x', '-\u20dd',
                '@\ufe0fx', '\u0301=1']
            """#
        _ = try sandbox.python(
            titles + #"""

                for n, title in enumerate(titles):
                    plistlib.dump({'title': title}, open(f'lab/actions/a-{n}.plist', 'wb'), fmt=plistlib.FMT_BINARY)
                """#)
        try sandbox.shell("$LIAVV --data lab list actions --format csv >out.csv")
        let read = try sandbox.python(
            titles + #"""

                rows = {r['id']: r for r in csv.DictReader(open('out.csv', newline='', encoding='utf-8'), strict=True)}
                assert len(rows) == len(titles) and all(None not in row for row in rows.values()), rows
                for n, title in enumerate(titles):
                    expected = "'" + title if title[0] in '=+-@' else title
                    assert rows[f'a-{n}']['title'] == expected, (title, rows[f'a-{n}']['title'])
                print('same')
                """#)
        #expect(read == "same")
    }
}
