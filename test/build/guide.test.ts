/** The admin guide against the built package: its table of integrations says what is delivered. */
import { readdirSync, readFileSync } from 'node:fs'
import { DECLARED } from '../../src/server/integrations/index.ts'

const DAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays']

/** The schedule of a template, as the guide writes it. */
function scheduleOf(type: string): string {
    const texts = readdirSync('dist/app/update')
        .filter((name) => name.startsWith('sn_vul_asc_integration_'))
        .map((name) => readFileSync(`dist/app/update/${name}`, 'utf8'))
    const template = texts.find((text) => text.includes(`<type>${type}</type>`)) ?? ''
    const value = (column: string) => new RegExp(`<${column}>([^<]*)<`).exec(template)?.[1] ?? ''
    const time = value('run_time').slice(11, 16)
    return value('run_type') === 'weekly'
        ? `${DAYS[Number(value('run_dayofweek')) - 1] ?? ''}, ${time}`
        : `${value('run_type')}, ${time}`
}

test('the table of integrations has each in its order, with its schedule and whether it uses Start time', () => {
    const rows = readFileSync('docs/admin-guide.md', 'utf8')
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.trim()))
    const head = rows.findIndex((row) => row[1] === 'Integration' && row[2] === 'Schedule as delivered')
    const end = rows.findIndex((row, index) => index > head && row.length === 1)
    expect(rows.slice(head + 2, end).map(([, label, schedule, start]) => [label, schedule, start])).toEqual(
        DECLARED.all.map(({ type, label, usesStartTime }) => [
            label,
            scheduleOf(type),
            usesStartTime ? 'used' : 'not used',
        ]),
    )
})
