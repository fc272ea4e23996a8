/** npm run bench:plots -- FILE.json...: what benches have written, as plots in docs/pictures. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Measured } from './import/report.ts'

interface Bench {
    options: { rows: number }
    measured: Measured[]
}

interface Plot {
    title: string
    /** What a value is, with its unit. */
    unit: string
    value: (one: Measured) => number
}

const FOLDER = 'docs/pictures'
/** Phases that are told apart, as the bench names them; a day's name says how many rows changed. */
const PHASES = ['raw pull', 'cold import', 'unchanged import', 'a day', 'comprehensive run', 'plain importer']
const COLOURS = ['#1b6ec2', '#c2571b', '#2e8540']

const PLOTS: Record<string, Plot> = {
    'bench-rows-a-second': {
        title: 'Rows a second, by phase',
        unit: 'rows a second',
        value: ({ rows, seconds }) => rows / seconds,
    },
    'bench-cpu-a-row': {
        title: 'Processor time of the nodes for a row, by phase',
        unit: 'milliseconds a row',
        value: ({ rows, cpuSeconds }) => (cpuSeconds * 1000) / rows,
    },
}

const LEFT = 150
const WIDTH = 520
const BAR = 16
const GAP = 14

/** A bar for each phase and size, with its value beside it. */
function svgOf({ title, unit, value }: Plot, benches: readonly Bench[]): string {
    const bars = PHASES.flatMap((phase) =>
        benches.flatMap(({ options, measured }, index) => {
            const one = measured.find((other) => other.phase.startsWith(phase))
            return one === undefined ? [] : [{ phase, rows: options.rows, index, value: value(one) }]
        }),
    )
    const most = Math.max(...bars.map((bar) => bar.value))
    let y = 56
    let last = ''
    const parts: string[] = []
    for (const { phase, rows, index, value: of } of bars) {
        if (phase !== last) {
            y += last === '' ? 0 : GAP
            parts.push(`<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end">${phase}</text>`)
        }
        last = phase
        const width = Math.max(1, (of / most) * WIDTH)
        const colour = COLOURS[index % COLOURS.length] ?? ''
        parts.push(`<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 2}" fill="${colour}"/>`)
        parts.push(`<text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 12}">${shown(of)} (${rows.toLocaleString('en-US')} rows)</text>`) // prettier-ignore
        y += BAR
    }
    const height = y + 20
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${LEFT + WIDTH + 180} ${height}" font-family="sans-serif" font-size="12">`,
        `<title>${title}</title>`,
        `<desc>${bars.map(({ phase, rows, value: of }) => `${phase}, ${rows} rows: ${shown(of)} ${unit}.`).join(' ')}</desc>`,
        `<rect width="100%" height="100%" fill="#ffffff"/>`,
        `<text x="${LEFT}" y="24" font-size="15" font-weight="bold">${title}</text>`,
        `<text x="${LEFT}" y="42" fill="#555555">${unit}</text>`,
        ...parts,
        '</svg>',
        '',
    ].join('\n')
}

function shown(value: number): string {
    return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(2)
}

const files = process.argv.slice(2)
if (files.length === 0) {
    console.error('npm run bench:plots -- FILE.json...: files that npm run bench -- --json has written')
    process.exit(1)
}
const benches = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Bench)
for (const [name, plot] of Object.entries(PLOTS)) writeFileSync(`${FOLDER}/${name}.svg`, svgOf(plot, benches))
