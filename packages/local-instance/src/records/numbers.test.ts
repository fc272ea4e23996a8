/** Numbers of a table: the same whether writes are committed in groups or each by itself. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Database } from '../database/database.ts'
import { numbers } from './numbers.ts'

const folder = mkdtempSync(join(tmpdir(), 'numbers-'))
const database = openDatabase(join(folder, 'a.db'))
const other = openDatabase(join(folder, 'a.db'))
const own = numbers(database)
const others = numbers(other)

beforeAll(() => {
    database.exec('CREATE TABLE sys_db_object (sys_id TEXT, name TEXT, number_prefix TEXT, number_digits TEXT, number_next TEXT)') // prettier-ignore
})
beforeEach(() => {
    database.run('DELETE FROM sys_db_object')
    database.run("INSERT INTO sys_db_object VALUES ('id', 'u_ticket', 'TIC', '4', NULL)")
})
afterAll(() => {
    database.close()
    other.close()
    rmSync(folder, { recursive: true })
})

const stored = (of: Database) => of.all('SELECT number_next FROM sys_db_object')[0]?.['number_next']

test('are taken and stored one by one', () => {
    expect([own.next('u_ticket'), stored(other), others.next('u_ticket'), own.next('u_ticket')]).toEqual(['TIC0001', '2', 'TIC0002', 'TIC0003']) // prettier-ignore
})

test('in a group are read and stored once, and nobody takes the same', () => {
    const before = { ...database.statements }
    const taken = database.grouped(() => [own.next('u_ticket'), own.next('u_ticket'), own.next('u_ticket')])
    expect(taken).toEqual(['TIC0001', 'TIC0002', 'TIC0003'])
    expect([database.statements.reads - before.reads, database.statements.writes - before.writes]).toEqual([1, 1])
    expect(others.next('u_ticket')).toBe('TIC0004')
})

test('of a group that ends as one is read: what was taken is stored first', () => {
    let now = performance.now()
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now)
    const [taken, other] = database.grouped(() => {
        database.run("UPDATE sys_db_object SET number_prefix = 'T'")
        now += 10_000
        return [own.next('u_ticket'), others.next('u_ticket'), own.next('u_ticket')]
    })
    clock.mockRestore()
    expect([taken, other, stored(database)]).toEqual(['T0001', 'T0002', '4'])
})

test('of a table without a series', () => {
    expect(own.next('u_other')).toBe('REC0000001')
})
