/** What the database refuses says nothing of SQL. */
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
