/** npm run script: runs a background script on the database of an instance, as Background Scripts does. */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LocalInstance } from 'local-instance'

const USAGE = `npm run script -- --db FILE [options] FILE.js
  --db FILE     the database of the instance; it may be in use
  --user NAME   as this user (default admin)
  --scope NAME  in this application scope (default global)
  --help        this text`

function main(): number {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: {
            db: { type: 'string' },
            user: { type: 'string', default: 'admin' },
            scope: { type: 'string', default: 'global' },
            help: { type: 'boolean', default: false },
        },
    })
    if (values.help) {
        console.log(USAGE)
        return 0
    }
    const [file] = positionals
    if (values.db === undefined || file === undefined || positionals.length > 1)
        throw new Error(`--db FILE and one script are needed.\n${USAGE}`)
    for (const path of [values.db, file]) if (!existsSync(path)) throw new Error(`There is no file ${path}.`)
    const { user, scope } = values
    const instance = new LocalInstance({
        database: values.db,
        onLog: (level, source, message) => console.log(`${level} ${source}: ${message}`),
    })
    try {
        const value = instance.asUser(user, () => instance.evaluate(readFileSync(file, 'utf8'), scope))
        if (value !== undefined) console.log(String(value))
        return 0
    } finally {
        instance.close()
    }
}

try {
    process.exitCode = main()
} catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
}
