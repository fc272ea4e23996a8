/**
 * What became of an assumption that was made false: `same`, the app does what it does anyway; `refused`, it says so with
 * a code that the Health check names too; `harm`, anything else.
 */
import { DECLARED } from '../../src/server/integrations/index.ts'
import type { IntegrationType } from '../../src/server/vocabulary/names.ts'
import { differences, type Difference } from '../chaos/compare.ts'
import { sameColumns } from './columns.ts'
import type { ForeignChange } from './others.ts'
import type { HealthRow, RunEnd } from './admin.ts'
import type { Life } from './life.ts'
import type { Lived } from './pool.ts'

export interface Verdict {
    name: string
    outcome: 'same' | 'refused' | 'harm'
    /** What runs or messages said, the first that the Health check names. */
    code: string
    /** The row of the Health check that names it, or that is new. */
    health: string
    /** For the admin. */
    sentence: string
    /** What led to it, for whoever repairs the app. */
    details: string[]
}

const DETAILS = 12

/** Tables that differ when an integration was refused, where these are not just those that it names as its own. */
const FILLS: Readonly<Partial<Record<IntegrationType, readonly string[]>>> = {
    policy_definition: ['sn_vulc_policy', 'sn_vulc_policy_test', 'sn_vulc_test', 'sn_vul_asc_group_member'],
    // Other integrations make a test that has no metadata, out of less.
    assessment_metadata: ['sn_vulc_'],
    compliance_standard: ['sn_vulc_auth_src', 'sn_vulc_citation', 'sn_vulc_test', 'sn_vulc_policy_test'],
    assessment: ['sn_vulc_test', 'sn_vulc_policy_test', 'sn_vulc_result', 'sn_sec_cmn_', 'cmdb_', 'sys_object_source'],
    comprehensive_assessment: ['sn_vulc_result'],
    container_image: ['sn_vul_container_', 'sn_vul_entry'],
}

const filledBy = (type: IntegrationType) => FILLS[type] ?? DECLARED.of(type).foreign

const runKey = ({ stage, deployment, type }: RunEnd) => `${stage}: ${type} of ${deployment}`
const changeKey = ({ table, row, column }: ForeignChange) => `${table} ${row} ${column}`

/** Judges the life of an assumption by the undisturbed one. */
export function verdictOf(name: string, lived: Lived, undisturbed: Life): Verdict {
    if ('ended' in lived) return harm(name, `Nobody knows what would happen: ${lived.ended}.`, [])
    const base = new Set(undisturbed.foreign.map(changeKey))
    const foreign = lived.foreign.filter((change) => !base.has(changeKey(change)))
    const lies = Object.keys(lived.unfounded).filter((sentence) => !(sentence in undisturbed.unfounded))
    const codes = newCodes(lived, undisturbed)
    const health = newRows(lived, undisturbed)
    const different = tableDifferences(name, lived, undisturbed, codesOf(health))
    const otherRuns = runDifferences(lived, undisturbed)
    const named = [...codes.keys()].filter((code) => health.some((row) => names(row, code)))
    const row = health.find((one) => named.some((code) => names(one, code))) ?? health[0]
    const told = { code: named[0] ?? [...codes.keys()][0] ?? '', health: row === undefined ? '' : textOf(row) }

    if (foreign.length > 0) {
        const rows = new Set(foreign.map(({ table, row: of }) => `${table}: ${of}`))
        return harm(name, `It changes ${rows.size} records of other products.`, foreign.map(changeText), told)
    }
    if (lies.length > 0)
        return harm(
            name,
            'It records as done what is not done.',
            lies.map((lie) => `${lived.unfounded[lie]}: ${lie}`),
            told,
        )
    const silent = codes.size === 0 && lived.problems.length === 0 && otherRuns.length === 0
    if (silent && different.length === 0)
        return { name, outcome: 'same', ...told, code: '', sentence: 'The app works as it does anyway.', details: [] }
    if (silent)
        return harm(name, 'The runs say success, and the records are others.', different.map(differenceText), told)
    const details = [...otherRuns, ...lived.problems, ...[...codes].map(([code, where]) => `${where}: ${code}`)]
    if (codes.size === 0) return harm(name, 'It stops without a code that says why.', details, told)
    if (named.length === 0)
        return harm(name, `It says ${told.code}, and the Health check does not say why.`, details, told)
    const refused = refusedTypes(lived, undisturbed)
    const unexplained = different.filter(
        (one) => !saysItself(one) && !isOfKept(one, lived.kept) && !isExplained(one.table, one.key, refused),
    )
    if (unexplained.length > 0) return harm(name, 'What is not refused differs.', unexplained.map(differenceText), told)
    return { name, outcome: 'refused', ...told, sentence: `It says ${told.code} and writes nothing wrong.`, details }
}

