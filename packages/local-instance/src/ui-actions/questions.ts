/** What a client script of a UI action asks the user before it sends the form. */
import type { Platform, Row } from '../platform.ts'
import { loudObject } from '../support/support.ts'

/**
 * The question, for a browser that runs no scripts: the client script runs here, and a user who has been asked says no.
 * Undefined when it asks nothing, or does what is only possible in a browser.
 */
export function questionOf(platform: Platform, action: Row, scratchpad: object): string | undefined {
    const asked: string[] = []
    const variables = {
        window: {},
        g_scratchpad: scratchpad,
        g_form: loudObject('g_form', { getFormElement: () => null }),
        gsftSubmit: () => undefined,
        confirm(question: unknown) {
            asked.push(String(question))
            return false
        },
    }
    try {
        platform.scripts.evaluate(`${action['script'] ?? ''}\n;${action['onclick'] ?? ''}`, {
            scope: action['sys_scope'] ?? 'global',
            name: `client script of ${action['name'] ?? ''}`,
            variables,
        })
    } catch {
        return undefined
    }
    return asked[0]
}
