/** An instance with a table of ships that has everything forms can show and do, and two users. */
import { LocalInstance } from 'local-instance'

export const SHIP = 'u_ship'

/** sys_id of the security attribute of whoever has signed in. */
const SIGNED_IN = '239bdf0c47d23110ba46ff58936d4330'

/** Written for both sides, as actions that ask first are. */
const SCRAP = `function confirmScrap() {
    if (confirm('Scrap ' + g_scratchpad.name + '?')) gsftSubmit(null, g_form.getFormElement(), 'u_scrap');
}
if (typeof window == 'undefined') {
    current.active = false;
    current.update();
    gs.addInfoMessage('Scrapped.');
    action.setRedirectURL(current);
}`

const SECTIONS: [caption: string, elements: string[]][] = [
    [
        'Ship',
        ['.begin_split', 'name', 'kind', 'passengers', '.split', 'active', 'state', 'sys_updated_on', '.end_split'],
    ],
    ['Papers', ['harbour', 'sisters', 'built', 'radio_code', 'homepage', 'harbour.country']],
    ['Notes', ['notes', 'rules']],
]

export interface Harbour {
    instance: LocalInstance
    add(table: string, values: Record<string, string>): string
    /** A value as it is stored. */
    stored(sysId: string, column: string, table?: string): string | null
}

export function createHarbour(): Harbour {
    const instance = new LocalInstance()
    defineTables(instance)

    function add(table: string, values: Record<string, string>): string {
        const record = instance.record(table)
        record.initialize()
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        return record.insert() ?? ''
    }

    function stored(sysId: string, column: string, table = SHIP): string | null {
        const record = instance.record(table)
        record.get(sysId)
        return record.getValue(column)
    }

    addForm(add)
    addBehaviour(add)
    return { instance, add, stored }
}

function defineTables(instance: LocalInstance): void {
    const named = (name: string) => ({ name, label: 'Name', display: true })
    instance.defineTable({
        name: 'u_harbour',
        label: 'Harbour',
        columns: [named('name'), { name: 'country', label: 'Country' }],
    })
    instance.defineTable({
        name: SHIP,
        label: 'Ship',
        columns: [
            { ...named('name'), mandatory: true, maxLength: 100 },
            {
                ...{ name: 'kind', label: 'Kind', type: 'choice', defaultValue: 'tanker' },
                choices: [
                    { value: 'tanker', label: 'Tanker' },
                    { value: 'ferry', label: 'Ferry' },
                ],
            },
            { name: 'passengers', label: 'Passengers', type: 'integer' },
            { name: 'active', label: 'In service', type: 'boolean', defaultValue: 'true' },
            {
                ...{ name: 'state', label: 'State', type: 'choice', readOnly: true },
                choices: [
                    { value: 'running', label: 'Running' },
                    { value: 'complete', label: 'Complete' },
                ],
            },
            { name: 'started', label: 'Started', type: 'glide_date_time' },
            { name: 'ended', label: 'Ended', type: 'glide_date_time' },
            { name: 'harbour', label: 'Home harbour', type: 'reference', reference: 'u_harbour' },
            { name: 'sisters', label: 'Sister ships', type: 'glide_list', reference: SHIP, maxLength: 4000 },
            { name: 'built', label: 'Built', type: 'glide_date_time' },
            { name: 'radio_code', label: 'Radio code', type: 'password2', maxLength: 255 },
            { name: 'homepage', label: 'Homepage', type: 'url', maxLength: 1024 },
            { name: 'notes', label: 'Notes', maxLength: 4_000_000 },
            { name: 'rules', label: 'Rules', type: 'script', maxLength: 8000 },
        ],
    })
    instance.defineTable({
        name: 'u_leg',
        label: 'Leg',
        columns: [
            named('name'),
            { name: 'ship', label: 'Ship', type: 'reference', reference: SHIP },
            { name: 'state', label: 'State' },
            { name: 'retrieved', label: 'Retrieved', type: 'integer' },
            { name: 'expected', label: 'Expected', type: 'integer' },
        ],
    })
}

function addForm(add: Harbour['add']): void {
    const view = 'Default view'
    const form = add('sys_ui_form', { name: SHIP, view })
    for (const [position, [caption, elements]] of SECTIONS.entries()) {
        const section = add('sys_ui_section', { name: SHIP, view, caption })
        add('sys_ui_form_section', { sys_ui_form: form, sys_ui_section: section, position: String(position) })
        for (const [place, element] of elements.entries())
            add('sys_ui_element', {
                ...{ sys_ui_section: section, position: String(place), element },
                ...(element.startsWith('.') ? { type: element } : {}),
            })
    }
    const lists = add('sys_ui_related_list', { name: SHIP, view })
    add('sys_ui_related_list_entry', { list_id: lists, related_list: 'u_leg.ship', position: '0', order_by: 'name' })
    add('sys_documentation', { name: SHIP, element: 'name', language: 'en', hint: 'As painted on the bow.' })
}

function addBehaviour(add: Harbour['add']): void {
    const policy = add('sys_ui_policy', { table: SHIP, conditions: 'kind=ferry', reverse_if_false: 'true' })
    add('sys_ui_policy_action', {
        ...{ ui_policy: policy, table: SHIP, field: 'passengers' },
        ...{ visible: 'true', mandatory: 'true', disabled: 'ignore' },
    })
    const action = {
        table: SHIP,
        form_button: 'true',
        show_insert: 'false',
        condition: "current.active == true && gs.hasRole('u_officer')",
    }
    add('sys_ui_action', {
        ...action,
        ...{ name: 'Sail', action_name: 'u_sail', order: '100' },
        script: "current.state = 'running'; if (current.update()) gs.addInfoMessage('Under way.'); action.setRedirectURL(current);",
    })
    add('sys_ui_action', {
        ...action,
        ...{ name: 'Scrap', action_name: 'u_scrap', order: '200', client: 'true', onclick: 'confirmScrap();' },
        script: SCRAP,
    })
    add('sys_ui_action', {
        ...action,
        ...{ name: 'Sink', action_name: 'u_sink', order: '300', client: 'true', onclick: 'g_form.hideRelatedLists();' },
        script: "if (typeof window == 'undefined') current.update();",
    })
    add('sys_script', {
        ...{ name: 'Question', collection: SHIP, when: 'before_display', active: 'true' },
        script: 'g_scratchpad.name = String(current.name)',
    })
    add('sys_script', {
        ...{ name: 'No ghosts', collection: SHIP, when: 'before', active: 'true' },
        ...{ action_insert: 'true', action_update: 'true', condition: "current.name == 'Ghost'" },
        script: "gs.addErrorMessage('There are no ghost ships.'); current.setAbortAction(true)",
    })
    const role = add('sys_user_role', { name: 'u_officer' })
    for (const [name, operation] of [
        [SHIP, 'write'],
        [SHIP, 'create'],
        [SHIP, 'delete'],
    ] as const) {
        const rule = add('sys_security_acl', {
            name,
            operation,
            type: 'record',
            active: 'true',
            admin_overrides: 'true',
        })
        add('sys_security_acl_role', { sys_security_acl: rule, sys_user_role: role })
    }
    for (const name of [SHIP, 'u_harbour', 'u_leg'])
        add('sys_security_acl', {
            ...{ name, operation: 'read', type: 'record', active: 'true', admin_overrides: 'true' },
            security_attribute: SIGNED_IN,
        })
}