/** What is wrong although nothing differs: what the others are judged by must be a life in which everything worked. */
export function undisturbedVerdict(life: Life): Verdict {
    const name = 'nothing differs'
    const first = new Map([...life.foreign].reverse().map((change) => [changeKey(change), change]))
    const lies = Object.entries(life.unfounded).map(([lie, stage]) => `${stage}: ${lie}`)
    const runs = life.runs
        .filter(({ substate }) => substate !== 'success')
        .map((run) => `${runKey(run)} ended ${run.state} ${run.substate} ${run.code}`.trim())
    const details = [...[...first.values()].reverse().map(changeText), ...lies, ...life.problems, ...runs]
    // All of them: whoever reads this repairs them before anything else.
    if (details.length > 0)
        return { ...harm(name, 'Even on the instance as assumed, something is not as it should be.', []), details }
    return { name, outcome: 'same', code: '', health: '', sentence: 'The app works.', details }
}

function harm(name: string, sentence: string, details: string[], told = { code: '', health: '' }): Verdict {
    return { name, outcome: 'harm', ...told, sentence, details: details.slice(0, DETAILS) }
}

/** Codes that the undisturbed life has not, or has less often; where each was said. Those of missing parts come first. */
function newCodes(lived: Life, undisturbed: Life): Map<string, string> {
    const found = Object.entries(lived.codes)
        .filter(([key, times]) => times > (undisturbed.codes[key] ?? 0))
        .map(([key]) => [key.slice(key.lastIndexOf(' ') + 1), key.slice(0, key.lastIndexOf(' '))] as const)
    const order = (code: string) => (code.startsWith('MDC-6') ? 0 : code.startsWith('MDC-') ? 1 : 2)
    return new Map([...found].sort(([one], [other]) => order(one) - order(other)))
}

function newRows(lived: Life, undisturbed: Life): HealthRow[] {
    const known = new Set(undisturbed.health.map(textOf))
    return lived.health.filter((row) => !known.has(textOf(row)))
}

/** Does a row say the code and what to do? One that only repeats what the last run said does not look for the reason. */
function names({ sentence, remedy }: HealthRow, code: string): boolean {
    return sentence.includes(code) && remedy !== '' && !sentence.startsWith('Its last run ended')
}

/** Codes that rows name with a remedy. */
function codesOf(health: readonly HealthRow[]): Set<string> {
    const codes = health.flatMap(({ sentence }) => [...sentence.matchAll(/\bMDC-\d{3}\b/g)].map(([code]) => code))
    return new Set(codes.filter((code) => health.some((row) => names(row, code))))
}

function textOf({ name, sentence, remedy }: HealthRow): string {
    return `${name}: ${sentence} ${remedy}`.trim()
}

function tableDifferences(
    name: string,
    lived: Life,
    undisturbed: Life,
    told: ReadonlySet<string>,
): (Difference & { when: string })[] {
    return Object.keys(undisturbed.tables).flatMap((when) => {
        const [expected, actual] = [undisturbed.tables[when], lived.tables[when]]
        if (expected === undefined || actual === undefined) return []
        const [left, right] = sameColumns(name, expected, actual, told)
        return differences(left, right, false).map((difference) => ({ ...difference, when }))
    })
}

