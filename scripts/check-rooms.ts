/** Fails where the rooms of the server code grow over their limits: files in a folder, casts that the compiler cannot check. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { limitProblems } from './rooms/rooms.ts'

const SERVER = 'src/server'

const sources = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => ({ path: join(SERVER, path), text: readFileSync(join(SERVER, path), 'utf8') }))
const problems = limitProblems(sources)
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
