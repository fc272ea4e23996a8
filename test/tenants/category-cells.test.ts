/** K2 categories: every category on every family of resources, with every choice, there and back. */
import type { World } from '../support/app-world.ts'
import { caseWorld } from '../support/case-world.ts'
import { categoryTenant, cellNumberOf, type CellRows } from '../support/category-tenant.ts'

const CHOICE = 'sn_vul_asc_category_choice'
const CLOSURE = 'sn_vul_asc_closure'
const RESULT = 'sn_vulc_result'
const ITEM = 'sn_vul_container_image_vulnerable_item'
const ASSIGNED = {
    assigned_to: 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1',
    assignment_group: 'b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2',
}
/** assumed: a value of the local instance. */
const FALSE_POSITIVE = '1'
const DEFERRED = { state: '12', ignore_expiration_dt_tm: '2027-01-01 00:00:00' }

/** As the choices are called on forms. */
const LABELS = {
    per_recommendation: 'One result per recommendation',
    per_resource: 'One result per resource and category',
    vulnerable_items: 'Container vulnerable items',
    count_only: 'Count only',
    off: 'Off',
} as const
type Choice = keyof typeof LABELS

/** The proposed table; the last column, other resources, is this application's own (0045). */
const FAMILIES = ['image', 'machine', 'repository', 'database', 'other'] as const
const DELIVERED: Record<string, readonly [Choice, Choice, Choice, Choice, Choice]> = {
    SoftwareUpdate: ['vulnerable_items', 'per_resource', 'count_only', 'count_only', 'per_resource'],
    SystemUpdate: ['count_only', 'per_resource', 'count_only', 'count_only', 'per_resource'],
    ServiceUpgrade: ['count_only', 'per_resource', 'count_only', 'count_only', 'per_resource'],
    HostMisconfigurations: ['count_only', 'per_recommendation', 'count_only', 'count_only', 'per_recommendation'],
    ExposedSecrets: ['per_resource', 'per_resource', 'per_resource', 'count_only', 'per_resource'],
    CodeVulnerabilities: ['count_only', 'count_only', 'per_resource', 'count_only', 'per_resource'],
    IacVulnerabilities: ['count_only', 'count_only', 'per_resource', 'count_only', 'per_resource'],
    ApiVulnerabilities: ['count_only', 'count_only', 'per_resource', 'count_only', 'per_resource'],
}

interface Cell extends CellRows {
    /** For titles. */
    name: string
    delivered: Choice
}

function cellsOf(category: string, delivered: (at: number) => Choice): Cell[] {
    return FAMILIES.map((family, at) => ({
        category,
        family,
        name: `${category === '' ? 'no category' : category}, ${family}`,
        delivered: delivered(at),
    }))
}

const CHOSEN = Object.entries(DELIVERED).flatMap(([category, row]) => cellsOf(category, (at) => row[at] ?? 'off'))
/** Cells that no record has a choice for. */
const ALWAYS = ['', 'Unknown'].flatMap((category) => cellsOf(category, () => 'per_recommendation'))
const STRANGE = cellsOf('QuantumUpdate', () => 'count_only')
const EVERY = [...CHOSEN, ...ALWAYS, ...STRANGE]

/** Software of images is vulnerable items or nothing; all others are anything but vulnerable items. */
function allows({ category, family }: Cell, choice: Choice): boolean {
    const isImageSoftware = category === 'SoftwareUpdate' && family === 'image'
    if (choice === 'count_only' || choice === 'off') return true
    return (choice === 'vulnerable_items') === isImageSoftware
}

/** What a cell of the tenant becomes: how many results or items, and how many of them are open. */
const NONE = { made: 0, open: 0 }
const NOTHING = { single: NONE, combined: NONE, items: NONE }
const BECOMES: Record<Choice, typeof NOTHING> = {
    per_recommendation: { ...NOTHING, single: { made: 3, open: 2 } },
    per_resource: { ...NOTHING, combined: { made: 2, open: 2 } },
    vulnerable_items: { ...NOTHING, items: { made: 2, open: 2 } },
    count_only: NOTHING,
    off: NOTHING,
}

/** What a preview says that a choice makes. Of items it gives no number: here each recommendation has one CVE. */
function saidOf(preview: string, choice: Choice): { made: number; open: number } {
    const line = preview.split('\n').find((text) => text.startsWith(`${LABELS[choice]}: `)) ?? ''
    if (line.includes('their number is that of the CVEs')) return { made: 2, open: 2 }
    if (line.includes(': no result.')) return NONE
    const [, made, open] = /: (\d+) results, (\d+) of them failed\.$/.exec(line) ?? []
    return { made: Number(made), open: Number(open) }
}

/** A result or an item, with what somebody has done to it. */
interface Row {
    kind: keyof typeof NOTHING
    /** Of its finding. */
    status: string
    columns: Record<string, string>
}