/** Runs that are missing, more, or ended otherwise; those that ended alike together. */
function runDifferences(lived: Life, undisturbed: Life): string[] {
    const ends = (life: Life) => new Map(life.runs.map((run) => [runKey(run), run]))
    const [expected, actual] = [ends(undisturbed), ends(lived)]
    const stages = new Map<string, string[]>()
    const note = ({ type, stage }: RunEnd, what: string) => {
        const line = `${type} ${what}`.trim()
        stages.set(line, [...(stages.get(line) ?? []), stage])
    }
    for (const [key, run] of expected) if (!actual.has(key)) note(run, 'has no run')
    for (const [key, run] of actual) {
        const was = expected.get(key)
        if (was?.state === run.state && was.substate === run.substate && was.rejected === run.rejected) continue
        const rejected = run.rejected === was?.rejected ? '' : 'with rejected records'
        note(run, ['ended', run.state, run.substate, run.code, rejected].filter((part) => part !== '').join(' '))
    }
    return [...stages].map(([line, of]) => `${of[0] ?? ''}: ${line}${of.length > 1 ? `, ${of.length} times` : ''}`)
}

/** Integrations that said no, for a whole run or for single records. */
function refusedTypes(lived: Life, undisturbed: Life): Set<IntegrationType> {
    const said = new Map(undisturbed.runs.map((run) => [runKey(run), run]))
    const refused = new Set<IntegrationType>()
    for (const run of lived.runs) {
        const was = said.get(runKey(run))
        if (run.substate !== was?.substate || run.rejected !== was.rejected) refused.add(run.type)
        said.delete(runKey(run))
    }
    for (const run of said.values()) refused.add(run.type)
    return refused
}

/** A finding that says with its code what the instance refused of it. */
function saysItself({ table, actual }: Difference): boolean {
    return table === 'sn_vul_asc_finding' && actual.some((text) => /^reason=.*\bMDC-\d{3}:/m.test(text))
}

/** Of a deployment whose deletion was refused: its findings, and its members of test groups, which do not name it. */
function isOfKept({ table, key, expected, actual }: Difference, kept: readonly string[]): boolean {
    if (table === 'sn_vul_asc_group_member') return kept.length > 0 && actual.length > expected.length
    return table === 'sn_vul_asc_finding' && kept.some((name) => key.startsWith(`${name} | `))
}

function isExplained(table: string, key: string, refused: ReadonlySet<IntegrationType>): boolean {
    const types = [...refused]
    if (table === 'sn_vul_asc_closure') return refused.size > 0
    if (table === 'sn_vul_asc_finding')
        return types.some((type) => key.includes(` | ${type === 'comprehensive_assessment' ? 'assessment' : type} | `))
    return types.some((type) => filledBy(type).some((filled) => table.startsWith(filled)))
}

function changeText({ stage, table, row, column, before, after }: ForeignChange): string {
    return column === ''
        ? `${stage}: ${table}: ${row} is gone`
        : `${stage}: ${table}: ${row}: ${column} "${before}" -> "${after}"`
}

function differenceText({ table, key: id, expected, actual, when }: Difference & { when: string }): string {
    const key = id.replaceAll('\n', ' ')
    if (expected.length !== actual.length)
        return `${when}: ${table} ${key}: ${actual.length} rows instead of ${expected.length}`
    const [left, right] = [expected.join('\n').split('\n'), actual.join('\n').split('\n')]
    const gone = left.filter((line) => !right.includes(line)).map((line) => `-${line}`)
    const more = right.filter((line) => !left.includes(line)).map((line) => `+${line}`)
    return `${when}: ${table} ${key}: ${[...gone, ...more].slice(0, 4).join(' ')}`
}
