/** An instance on which every kind of page has something to show: after all integrations, and at work on another run. */
import { seedUsers } from '../../scripts/start/users.ts'
import { createWorld, type World } from '../support/app-world.ts'

const SCOPE = 'sn_vul_asc'

/** A UI page that loads what those of the SDK load. */
const UI_PAGE = `<html lang="en"><head><title>UI page</title>
<link rel="stylesheet" href="/$uxappimmutables.do?sysparm_hash=1" />
<script src="/uxasset/externals/@devsnc/library-uxf/index.jsdbx"></script>
<script src="/uxasset/set-cache-buster/1.jsdbx"></script></head>
<body><main><h1>UI page</h1></main></body></html>`

export interface Everything {
    world: World
    /** The tables of the application. */
    tables: string[]
    /** UI actions of the application: of which table, under which name, and whether they ask first. */
    actions: { table: string; name: string; asks: boolean }[]
    /** Addresses of UI pages. */
    uiPages: string[]
    /** A record of a table; made, where the integrations have brought none. */
    recordOf(table: string): string
    /** A record on which the button of an action is shown. */
    readyFor(action: string): string
    add(table: string, values: Record<string, string>): string
}

export async function createEverything(): Promise<Everything> {
    const world = await createWorld()
    const { instance, rows } = world
    const deployment = world.deploy('Contoso')
    world.onDeployment(deployment, 'sn_vul_asc_run_all')
    world.settle()
    instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_health_check')
    instance.runUntilIdle()
    seedUsers(instance)

    function add(table: string, values: Record<string, string>): string {
        const record = instance.record(table)
        record.initialize()
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        return record.insert() ?? ''
    }

    add('sys_ui_page', { name: 'u_page', endpoint: 'u_page.do', html: UI_PAGE })
    const own = `nameSTARTSWITH${SCOPE}_`
    const closure = (state: string) => add('sn_vul_asc_closure', { deployment, type: 'assessment', state, count: '3' })
    const lost = () => {
        const subscription = instance.record('sn_vul_asc_subscription')
        subscription.addQuery('deployment', deployment)
        subscription.query()
        subscription.next()
        subscription.setValue('state', 'lost')
        subscription.update()
        return subscription.getUniqueValue()
    }
    const run = world.start(deployment, 'assessment')
    const ready: Record<string, () => string> = {
        ...{ sn_vul_asc_cancel: () => run, sn_vul_asc_retry_failed: () => cancelled(run) },
        ...{ sn_vul_asc_approve_closure: () => closure('held'), sn_vul_asc_dismiss_closure: () => closure('held') },
        ...{ sn_vul_asc_undo_closure: () => closure('closed'), sn_vul_asc_confirm_removal: lost },
        ...{ sn_vul_asc_execute_now: () => world.integration(deployment, 'policy_definition') },
    }

    /** What the instance makes of the press of Cancel. */
    function cancelled(sysId: string): string {
        instance.runUntilIdle()
        return sysId
    }

    function recordOf(table: string): string {
        const [found] = rows(table, ['sys_id'])
        return found?.['sys_id'] ?? add(table, {})
    }

    const actions = rows(
        'sys_ui_action',
        ['order', 'table', 'action_name', 'client'],
        `tableSTARTSWITH${SCOPE}_^active=true`,
    )
    return {
        ...{ world, add, recordOf },
        tables: rows('sys_db_object', ['name'], own).map(({ name = '' }) => name),
        actions: actions.map(({ table = '', action_name: name = '', client }) => ({
            table,
            name,
            asks: client === 'true',
        })),
        uiPages: rows('sys_ui_page', ['endpoint']).map(({ endpoint = '' }) => `/${endpoint}`),
        readyFor: (action) => ready[action]?.() ?? '',
    }
}
