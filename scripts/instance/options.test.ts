import { instanceCommand, USAGE } from './options.ts'

test('what is not said', () => {
    expect(instanceCommand([])).toEqual({ port: 8800, host: '127.0.0.1', database: 'instance.db', help: false })
})

test('what is said', () => {
    expect(instanceCommand(['--port', '9000', '--db', 'x.db', '--host', '::1'])).toEqual({
        ...{ port: 9000, host: '::1', database: 'x.db', help: false },
    })
    expect(instanceCommand(['-h']).help).toBe(true)
    for (const option of ['--port', '--db', '--host', '--help']) expect(USAGE).toContain(option)
})

test.each([
    [['--port', '99999'], '--port takes a number from 1 to 65535, not 99999'],
    [['--port', 'x'], '--port takes a number from 1 to 65535, not x'],
    [['--db', ':memory:'], '--db takes a file: pages and jobs work on it in processes of their own'],
    [['--pots', '1'], "Unknown option '--pots'"],
])('%j is refused', (args, message) => {
    expect(() => instanceCommand(args)).toThrow(message)
})
