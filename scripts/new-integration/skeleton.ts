/** All files of a new integration, formatted as the project formats its own. */
import { format, resolveConfig } from 'prettier'
import type { Generated } from '../generate/generated.ts'
import { fluentFiles } from './fluent.ts'
import type { Names } from './names.ts'
import { serverFiles } from './server.ts'
import { suiteFiles } from './suite.ts'

export async function skeletonOf(names: Names): Promise<Generated> {
    const files = { ...serverFiles(names), ...fluentFiles(names), ...suiteFiles(names) }
    const formatted: Generated = {}
    for (const [file, text] of Object.entries(files))
        formatted[file] = await format(text, { ...(await resolveConfig(file)), filepath: file })
    return formatted
}
