/** The address of a list: `<table>_list.do`. */
import type { Platform } from '../../platform.ts'
import { parseQuery } from '../../query/parse.ts'
import { RequestError } from '../../web/request-error.ts'
import type { Answer } from '../../web/web.ts'
import type { Parameters } from '../routes.ts'
import { listContent } from './list.ts'

export function listAnswer(platform: Platform, table: string, parameters: Parameters): Answer {
    const { sysparm_query: text = '', sysparm_first_row: first = '0' } = parameters
    if (!platform.access.allows('read', table, undefined))
        throw new RequestError(403, 'Security constraints prevent access to requested page')
    try {
        const content = listContent(platform, table, text, parseQuery(text), Math.max(0, Number(first) || 0))
        return { code: 200, title: platform.dictionary.label(table), content }
    } catch (error) {
        throw new RequestError(
            400,
            `This filter cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        )
    }
}
