/** npm run check: everything that can be said about the sources without running them. */
import { spawnSync } from 'node:child_process'

const CHECKS: [name: string, command: string, args: string[]][] = [
    ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
    ['lint', 'eslint', ['.']],
    ['types of the server code', 'tsc', ['-p', 'src/server/tsconfig.json']],
    ['types of tools and tests', 'tsc', ['-p', 'tsconfig.json']],
    ['import boundaries', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'packages', 'test', 'scripts']],
    ['sizes of rooms', 'tsx', ['scripts/check-rooms.ts']],
    ['unused code', 'knip', []],
    ['names of Glide', 'tsx', ['scripts/generate-glide-names.ts', '--check']],
    ['list of Glide classes', 'tsx', ['scripts/check-glide-classes.ts']],
    ['generated files', 'tsx', ['scripts/generate.ts', '--check']],
    ['citations', 'tsx', ['scripts/check-citations.ts']],
    ['build with frozen keys', 'now-sdk', ['build', '--frozenKeys', 'true']],
]

let failed = 0
for (const [name, command, args] of CHECKS) {
    const result = spawnSync('npx', ['--no-install', command, ...args], { encoding: 'utf8' })
    // The build ends with 0 whatever it warns of.
    const ok = result.status === 0 && !(command === 'now-sdk' && /warn/i.test(`${result.stdout}${result.stderr}`))
    if (!ok) failed += 1
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`)
    if (!ok) console.log(`${result.stdout}${result.stderr}`)
}
process.exit(failed === 0 ? 0 : 1)
