/** The pages in a browser: what a person, or a screen reader, finds in the document. */
import { LocalInstance } from 'local-instance'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dumpDom, hasChromium, screenshot } from './chromium.ts'
import { buildExampleApp } from './example-app.ts'

const BUILD_MS = 180_000
const VOYAGES = 60

if (!hasChromium) process.stderr.write('test/browser is skipped: /usr/bin/chromium is not installed\n')
// The only reason to skip: no browser to open the pages in; .ci/run installs one.
const describeInBrowser = hasChromium ? describe : describe.skip

/** Texts of all elements with a tag, without the tags inside. */
function texts(dom: string, tag: string): string[] {
    const elements = dom.matchAll(new RegExp(`<${tag}(?=[\\s>])[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))
    return [...elements].map(([, inside = '']) => inside.replace(/<[^>]*>/g, '').trim())
}

/** What the form can be sent with. */
function actions(dom: string): string[] {
    return [...dom.matchAll(/<button[^>]* name="sys_action"[^>]*>([^<]*)/g)].map(([, name = '']) => name)
}

/** The opening tag of the element with an id. */
function tagOf(dom: string, id: string): string {
    return new RegExp(`<[a-z]+ [^>]*id="${id}"[^>]*>`).exec(dom)?.[0] ?? ''
}

describeInBrowser('pages in a browser', () => {
    const instance = new LocalInstance()
    let url = ''
    let ferry = ''
    let tanker = ''
    let close: () => Promise<void> = () => Promise.resolve()
    const open = (path: string) => dumpDom(url + path)

    function add(table: string, values: Record<string, string>): string {
        const record = instance.record(table)
        record.initialize()
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        return record.insert() ?? ''
    }

    beforeAll(async () => {
        const app = await buildExampleApp()
        try {
            instance.install(app.package)
        } finally {
            app.remove()
        }
        ferry = add('x_ex_fleet_ship', {
            name: 'Aurora',
            kind: 'ferry',
            active: 'true',
            passengers: '400',
            radio_code: 'not to be seen',
            notes: 'First line\nSecond <script>alert(1)</script>',
        })
        tanker = add('x_ex_fleet_ship', { name: 'Bulk', kind: 'tanker', capacity: '120000' })
        for (let day = 1; day <= VOYAGES; day += 1)
            add('x_ex_fleet_voyage', { port: `Port ${String(day).padStart(2, '0')}`, days: '1', ship: ferry })
        ;({ url, close } = await instance.serve({ user: 'admin' }))
    }, BUILD_MS)
    afterAll(async () => {
        await close()
        instance.close()
    })

    test.each(['/', '/x_ex_fleet_ship_list.do', '/no_such_table_list.do'])(
        '%s has a language, one heading, landmarks and a way past the navigator',
        async (path) => {
            const dom = await open(path)
            expect(dom).toMatch(/<html lang="en"/)
            expect(texts(dom, 'h1')).toHaveLength(1)
            expect(dom).toMatch(/<body[^>]*><a class="skip" href="#content">/)
            expect(dom.match(/<(header|main)[ >]/g)).toEqual(['<header>', '<main '])
            expect(tagOf(dom, 'content')).toContain('<main')
            expect(dom).toMatch(/<nav class="navigator"[^>]* aria-label="Application navigator">/)
        },
    )

    test('the navigator shows menus, modules and separators, and which module is open', async () => {
        const dom = await open('/x_ex_fleet_ship_list.do?sysparm_query=kind%3Dferry')
        expect(texts(dom, 'h2')).toEqual(['Fleet', 'Tables'])
        expect(texts(dom, 'li').slice(0, 3)).toEqual(['Ferries', 'Traffic', 'Voyages'])
        expect(dom).toContain('<li class="separator">Traffic</li>')
        expect(/<a [^>]*aria-current="page"[^>]*>([^<]*)/.exec(dom)?.[1]).toBe('Ferries')
    })

    test('a list has the columns of its list record, a breadcrumb of its filter and labelled values', async () => {
        const dom = await open('/x_ex_fleet_ship_list.do?sysparm_query=kind%3Dferry%5EORDERBYDESCname')
        expect(texts(dom, 'th').map((text) => text.replace(/ [▲▼]$/, ''))).toEqual([
            'Name',
            'Kind',
            'Capacity',
            'Aurora',
        ])
        expect(dom.match(/<th scope="col"[^>]*aria-sort="(\w+)"/g)).toHaveLength(3)
        expect(dom).toMatch(/<th scope="col" aria-sort="descending"><a [^>]*href="[^"]*"[^>]*>Name/)
        expect(texts(dom, 'ol')[0]).toBe('All&gt;Kind = Ferry')
        // The boxes that select come first.
        expect(texts(dom, 'td')).toEqual(['', '', 'Ferry', ''])
        expect(dom).toContain('1 to 1 of 1')
    })

    test('a long list has pages', async () => {
        const first = await open('/x_ex_fleet_voyage_list.do?sysparm_query=ORDERBYport')
        expect(first).toContain('1 to 50 of 60')
        const next = /<a href="([^"]*)"[^>]* rel="next"/.exec(first)?.[1]?.replace(/&amp;/g, '&') ?? ''
        const second = await open(next)
        expect(second).toContain('51 to 60 of 60')
        expect(texts(second, 'th').slice(4, 5)).toEqual(['Port 51'])
        expect(second).toContain('rel="prev"')
        expect(second).not.toContain('rel="next"')
    })

    test('a record shows its sections with labelled fields and their hints', async () => {
        const dom = await open(`/x_ex_fleet_ship.do?sys_id=${ferry}`)
        expect(texts(dom, 'h1')).toEqual(['Ship: Aurora'])
        expect(texts(dom, 'h2').slice(2)).toEqual(['Ship details', `Voyages (${VOYAGES})`])
        expect(texts(dom.slice(dom.indexOf('id="record"')), 'label')).toEqual([
            'Name *',
            'Kind',
            'In service',
            'Capacity',
            'Passengers *',
            'Radio code',
            'Notes',
        ])
        expect(tagOf(dom, 'field-name')).toContain('aria-describedby="field-name-hint"')
        expect(dom).toMatch(/id="field-name-hint"[^>]*>As painted on the bow\.</)
        expect(dom).toMatch(
            /<option[^>]* value="ferry"[^>]* selected[^>]*>Ferry|<option[^>]* selected[^>]* value="ferry"[^>]*>Ferry/,
        )
        expect(tagOf(dom, 'field-active')).toContain('checked')
        expect(texts(dom, 'textarea')).toEqual(['First line\nSecond &lt;script&gt;alert(1)&lt;/script&gt;'])
        expect(dom).toContain('<p class="annotation">Codes change every month.</p>')
        expect(actions(dom)).toEqual(['Update', 'Save', 'Scrap', 'Delete'])
    })

    test('a secret is never in the document', async () => {
        const dom = await open(`/x_ex_fleet_ship.do?sys_id=${ferry}`)
        expect(tagOf(dom, 'field-radio_code')).toMatch(/type="password".* placeholder="A value is stored/)
        expect(dom).not.toContain('not to be seen')
        expect(dom).not.toContain('enc:')
    })

    test('a related list shows the first records in its order, and leads to all', async () => {
        const form = await open(`/x_ex_fleet_ship.do?sys_id=${ferry}`)
        const part = /hx-get="(\/form\/x_ex_fleet_ship\/related[^"]*)"/.exec(form)?.[1]?.replace(/&amp;/g, '&') ?? ''
        const dom = await open(part)
        expect(texts(dom, 'h2')).toEqual([`Voyages (${VOYAGES})`])
        const headings = texts(dom, 'th')
        expect(headings.slice(0, 4)).toEqual(['Port', 'Kind', 'Days', 'Port 01'])
        expect(headings).toHaveLength(3 + 20)
        expect(dom).toContain(`All ${VOYAGES} records`)
    })

    test('a reference is a link to its record', async () => {
        const dom = await open('/x_ex_fleet_voyage_list.do?sysparm_query=port%3DPort 07')
        expect(dom).toContain(`<a href="/x_ex_fleet_ship.do?sys_id=${ferry}">Aurora</a>`)
    })

    test('a UI policy hides a field, a condition hides a UI action', async () => {
        const dom = await open(`/x_ex_fleet_ship.do?sys_id=${tanker}`)
        expect(texts(dom, 'label')).not.toContain('Passengers')
        expect(actions(dom)).toEqual(['Update', 'Save', 'Delete'])
        expect(texts(dom, 'h2').slice(-1)).toEqual(['Voyages (0)'])
    })

    test('a page can be painted', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'screenshot-'))
        const file = join(folder, 'record.png')
        await screenshot(`${url}/x_ex_fleet_ship.do?sys_id=${ferry}`, file)
        const signature = readFileSync(file).subarray(1, 4).toString('latin1')
        rmSync(folder, { recursive: true })
        expect(signature).toBe('PNG')
    })
})
