/** The client script of a UI action as a script of its own, which the page's content policy lets the browser load. */
import type { Row } from '../../platform.ts'

/** Defines what the script defines, and keeps what the button does when it is pressed. */
export function actionScript(action: Row): string {
    const { action_name: name, script, onclick } = action
    return `${script ?? ''}\n;localInstance.clientActions[${JSON.stringify(name ?? '')}] = function () {\n${onclick ?? ''}\n}\n`
}
