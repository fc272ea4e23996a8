/** What a form that was sent does: a standard button or a UI action, with what the user has changed. */
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Message } from '../../compose.ts'
import type { Platform } from '../../platform.ts'
import { runAction, UiActionError, visibleActions, isClientAction } from '../../ui-actions/ui-actions.ts'
import { questionOf } from '../../ui-actions/questions.ts'
import { RequestError } from '../../web/request-error.ts'
import { ownPath } from '../../web/sign-in.ts'
import { recordPath } from '../frame/paths.ts'
import { scratchpadOf } from './action-script.ts'
import { DELETE_QUESTION, VERBS, type Verb } from './buttons.ts'
import { last, readEntered, type Body, type Entered } from './entered.ts'
import { missingFields } from './form.ts'
import type { Opened } from './opened.ts'

/** What comes of it: the browser goes elsewhere, is asked first, or sees the form again with what was entered. */
export type Outcome =
    | { kind: 'goes'; to: string; said: Message[] }
    | { kind: 'asks'; question: string }
    | { kind: 'again'; entered: Entered; said: Message[] }

export interface Sent {
    body: Body
    goTo: string
    /** What scripts have told the user so far. */
    messages: readonly Message[]
}

export function submitForm(platform: Platform, opened: Opened, sent: Sent): Outcome {
    const { body } = sent
    const asked = last(body['sys_action']) ?? ''
    const question = last(body['sysparm_confirmed']) === '1' ? undefined : questionBefore(platform, opened, asked)
    if (question !== undefined) return { kind: 'asks', question }
    const entered = readEntered(platform, opened, body)
    const again = (...texts: string[]): Outcome => ({ kind: 'again', entered, said: texts.map(error) })
    if (asked !== 'sysverb_delete') {
        const refused = refusal(platform, opened, entered)
        if (refused.length > 0) return again(...refused)
    }
    try {
        return Object.hasOwn(VERBS, asked)
            ? pressVerb(platform, opened, asked as Verb, { ...sent, entered })
            : pressAction(platform, opened, asked, { ...sent, entered })
    } catch (thrown) {
        if (thrown instanceof RequestError) throw thrown
        // What was entered is not lost because a script fails.
        const text = thrown instanceof Error ? thrown.message : String(thrown)
        return again(thrown instanceof UiActionError ? `${text}. It may have changed meanwhile.` : text)
    }
}

type Pressed = Sent & { entered: Entered }

function pressVerb(platform: Platform, opened: Opened, verb: Verb, { entered, goTo, messages }: Pressed): Outcome {
    const { table, isNew, stored } = opened
    const record = GlideRecordSecure.create(platform, table)
    if (isNew) {
        record.newRecord()
        for (const name of platform.dictionary.columns(table).keys()) {
            const value = opened.stored.getValue(name)
            if (value !== null) record.setValue(name, value)
        }
    } else record.get(stored.getUniqueValue())
    for (const [path, value] of entered.values) record.setValue(path, value ?? '')
    const done = write(record, verb)
    if (!done) {
        const text = record.getLastErrorMessage() || `Invalid ${verb.replace('sysverb_', '').replace(/_.*/, '')}`
        const said = messages.some(({ kind }) => kind === 'error') ? [] : [error(text)]
        return { kind: 'again', entered, said }
    }
    const stays = verb === 'sysverb_update_and_stay'
    const said = stays && messages.length === 0 ? [{ kind: 'info' as const, text: 'Saved.' }] : []
    return { kind: 'goes', to: stays ? recordPath(table, record.getUniqueValue()) : goTo, said }
}

function write(record: GlideRecord, verb: Verb): boolean {
    if (verb === 'sysverb_delete') return record.deleteRecord()
    return (verb === 'sysverb_insert' ? record.insert() : record.update()) !== null
}

function pressAction(platform: Platform, opened: Opened, name: string, { entered, goTo, messages }: Pressed): Outcome {
    const { current, table } = opened
    const { redirect, return: returns } = runAction(platform, current, name)
    const exists = platform.store.read(table, current.getUniqueValue()) !== undefined
    const failed = current.getLastErrorMessage() !== '' || (opened.isNew && !exists)
    if (failed && entered.values.size > 0) {
        const said = messages.some(({ kind }) => kind === 'error')
            ? []
            : [error(current.getLastErrorMessage() || 'Nothing was saved.')]
        return { kind: 'again', entered, said }
    }
    const target = redirect ?? returns
    const to = target === undefined ? goTo : ownPath(target.startsWith('/') ? target : `/${target}`)
    return { kind: 'goes', to, said: [] }
}

/** What is asked before the button does anything; undefined when nothing is. */
function questionBefore(platform: Platform, opened: Opened, asked: string): string | undefined {
    if (asked === 'sysverb_delete') return DELETE_QUESTION
    const action = visibleActions(platform, opened.current).find((row) => row['action_name'] === asked)
    if (!action || !isClientAction(action)) return undefined
    return questionOf(platform, action, scratchpadOf(platform, opened.current)) ?? `Run ${action['name'] ?? asked}?`
}

/** Why nothing is done with what was entered. */
function refusal(platform: Platform, opened: Opened, entered: Entered): string[] {
    const missing = missingFields(platform, { opened, entered, token: '', goTo: '' })
    const refused = [...entered.problems.values()]
    if (missing.size > 0)
        refused.unshift(`The following mandatory fields are not filled in: ${[...missing.values()].join(', ')}`)
    for (const [path, label] of missing) entered.problems.set(path, `${label} is mandatory.`)
    if (entered.conflicts.length > 0) {
        const { stored } = opened
        const labels = entered.conflicts.map((path) => platform.dictionary.column(opened.table, path)?.label ?? path)
        const who = stored.getDisplayValue('sys_updated_by')
        refused.push(
            `${who || 'Somebody'} has changed this record since you opened it, here: ${labels.join(', ')}. What you entered is kept below; press the button again to overwrite.`,
        )
    }
    return refused
}

function error(text: string): Message {
    return { kind: 'error', text }
}
