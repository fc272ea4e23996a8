/** What the database refuses says nothing of SQL; what is written together is committed together. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseError, openDatabase } from './database.ts'

function refusal(work: () => unknown): DatabaseError {
    try {
        work()
    } catch (error) {
        if (error instanceof DatabaseError) return error
    }
    throw new Error('it was not refused')
}

test('an error names its kind, and keeps the statement to its cause', () => {
    const database = openDatabase(':memory:')
    const broken = refusal(() => database.all('SELECT nothing FROM'))
    expect(broken.message).toBe('The database of the local instance refused a statement (SQLITE_ERROR).')
    expect(String((broken.cause as Error).message)).toContain('syntax error')
    database.exec('CREATE TABLE t (a TEXT UNIQUE)')
    database.run('INSERT INTO t VALUES (?)', ['x'])
    expect([refusal(() => database.run('INSERT INTO t VALUES (?)', ['x'])).isDuplicate, broken.isDuplicate]).toEqual([true, false]) // prettier-ignore
    database.close()
})

describe('writes in a group', () => {
    const folder = mkdtempSync(join(tmpdir(), 'groups-'))
    let files = 0
    afterAll(() => rmSync(folder, { recursive: true }))

    function pair(options: { commitsEach?: boolean } = {}) {
        const file = join(folder, `${(files += 1)}.db`)
        const writer = openDatabase(file, options)
        writer.exec('CREATE TABLE t (a TEXT UNIQUE)')
        const reader = openDatabase(file)
        const seen = () => reader.all('SELECT a FROM t ORDER BY a').map((row) => row['a'])
        const insert = (value: string) => writer.run('INSERT INTO t VALUES (?)', [value])
        return {
            writer,
            seen,
            insert,
            commits: () => writer.statements.commits,
            close() {
                writer.close()
                reader.close()
            },
        }
    }

    test('are seen by others when the group ends, and not before', () => {
        const { writer, seen, insert, commits, close } = pair()
        const before = commits()
        writer.grouped(() => {
            insert('a')
            insert('b')
            expect(seen()).toEqual([])
            writer.settle()
            expect(seen()).toEqual(['a', 'b'])
            insert('c')
        })
        expect([seen(), commits() - before]).toEqual([['a', 'b', 'c'], 2])
        close()
    })

    test('stay when a transaction among them is taken back, and when one is refused', () => {
        const { writer, seen, insert, close } = pair()
        writer.grouped(() => {
            insert('a')
            const refused = refusal(() => insert('a'))
            expect(refused.isDuplicate).toBe(true)
            expect(() =>
                writer.transaction(() => {
                    insert('b')
                    throw new Error('no')
                }),
            ).toThrow('no')
            insert('c')
        })
        expect(seen()).toEqual(['a', 'c'])
        close()
    })

    test('stay when the work throws, as writes that are committed by themselves do', () => {
        const { writer, seen, insert, close } = pair()
        const work = () => {
            insert('a')
            throw new Error('no')
        }
        expect(() => writer.grouped(work)).toThrow('no')
        expect(seen()).toEqual(['a'])
        close()
    })

    test('are committed each by itself where that is asked for', () => {
        const { writer, seen, insert, close } = pair({ commitsEach: true })
        writer.grouped(() => {
            insert('a')
            expect([seen(), writer.grouping]).toEqual([['a'], false])
        })
        close()
    })

    test('what was kept back is written once, before the commit', () => {
        const { writer, seen, insert, close } = pair()
        let kept = ''
        writer.onSettle(() => {
            if (kept !== '') insert(kept)
            kept = ''
        })
        writer.grouped(() => {
            insert('a')
            kept = 'b'
        })
        writer.grouped(() => insert('c'))
        expect(seen()).toEqual(['a', 'b', 'c'])
        close()
    })
})
