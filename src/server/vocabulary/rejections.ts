/**
 * Why a single record cannot be used. The run goes on; each rejection is counted and kept with its reason. Where a
 * sentence has {} the details of the rejection stand.
 */

export const REJECTIONS = {
    no_id: {
        sentence: 'The record has no id',
        remedy: 'Azure delivered a damaged record: report it to Microsoft if it lasts.',
    },
    no_resource_id: {
        sentence: 'The assessment does not say which resource it assesses',
        remedy: 'Open the recommendation in the Azure portal; report it to Microsoft if it lasts.',
    },
    no_assessment_key: {
        sentence: 'The record has no assessment key (name)',
        remedy: 'Azure delivered a damaged record: report it to Microsoft if it lasts.',
    },
    unknown_status: {
        sentence: 'Azure sent the status {}, which this version does not know',
        remedy: 'Update this application.',
    },
    no_display_name: {
        sentence: 'The assessment metadata has no display name',
        remedy: 'Give the custom recommendation a name in Azure.',
    },
    not_found: {
        sentence: 'Azure no longer has it, although it is assigned or selected',
        remedy: 'Remove the assignment in Azure, or the id from the configuration.',
    },
    no_image: {
        sentence: 'The recommendation does not say which container image it is for',
        remedy: 'Open the recommendation in the Azure portal; report it to Microsoft if it lasts.',
    },
    no_vulnerability_id: {
        sentence:
            'The recommendation says that an image is vulnerable, but its list names no vulnerability that can be read.',
        remedy: 'Open the recommendation in the Azure portal; report it to Microsoft if it lasts.',
    },
    write_failed: {
        sentence: 'The record could not be written to this instance',
        remedy: 'Read the details on the finding; check roles and rules of the target table, then execute again.',
    },
} as const

export type RejectionCode = keyof typeof REJECTIONS

export interface Rejection {
    code: RejectionCode
    /** Id of the record as received, or '' when it has none. */
    of: string
    details: string
}

/** What an admin reads: what happened, with the code, what to do, and what is known besides on a line of its own. */
export function describeRejection({ code, details }: Pick<Rejection, 'code' | 'details'>): string {
    const { sentence, remedy } = REJECTIONS[code]
    const takes = sentence.includes(PLACE)
    const first = `${takes ? sentence.split(PLACE).join(details || '(none)') : sentence} (${code}). ${remedy}`
    return takes || details === '' ? first : `${first}\nDetails: ${details}`
}

const PLACE = '{}'
