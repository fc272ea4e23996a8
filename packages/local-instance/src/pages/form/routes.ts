/** The address of a form: `<table>.do`. */
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { Platform } from '../../platform.ts'
import { RequestError } from '../../web/request-error.ts'
import type { Answer } from '../../web/web.ts'
import type { Parameters } from '../routes.ts'
import { formContent } from './form.ts'

export function formAnswer(platform: Platform, table: string, { sys_id: sysId = '' }: Parameters): Answer {
    const record = platform.record(table)
    if (!record.get(sysId)) throw new RequestError(404, 'There is no such page or record on this instance.')
    const actual = GlideRecordSecure.create(platform, record.getRecordClassName())
    if (!actual.get(record.getUniqueValue()))
        throw new RequestError(403, 'Security constraints prevent access to requested page')
    return { code: 200, title: actual.getDisplayValue(), content: formContent(platform, actual) }
}
