/** What an admin does by the forms, and everything that the admin is told. */
import type { SimulatorProcess } from 'defender-simulator'
import type { LocalInstance } from 'local-instance'
import type { IntegrationType } from '../../src/server/vocabulary/names.ts'
import { configureDeployment } from '../start/deployment.ts'

const DEPLOYMENT = 'sn_vul_asc_deployment'
const INTEGRATION = 'sn_vul_asc_integration'
const RUN = 'sn_vul_asc_integration_run'
const CLOSURE = 'sn_vul_asc_closure'
const HEALTH = 'sn_vul_asc_health_check'

/** How a run ended, or where it stands still. */
export interface RunEnd {
    stage: string
    deployment: string
    type: IntegrationType
    state: string
    substate: string
    code: string
    rejected: number
}

/** A row of the Health check that is not well. */
export interface HealthRow {
    name: string
    state: string
    sentence: string
    remedy: string
}

const CODE = /\bMDC-\d{3}\b/

/** Where the admin's experience is written down. */
interface Diary {
    runs: RunEnd[]
    codes: Record<string, number>
    health: HealthRow[]
    problems: string[]
    kept: string[]
}

export interface Admin {
    /** Names the stage that everything from now on belongs to. */
    begin(stage: string): void
    deploy(name: string, values: Record<string, string>): void
    activate(deployment: string, type: IntegrationType): void
    saveAndTest(deployment: string): void
    /** Repairs what can be repaired, where something failed, and looks once more. */
    healthCheck(deployment: string): void
    /** Run all, which pulls what has changed; then Execute Now on what it never came to, and a look at what is said. */
    runAll(deployment: string): void
    /** Empties Start time first, so that everything is pulled. */
    pullAll(deployment: string): void
    /** Uses an action on every closure in a state that offers it. */
    decide(state: string, action: string): void
    /** Retires it, approves what waits, and deletes it when everything has closed. */
    remove(deployment: string): void
    property(name: string, value: string): void
    /** Lets the instance work and time pass until nothing goes on any more, and looks at what became of it. */
    settle(): void
}

/** Time after which an admin no longer waits for a run. */
const PATIENCE = 12 * 3_600_000
const MOVES = 400
const STEPS = 20_000

