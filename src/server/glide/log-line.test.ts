import { logLine } from './log-line.ts'

test('an ordinary text stays as it is', () => {
    expect(logLine('MDC-306: Größe 5 µm, 你好 – "ok" {0}\u{1f512}')).toBe(
        'MDC-306: Größe 5 µm, 你好 – "ok" {0}\u{1f512}',
    )
})

test.each([
    ['line ends', 'a\r\n2026-11-23 12:00:00 ERROR forged', 'a 2026-11-23 12:00:00 ERROR forged'],
    ['other line ends', 'a\u0085b\u2028c\u2029d\u000be\u000cf', 'a b c d e f'],
    ['colours and cursors of a terminal', 'a\u001b[2K\u009b1Ab', 'a [2K 1Ab'],
    ['backspaces and nothing', 'a\u0008\u0000\u007fb', 'a b'],
    ['text that turns around', 'a\u202egnp.exe\u2066b\u200fc', 'a gnp.exe b c'],
])('%s', (_what, text, line) => {
    expect(logLine(text)).toBe(line)
})
