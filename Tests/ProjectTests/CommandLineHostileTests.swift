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

    @Test("numbers and dates that are none, under a key of someone else's: written, and still JSON")
    func noNumbers() throws {
        _ = try sandbox.python(
            #"""
            import struct
            numbers = [float('nan'), float('inf'), float('-inf'), 1e300, -1e300, -0.0, 5e-324]
            def binary(numbers):  # plistlib writes no such dates
                objects = [b'\xd2\x01\x02\x03\x04', b'\x55title', b'\x55later', b'\x54Soir']
                objects.append(b'\xaf\x10' + bytes([2 * len(numbers)]) + bytes(range(5, 5 + 2 * len(numbers))))
                for number in numbers:
                    objects += [b'\x23' + struct.pack('>d', number), b'\x33' + struct.pack('>d', number)]
                data, offsets = b'bplist00', b''
                for thing in objects:
                    offsets += struct.pack('>H', len(data))
                    data += thing
                return data + offsets + struct.pack('>6xBBQQQ', 2, 1, len(objects), 0, len(data))
            open('lab/actions/soir.plist', 'wb').write(binary(numbers))
            """#)
        for format in ["json", "csv", "plist", "text"] {
            let list = try sandbox.shell("$LIAVV --data lab list actions --format \(format) >list.\(format)")
            #expect(list.status == 0 && list.errors.isEmpty, "\(format): \(list.errors)")
            guard format != "csv" else { continue }
            let show = try sandbox.shell("$LIAVV --data lab show soir --format \(format) >show.\(format)")
            #expect(show.status == 0 && show.errors.isEmpty, "\(format): \(show.errors)")
        }
        let read = try sandbox.python(
            #"""
            def refuse(word): raise ValueError(word)
            read = lambda text: json.loads(text, parse_constant=refuse)
            rows = read(open('list.json').read()), [read(open('show.json').read())]
            cell = next(csv.DictReader(open('list.csv', newline='', encoding='utf-8'))).get('later')
            for row in rows[0] + rows[1]:
                later = row['later'][::2] if 'later' in row else []
                assert later in ([], [None, None, None, 1e300, -1e300, 0, 5e-324]), later
            print('later' in rows[1][0], cell is None or read(cell) == rows[1][0]['later'])
            """#)
        #expect(read == "True True")
    }

    @Test(
        "keys that no screen has: one sentence, status 1",
        arguments: [
            "resize:4000000000x4000000000", "drag:1,1,9223372036854775807,1", "click:1,9223372036854775808",
        ])
    func hugeKeys(keys: String) throws {
        let run = try sandbox.liavv("--data", "lab", "screen", "home", "--keys", keys)
        #expect(run.status == 1 && run.errors.contains(keys) && run.output.isEmpty, "\(run.errors)")
    }
}