export function admin(
    instance: LocalInstance,
    clock: { at: number },
    simulator: SimulatorProcess,
    diary: Diary,
): Admin {
    let stage = ''
    const seen = new Set<string>()
    const deployments = new Map<string, string>()

    const tell = (where: string, text: string) => {
        for (const [code] of text.matchAll(new RegExp(CODE, 'g'))) count(`${where} ${code}`)
    }
    const count = (key: string) => (diary.codes[key] = (diary.codes[key] ?? 0) + 1)

    /** An error of the instance does not end an admin's life. */
    function attempt(what: string, work: () => void): void {
        try {
            work()
        } catch (error) {
            diary.problems.push(`${stage}: ${what}: ${error instanceof Error ? error.message : String(error)}`)
        }
    }

    function act(table: string, sysId: string, action: string): void {
        attempt(action, () => {
            if (!actionsOn(table, sysId).includes(action)) throw new Error('the form does not offer it')
            for (const { kind, text } of instance.runUiAction(table, sysId, action))
                // What the Health check says is in its rows; that it found something refuses nothing.
                if (kind === 'error' && action !== HEALTH) tell(action, text)
        })
    }

    const onDeployment = (name: string, action: string) => {
        const sysId = deployments.get(name)
        if (sysId !== undefined) act(DEPLOYMENT, sysId, action)
    }

    function change(table: string, sysId: string, values: Record<string, string>): void {
        const record = instance.record(table)
        if (!record.get(sysId)) throw new Error(`${table} has no such record`)
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        if (record.update() === null) throw new Error(record.getLastErrorMessage() || `${table} refused the change`)
    }

    function rows(table: string, query = ''): Record<string, string>[] {
        const record = instance.record(table)
        if (query !== '') record.addEncodedQuery(query)
        record.query()
        const columns = record.getElements().map((element) => element.getName())
        const found: Record<string, string>[] = []
        while (record.next())
            found.push(Object.fromEntries(columns.map((column) => [column, record.getElement(column).toString()])))
        return found
    }

    const user: Admin = {
        begin(name) {
            stage = name
            // What was due while the clock moved on.
            attempt('work', () => instance.runUntilIdle(STEPS))
        },
        deploy(name, values) {
            attempt('deploy', () => {
                const { url, tenantId, clientId, clientSecret } = simulator
                const connection = { name, apiUrl: url, loginUrl: url, tenantId, clientId, clientSecret }
                const sysId = configureDeployment(instance, connection)
                deployments.set(name, sysId)
                change(DEPLOYMENT, sysId, values)
                // What a schedule adds would depend on how long a stage took.
                for (const { sys_id = '' } of rows(INTEGRATION, `deployment=${sysId}`))
                    change(INTEGRATION, sys_id, { run_type: 'on_demand' })
            })
        },
        activate(name, type) {
            attempt(`activate ${type}`, () => {
                const of = `deployment=${deployments.get(name) ?? ''}^type=${type}`
                for (const { sys_id = '', active = '' } of rows(INTEGRATION, of))
                    if (!['1', 'true'].includes(active))
                        instance.asUser('admin', () => change(INTEGRATION, sys_id, { active: 'true' }))
            })
        },
        saveAndTest: (name) => onDeployment(name, 'sn_vul_asc_save_and_test'),
        healthCheck(name) {
            const sysId = deployments.get(name) ?? ''
            const look = () => {
                onDeployment(name, HEALTH)
                return rows('sn_vul_asc_check', `deployment=${sysId}^kind=health`)
            }
            const first = look()
            const repairable = first.some(isFailed) && actionsOn(DEPLOYMENT, sysId).includes('sn_vul_asc_repair')
            if (repairable) onDeployment(name, 'sn_vul_asc_repair')
            for (const row of repairable ? look() : first) {
                const { name: check = '', state = '', sentence = '', remedy = '' } = row
                if (isFailed(row) || state === 'warning') diary.health.push({ name: check, state, sentence, remedy })
            }
        },
        runAll(name) {
            onDeployment(name, 'sn_vul_asc_run_all')
            user.settle()
            const of = `deployment=${deployments.get(name) ?? ''}^active=true^ORDERBYorder`
            const missing = rows(INTEGRATION, of).filter(({ type }) => !hasRun(name, type ?? ''))
            for (const { sys_id = '' } of missing) act(INTEGRATION, sys_id, 'sn_vul_asc_execute_now')
            if (missing.length > 0) user.settle()
        },
        pullAll(name) {
            attempt('empty Start time', () => {
                for (const { sys_id = '' } of rows(INTEGRATION, `deployment=${deployments.get(name) ?? ''}`))
                    change(INTEGRATION, sys_id, { start_time: '' })
            })
            user.runAll(name)
        },
        decide(state, action) {
            for (const { sys_id = '' } of rows(CLOSURE, `state=${state}^ORDERBYnumber`))
                if (actionsOn(CLOSURE, sys_id).includes(action)) act(CLOSURE, sys_id, action)
        },
        remove(name) {
            onDeployment(name, 'sn_vul_asc_retire')
            user.settle()
            for (const { sys_id = '' } of rows(CLOSURE, `deployment=${deployments.get(name) ?? ''}^state=held`))
                act(CLOSURE, sys_id, 'sn_vul_asc_approve_closure')
            user.settle()
            attempt('remove', () => {
                const sysId = deployments.get(name) ?? ''
                const said = instance.submit(DEPLOYMENT, sysId, 'admin').map(({ text }) => text)
                if (rows(DEPLOYMENT, `sys_id=${sysId}`).length === 0) return
                for (const text of said) tell('remove', text)
                if (said.some((text) => CODE.test(text))) diary.kept.push(name)
                else throw new Error(`it was not deleted: ${said.join(' ')}`)
            })
        },
        property(name, value) {
            attempt(`property ${name}`, () => {
                const [property] = rows('sys_properties', `name=${name}`)
                change('sys_properties', property?.['sys_id'] ?? '', { value })
            })
        },
        settle() {
            const end = clock.at + PATIENCE
            attempt('work', () => {
                for (let moves = 0; moves < MOVES && clock.at < end; moves += 1) {
                    instance.runUntilIdle(STEPS)
                    if (settled()) return
                    const due = instance.nextDue()
                    if (due === undefined) return
                    clock.at = Math.max(due, clock.at + 1)
                }
            })
            lookAtRuns()
            lookAtRecords()
        },
    }
    return user

    function hasRun(name: string, type: string): boolean {
        return diary.runs.some((run) => run.stage === stage && run.deployment === name && run.type === type)
    }

    function isFailed({ state }: Record<string, string>): boolean {
        return state === 'failed'
    }

    /** None on a record that does not exist. */
    function actionsOn(table: string, sysId: string): string[] {
        return instance.record(table).get(sysId) ? instance.uiActions(table, sysId) : []
    }

    function settled(): boolean {
        return (
            instance.nextEvent() === undefined &&
            rows(RUN, 'state!=complete').length === 0 &&
            rows(CLOSURE, 'stateINclosing,undoing').length === 0
        )
    }

    function lookAtRuns(): void {
        const nameOf = new Map([...deployments].map(([name, sysId]) => [sysId, name]))
        for (const run of rows(RUN, 'ORDERBYnumber')) {
            const { sys_id = '', type = '', state = '', substate = '', error_code = '', rejected = '' } = run
            if (seen.has(sys_id)) continue
            seen.add(sys_id)
            const deployment = nameOf.get(run['deployment'] ?? '') ?? ''
            diary.runs.push({
                stage,
                deployment,
                type: type as IntegrationType,
                state,
                substate,
                code: error_code,
                rejected: Number(rejected),
            })
            if (error_code !== '') count(`run of ${type} ${error_code}`)
            if (state !== 'complete') diary.problems.push(`${stage}: the run of ${type} stands still in ${state}`)
        }
    }

    /** Codes on closures and rejected findings, each once. */
    function lookAtRecords(): void {
        for (const { sys_id = '', message = '', state = '' } of rows(CLOSURE)) {
            if (message !== '' && !seen.has(`${sys_id} ${message}`)) tell('closure', message)
            if (message !== '') seen.add(`${sys_id} ${message}`)
            if (['closing', 'undoing'].includes(state) && !seen.has(`${sys_id} ${state}`)) {
                seen.add(`${sys_id} ${state}`)
                diary.problems.push(`${stage}: a closure stands still in ${state}`)
            }
        }
        for (const { key = '', type = '', reason = '' } of rows('sn_vul_asc_finding', 'status=rejected')) {
            if (seen.has(`${key} ${reason}`)) continue
            seen.add(`${key} ${reason}`)
            const [code = 'unknown'] = /^(MDC-\d{3}|[a-z_]+)(?=:)/.exec(reason) ?? []
            count(`rejected ${type} ${code}`)
        }
    }
}
