/** The client script of a UI action as a script of its own, which the page's content policy lets the browser load. */
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform, Row } from '../../platform.ts'

/** Defines what the script defines, and keeps what the button does. It is loaded for each press, with what holds by then. */
export function actionScript(action: Row, scratchpad: object): string {
    const { action_name: name, script, onclick } = action
    return [
        `localInstance.scratchpad = ${JSON.stringify(scratchpad)};`,
        script ?? '',
        `;localInstance.clientActions[${JSON.stringify(name ?? '')}] = function () {\n${onclick ?? ''}\n};\n`,
    ].join('\n')
}

/** What display rules leave for client scripts. A rule that fails is in the log, and shows in what is missing. */
export function scratchpadOf(platform: Platform, current: GlideRecord): object {
    if (current.isNewRecord()) return {}
    try {
        return platform.rules.display(current)
    } catch (error) {
        platform.log.write('error', 'display rules', error instanceof Error ? error.message : String(error))
        return {}
    }
}
