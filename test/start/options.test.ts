/** Options of npm start: what they become, and what is refused with a sentence. */
import { startOptions } from '../../scripts/start/options.ts'

const AZURE = { AZURE_TENANT_ID: 'tenant', AZURE_CLIENT_ID: 'client', AZURE_CLIENT_SECRET: 'secret' }

const REST = { host: '127.0.0.1', port: 8800, verbose: false, help: false }

test('nothing: the built-in tenant in a file of its own, which begins anew; one process works, this one has the pages', () => {
    expect(startOptions([], {})).toEqual({
        ...REST,
        build: true,
        once: false,
        full: false,
        database: '.start/instance.db',
        reset: true,
        simulator: [],
        nodes: 1,
    })
})

test('once: in memory, and this process does the work', () => {
    expect(startOptions(['--once'], {})).toMatchObject({ database: ':memory:', nodes: 0, reset: true })
    expect(startOptions(['--once', '--nodes', '2'], {})).toMatchObject({ database: '.start/instance.db', nodes: 2 })
})

test('a file is gone on with, unless a reset is asked for', () => {
    expect(startOptions(['--db', 'a.db'], {})).toMatchObject({ database: 'a.db', reset: false })
    expect(startOptions(['--db', 'a.db', '--reset'], {})).toMatchObject({ database: 'a.db', reset: true })
})

test('a generated tenant on two nodes', () => {
    const args =
        '--once --no-build --full --rows 10 --subscriptions 2 --seed 3 --quota 99 --db a.db --nodes 2 --json a.json'
    expect(startOptions(args.split(' '), {})).toEqual({
        ...REST,
        reset: false,
        build: false,
        once: true,
        full: true,
        database: 'a.db',
        simulator: ['--rows', '10', '--subscriptions', '2', '--seed', '3', '--quota', '99'],
        nodes: 2,
        json: 'a.json',
    })
})

test('the real Defender for Cloud, from the environment', () => {
    expect(startOptions(['--azure'], AZURE).azure).toEqual({
        name: 'Azure',
        apiUrl: '',
        loginUrl: '',
        tenantId: 'tenant',
        clientId: 'client',
        clientSecret: 'secret',
    })
})

test.each([
    ['--rows many', "--rows needs a whole number, not 'many'"],
    ['--rows 10 --subscriptions -1', 'subscriptions'],
    ['--port web', "--port needs a whole number, not 'web'"],
    ['--seed 4', '--seed needs --rows N: it is for a generated tenant'],
    ['--subscriptions 3', '--subscriptions needs --rows N: it is for a generated tenant'],
    ['--container-images 3', '--container-images needs --rows N: it is for a generated tenant'],
    ['--dataset docs --rows 3', '--rows is for a generated tenant, --dataset for a recorded one: give one of them'],
    ['--dataset no-such-folder', '--dataset: there is no folder no-such-folder'],
    ['--azure --rows 3', '--rows is for the simulator: --azure reads the real Defender for Cloud'],
    ['--azure --dataset docs', '--dataset is for the simulator: --azure reads the real Defender for Cloud'],
    ['--port 99999', '--port: there is no port 99999; choose one from 1 to 65535'],
    ['--azure --quota 9', '--quota is for the simulator: --azure reads the real Defender for Cloud'],
    ['--quota none', "--quota needs a whole number, not 'none'"],
    ['--everything', "Unknown option '--everything'"],
])('%s is refused: %s', (args, text) => {
    expect(() => startOptions(args.split(' '), AZURE)).toThrow(text)
})

test('of the variables the missing ones are named', () => {
    const { AZURE_CLIENT_SECRET: _secret, ...others } = AZURE
    expect(() => startOptions(['--azure'], others)).toThrow('--azure needs AZURE_CLIENT_SECRET in the environment')
})