const isOpen = ({ columns }: Row) => columns['state'] !== '3'
const isInUse = ({ status }: Row) => status === 'failed' || status === 'passed'

describe('K2 categories, cell by cell', () => {
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await caseWorld(categoryTenant(EVERY))
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
    }, 60_000)
    afterAll(() => world.close())

    /** A pull of everything; what waits for approval is approved. Returns the numbers of the run of Assessment. */
    function pull({ full = true, images = true } = {}) {
        world.clock.at += 3_600_000
        const run = world.run(deployment, 'assessment', full)
        if (images) world.run(deployment, 'container_image', full)
        world.settle()
        for (const { sys_id = '' } of world.rows(CLOSURE, ['sys_id'], 'state=held'))
            world.instance.runUiAction(CLOSURE, sys_id, 'sn_vul_asc_approve_closure')
        world.settle()
        return run
    }

    /** What there is of each cell, by its name, sorted. */
    function told(): Map<string, Row[]> {
        const found = new Map(EVERY.map(({ name }) => [name, [] as Row[]]))
        const columns = ['sys_id', 'source_id', 'result', 'state', 'active', 'resolution', 'close_notes']
        const more = [...Object.keys(ASSIGNED), 'ignore_expiration_dt_tm']
        const statuses = new Map(
            world
                .rows('sn_vul_asc_finding', ['external_id', 'status'])
                .map(({ external_id: id = '', status = '' }) => [id.toLowerCase(), status]),
        )
        for (const row of world.rows(RESULT, [...columns, ...more])) {
            const id = (row['source_id'] ?? '').toLowerCase()
            const [, category, family] = /\/category-([a-z]+)-([a-z]+)$/.exec(id) ?? []
            const kind = category === undefined ? 'single' : 'combined'
            const cell =
                kind === 'single'
                    ? EVERY[cellNumberOf(id) ?? -1]
                    : EVERY.find((known) => known.category.toLowerCase() === category && known.family === family)
            found.get(cell?.name ?? '')?.push({ kind, status: statuses.get(id) ?? '', columns: row })
        }
        const items = found.get('SoftwareUpdate, image')
        for (const row of world.rows(ITEM, ['sys_id', 'state', 'substate', 'active', 'close_notes']))
            items?.push({ kind: 'items', status: row['state'] === '3' ? 'vanished' : 'failed', columns: row })
        return found
    }

    function numbers(rows: readonly Row[]) {
        const of = (kind: Row['kind']) => {
            const used = rows.filter((row) => row.kind === kind && isInUse(row))
            return { made: used.length, open: used.filter(isOpen).length }
        }
        return { single: of('single'), combined: of('combined'), items: of('items') }
    }

    /** What the preview of each cell says now. */
    function previews(): Map<string, string> {
        const record = (cell: Cell) => `category=${cell.category}^family=${cell.family}`
        return new Map(
            CHOSEN.map((cell) => {
                const [{ sys_id = '' } = {}] = world.rows(CHOICE, ['sys_id'], record(cell))
                world.instance.runUiAction(CHOICE, sys_id, 'sn_vul_asc_preview_choice')
                return [cell.name, world.rows(CHOICE, ['preview'], record(cell))[0]?.['preview'] ?? '']
            }),
        )
    }

    /** Has each cell a choice; undefined leaves it. */
    function choose(choiceOf: (cell: Cell) => Choice | undefined): void {
        for (const cell of CHOSEN) {
            const choice = choiceOf(cell)
            if (choice === undefined) continue
            const record = world.instance.record(CHOICE)
            record.addEncodedQuery(`category=${cell.category}^family=${cell.family}`)
            record.query()
            record.next()
            record.setValue('choice', choice)
            record.update()
        }
    }

    /** Somebody works on everything that is open. */
    function workOn(rows: readonly Row[]): void {
        for (const row of rows.filter(isOpen)) {
            const isItem = row.kind === 'items'
            const record = world.instance.record(isItem ? ITEM : RESULT)
            record.get(row.columns['sys_id'] ?? '')
            const values = isItem ? { state: DEFERRED.state } : { ...ASSIGNED, ...DEFERRED }
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            record.update()
        }
    }

    let delivered: Map<string, Row[]>
    /** What the previews say of the choices as delivered. */
    let said: Map<string, string>
    let worked: Map<string, Row[]>

    describe('as delivered', () => {
        let run: ReturnType<typeof pull>
        beforeAll(() => {
            run = pull()
            delivered = told()
            workOn([...delivered.values()].flat())
            worked = told()
            said = previews()
        }, 60_000)

        test.each(EVERY)('$name: $delivered', ({ name, delivered: choice }) => {
            expect(numbers(delivered.get(name) ?? [])).toEqual(BECOMES[choice])
        })

        test('what is counted only is counted, and the strange word is on its list', () => {
            expect(run).toMatchObject({ substate: 'success', verification: 'agrees' })
            const only = CHOSEN.filter((cell) => cell.delivered === 'count_only')
            expect(run.message).toContain(
                `records were left out (category_counted ${only.length * 3}, unknown_category ${STRANGE.length * 3}).`,
            )
            expect(world.rows('sn_vul_asc_unknown_word', ['word', 'count'], 'kind=category')).toEqual([
                { word: 'QuantumUpdate', count: String(STRANGE.length * 3) },
            ])
        })
    })

    describe.each(['per_recommendation', 'per_resource', 'count_only', 'off'] as const)('%s, and back', (choice) => {
        let message: string
        let approved: number
        let early: Map<string, Row[]>
        let changed: Map<string, Row[]>
        let saidAgain: Map<string, string>
        let back: Map<string, Row[]>

        beforeAll(() => {
            const approvals = () => world.rows(CLOSURE, ['sys_id'], 'approved_atISNOTEMPTY').length
            const before = approvals()
            // Software of images alone is told by the other integration.
            const images = CHOSEN.some((cell) => cell.delivered === 'vulnerable_items' && allows(cell, choice))
            choose((cell) => (allows(cell, choice) ? choice : undefined))
            pull({ full: false, images })
            early = told()
            message = pull({ images }).message
            changed = told()
            choose((cell) => cell.delivered)
            saidAgain = previews()
            pull({ images })
            back = told()
            approved = approvals() - before
        }, 60_000)

        test.each(CHOSEN.filter((cell) => allows(cell, choice)))(
            `$name: $delivered to ${choice} and back`,
            ({ name, delivered: before }) => {
                const preview = said.get(name) ?? ''
                const is = (rows: Map<string, Row[]>) => numbers(rows.get(name) ?? [])
                const known = worked.get(name) ?? []
                const now = (rows: Map<string, Row[]>) =>
                    known.map(({ columns }) =>
                        rows.get(name)?.find((row) => row.columns['sys_id'] === columns['sys_id']),
                    )
                expect(early.get(name)).toEqual(expect.arrayContaining(known))
                const sum = ({ single, combined, items }: typeof NOTHING) => ({
                    made: single.made + combined.made + items.made,
                    open: single.open + combined.open + items.open,
                })
                // What the preview says is what there is, in the form that was chosen and no other.
                expect(sum(is(changed))).toEqual(saidOf(preview, choice))
                expect(is(changed)).toEqual(BECOMES[choice])
                if (choice !== before) {
                    const closed = now(changed).filter((row) =>
                        row?.columns['close_notes']?.startsWith('Left out or reported in another way'),
                    )
                    expect(closed).toHaveLength(saidOf(preview, before).open)
                    for (const row of closed)
                        expect(row?.columns).toMatchObject({ ...(row?.kind === 'items' ? {} : ASSIGNED), state: '3' })
                }
                expect(saidAgain.get(name)).toBe(preview)
                expect(is(back)).toEqual(BECOMES[before])
                expect(now(back)).toEqual(known)
            },
        )

        test('what is closed waits for approval, and no CI is retired', () => {
            expect(approved).toBeGreaterThan(0)
            expect(world.rows('sn_vul_asc_retired_ci', ['sys_id'])).toEqual([])
        })

        test('what is counted only is counted, and nothing else is', () => {
            const only = CHOSEN.filter((cell) => (allows(cell, choice) ? choice : cell.delivered) === 'count_only')
            const said = / category_counted (\d+)|\(category_counted (\d+)/.exec(message)
            // What was a result before is asked for once more, and counted as well.
            expect(Number(said?.[1] ?? said?.[2] ?? 0)).toBeGreaterThanOrEqual(only.length * 3)
            expect(said === null).toBe(only.length === 0)
        })

        test.each([...ALWAYS, ...STRANGE])('$name: stays as it is', ({ name }) => {
            expect(changed.get(name)).toEqual(worked.get(name))
            expect(back.get(name)).toEqual(worked.get(name))
        })
    })

    test('what somebody has closed for another reason since stays closed when it is chosen back', () => {
        const cell = 'HostMisconfigurations, machine'
        const chosen = (choice?: Choice) =>
            choose(({ name, delivered: before }) => (name === cell ? (choice ?? before) : undefined))
        const results = () =>
            (told().get(cell) ?? []).filter(({ kind, columns }) => kind === 'single' && columns['result'] === 'failed')
        chosen('off')
        pull({ images: false })
        const [first, second] = results()
        const record = world.instance.record(RESULT)
        record.get(first?.columns['sys_id'] ?? '')
        record.setValue('resolution', FALSE_POSITIVE)
        record.update()
        chosen()
        pull({ images: false })
        expect(results().map(({ columns }) => columns)).toMatchObject([
            { sys_id: first?.columns['sys_id'], state: '3', resolution: FALSE_POSITIVE },
            { sys_id: second?.columns['sys_id'], ...ASSIGNED, ...DEFERRED },
        ])
    })
})
