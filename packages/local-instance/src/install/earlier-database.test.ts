/** A database that an earlier version of the local instance has made. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { LocalInstance } from '../instance.ts'
import { zipOf } from './package-fixture.ts'

test('gets the columns that it has not got', () => {
    const folder = mkdtempSync(join(tmpdir(), 'earlier-'))
    const database = join(folder, 'instance.db')
    new LocalInstance({ database }).close()
    const connection = new DatabaseSync(database)
    for (const [table, column] of [
        ['sys_db_object', 'ws_access'],
        ['sys_upgrade_history', 'report'],
    ]) {
        connection.exec(`ALTER TABLE "${table ?? ''}" DROP COLUMN "${column ?? ''}"`)
        connection.exec(`DELETE FROM sys_dictionary WHERE name = '${table ?? ''}' AND element = '${column ?? ''}'`)
    }
    connection.close()
    const instance = new LocalInstance({ database })
    try {
        const table = '<database><element name="x_list_a" type="collection" ws_access="true"/></database>'
        expect(instance.install(zipOf({ 'dictionary/x_list_a.xml': table })).tables).toEqual(['x_list_a'])
        expect(instance.record('sys_upgrade_history').isValidField('report')).toBe(true)
    } finally {
        instance.close()
        rmSync(folder, { recursive: true, force: true })
    }
})
